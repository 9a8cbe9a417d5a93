namespace ReputationWatch.Assessing;

/// <summary>What can be wrong with a lens as a person or a machine wrote it.</summary>
public enum LensProblem
{
    /// <summary>The id is no <c>poso-1998</c>: lower-case letters, digits and single hyphens.</summary>
    IdImproper,

    /// <summary>A new lens would go by the id of one there is.</summary>
    IdTaken,

    /// <summary>The dashboard's name is missing.</summary>
    NameMissing,

    /// <summary>A text is longer than allowed.</summary>
    TooLong,

    /// <summary>A text holds characters that do not show.</summary>
    NotPlain,

    /// <summary>The region is missing.</summary>
    RegionMissing,

    /// <summary>A day of the period is missing or no day.</summary>
    DayUnreadable,

    /// <summary>The period ends before it begins.</summary>
    PeriodOrder,

    /// <summary>A day lies outside the years that a lens may speak of.</summary>
    PeriodFarOff,

    /// <summary>A warning: the event ended so lately that coverage of it is still news.</summary>
    StillNews,

    /// <summary>There is no phrase that names the event.</summary>
    NamesMissing,

    /// <summary>A list holds too many entries.</summary>
    TooMany,

    /// <summary>An entry holds no letter and no digit.</summary>
    Wordless,

    /// <summary>A name has fewer letters than are needed to mean one thing.</summary>
    NameTooShort,

    /// <summary>A name is one word of everyday language.</summary>
    NameOrdinary,

    /// <summary>A warning: a name is also a place, which is in the news every day.</summary>
    NameIsPlace,

    /// <summary>An entry stands twice in a list.</summary>
    Repeated,

    /// <summary>An entry stands in two lists that would both count it.</summary>
    InTwoLists,

    /// <summary>A warning: a term is also a group or a place, and counts as both.</summary>
    TermCountsTwice,

    /// <summary>A pair of groups does not have two different members.</summary>
    PairImproper,

    /// <summary>Who makes the change is missing.</summary>
    WhoMissing,

    /// <summary>Why it is made is missing.</summary>
    ReasonMissing,
}

/// <summary>Something wrong with a lens, or worth a second look.</summary>
/// <param name="Field">Where, by the property's name in camel case: <c>names</c>; <c>who</c> and <c>reason</c> are the change's own.</param>
/// <param name="Problem">What.</param>
/// <param name="Given">What stands there, or the limit that it breaks; empty where neither helps.</param>
public sealed record LensFault(string Field, LensProblem Problem, string Given = "")
{
    /// <summary>Whether the lens may be saved all the same.</summary>
    public bool IsWarning => Problem is LensProblem.StillNews or LensProblem.NameIsPlace or LensProblem.TermCountsTwice;
}

using System.Globalization;
using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>What a lens must be before an office may judge coverage by it. Pure.</summary>
public static class LensRules
{
    /// <summary>Characters of an id.</summary>
    public const int LongestId = 60;

    /// <summary>Characters of the dashboard's name, of a region and of an entry of a list.</summary>
    public const int LongestText = 80;

    /// <summary>Names, places and terms, each.</summary>
    public const int MostEntries = 100;

    /// <summary>Pairs of groups.</summary>
    public const int MostPairs = 20;

    /// <summary>Letters and digits of a name, at least: fewer mean many things.</summary>
    public const int ShortestName = 4;

    /// <summary>Characters of who makes a change.</summary>
    public const int LongestWho = 80;

    /// <summary>Characters of why.</summary>
    public const int LongestReason = 500;

    /// <summary>Coverage of an event is news, and not conflict-era, until so many years after its end.</summary>
    public const int YearsToHistory = 5;

    /// <summary>The first year of a period.</summary>
    public const int FirstYear = 1800;

    // Addresses of the dashboard and the API that stand where an id does.
    static readonly string[] Reserved = ["add", "preview"];

    /// <summary>A lens as it is stored: lists in lower case, spaces single, empty entries and empty pairs left out.</summary>
    public static Lens Tidy(Lens lens) => lens with
    {
        Id = lens.Id.Trim(),
        Name = Single(lens.Name),
        Region = Single(lens.Region),
        Names = Entries(lens.Names),
        Places = Entries(lens.Places),
        Terms = Entries(lens.Terms),
        Groups = [.. lens.Groups.Select(Entries).Where(pair => pair.Count > 0)],
    };

    /// <summary>Everything that is wrong with a tidy lens, and what is worth a second look, in the order of its properties.</summary>
    /// <param name="lens">The lens.</param>
    /// <param name="today">The day from which it would be in force.</param>
    public static IReadOnlyList<LensFault> Check(Lens lens, DateOnly today) =>
    [
        .. When("id", LensProblem.IdImproper, !IsId(lens.Id), lens.Id),
        .. OfText("name", lens.Name, LensProblem.NameMissing),
        .. OfPeriod(lens, today),
        .. OfText("region", lens.Region, LensProblem.RegionMissing),
        .. LensLists.Check(lens),
    ];

    /// <summary>What is wrong with who changes a lens and why.</summary>
    public static IReadOnlyList<LensFault> Check(string who, string reason) =>
    [
        .. OfText("who", who, LensProblem.WhoMissing, LongestWho),
        .. OfText("reason", reason, LensProblem.ReasonMissing, LongestReason),
    ];

    /// <summary>Whether it is an id: lower-case letters and digits, with single hyphens between.</summary>
    public static bool IsId(string id) =>
        id.Length is > 0 and <= LongestId && !Reserved.Contains(id) && id.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));

    static LensFault[] OfPeriod(Lens lens, DateOnly today) =>
        lens.Start > lens.End ? [new("end", LensProblem.PeriodOrder, Iso(lens.End))]
        : lens.Start.Year < FirstYear || lens.End > today ? [new(lens.Start.Year < FirstYear ? "start" : "end", LensProblem.PeriodFarOff, Iso(lens.Start.Year < FirstYear ? lens.Start : lens.End))]
        : When("end", LensProblem.StillNews, lens.End.AddYears(YearsToHistory) > today, Iso(lens.End.AddYears(YearsToHistory)));

    static LensFault[] OfText(string field, string text, LensProblem missing, int longest = LongestText) =>
        string.IsNullOrWhiteSpace(text) ? [new(field, missing)]
        : text.Length > longest ? [new(field, LensProblem.TooLong, longest.ToString(CultureInfo.InvariantCulture))]
        : When(field, LensProblem.NotPlain, !NameText.IsPlain(text));

    static LensFault[] When(string field, LensProblem problem, bool holds, string given = "") => holds ? [new(field, problem, given)] : [];

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static IReadOnlyList<string> Entries(IReadOnlyList<string> entries) =>
        [.. entries.Select(e => Single(e ?? "").ToLowerInvariant()).Where(e => e.Length > 0)];

    static string Single(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}

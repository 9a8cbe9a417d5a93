using ReputationWatch.Dashboard.Language;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Input;

/// <summary>What can be wrong with a keyword as a person or a machine wrote it.</summary>
enum KeywordProblem
{
    NameMissing,
    NameTooLong,
    NameUnreadable,
    NameNotPlain,
    WordTooLong,
    WordNotPlain,
    TooManyWords,
    IntervalUnreadable,
    IntervalTooShort,
    IntervalTooLong,
    ZoneUnknown,
    LanguageUnknown,
    RegionUnknown,
    AlreadyTracked,
}

/// <summary>A problem and the field it is in, by the field's name in the API.</summary>
sealed record FieldProblem(string Field, KeywordProblem Problem);

/// <summary>What a keyword must be before it is tracked; one place for the form and the API.</summary>
static class KeywordRules
{
    public const int LongestName = 80;
    public const int MostWords = 50;
    public static readonly TimeSpan ShortestInterval = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan LongestInterval = TimeSpan.FromDays(7);

    /// <summary>Everything that is wrong, in the form's order; empty where nothing is.</summary>
    public static IReadOnlyList<FieldProblem> Check(TrackedKeyword keyword) =>
    [
        .. OfName(keyword.Name),
        .. OfWords("aliases", keyword.Aliases),
        .. OfWords("requiredContexts", keyword.RequiredContexts),
        .. OfWords("excludedContexts", keyword.ExcludedContexts),
        .. When("interval", KeywordProblem.IntervalTooShort, keyword.Interval < ShortestInterval),
        .. When("interval", KeywordProblem.IntervalTooLong, keyword.Interval > LongestInterval),
        .. When("timeZone", KeywordProblem.ZoneUnknown, Zone.Find(keyword.TimeZone) is null),
        .. When("language", KeywordProblem.LanguageUnknown, keyword.Language is not ("id" or "en")),
        .. When("region", KeywordProblem.RegionUnknown, keyword.Region is not { Length: 2 } region || !region.All(char.IsAsciiLetterUpper)),
    ];

    /// <summary>The id of a name; null where the name has none.</summary>
    public static KeywordId? IdOf(string name) => name.Any(char.IsLetterOrDigit) ? KeywordId.From(name) : null;

    static FieldProblem[] OfName(string name) =>
        string.IsNullOrWhiteSpace(name) ? When("name", KeywordProblem.NameMissing, true)
        : name.Length > LongestName ? When("name", KeywordProblem.NameTooLong, true)
        : !NameText.IsPlain(name) ? When("name", KeywordProblem.NameNotPlain, true)
        : When("name", KeywordProblem.NameUnreadable, IdOf(name) is null);

    static FieldProblem[] OfWords(string field, IReadOnlyList<string> words) =>
    [
        .. When(field, KeywordProblem.WordTooLong, words.Any(w => w.Length > LongestName)),
        .. When(field, KeywordProblem.WordNotPlain, !words.All(NameText.IsPlain)),
        .. When(field, KeywordProblem.TooManyWords, words.Count > MostWords),
    ];

    static FieldProblem[] When(string field, KeywordProblem problem, bool holds) => holds ? [new(field, problem)] : [];
}

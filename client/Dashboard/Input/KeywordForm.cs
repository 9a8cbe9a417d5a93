using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Input;

/// <summary>The keyword form as it was typed: kept as text, so that a page that asks for mending loses nothing.</summary>
/// <param name="Name">The name.</param>
/// <param name="Aliases">One a line.</param>
/// <param name="RequiredContexts">One a line.</param>
/// <param name="ExcludedContexts">One a line.</param>
/// <param name="IntervalMinutes">Whole minutes.</param>
/// <param name="TimeZone">An IANA zone.</param>
/// <param name="ReadArticles">Whether the article pages are read too.</param>
public sealed record KeywordForm(
    string Name, string Aliases, string RequiredContexts, string ExcludedContexts, string IntervalMinutes, string TimeZone, bool ReadArticles = false)
{
    const string LensPrefix = "lens.";

    /// <summary>Ids of the lenses that are ticked; none: every one in force. Null: the form did not ask, and what is stored stays.</summary>
    public IReadOnlyList<string>? Lenses { get; init; }

    /// <summary>The name of a lens's box in the form.</summary>
    internal static string BoxOf(string lens) => LensPrefix + lens;

    /// <summary>The form of a keyword nobody has typed yet.</summary>
    public static KeywordForm Empty { get; } = new("", "", "", "", "60", "Asia/Jakarta");

    /// <summary>The form of a keyword that is to be changed.</summary>
    public static KeywordForm Of(TrackedKeyword keyword) => new(
        keyword.Name,
        string.Join('\n', keyword.Aliases),
        string.Join('\n', keyword.RequiredContexts),
        string.Join('\n', keyword.ExcludedContexts),
        ((int)keyword.Interval.TotalMinutes).ToString(CultureInfo.InvariantCulture),
        keyword.TimeZone,
        keyword.ReadArticles)
    { Lenses = keyword.Lenses };

    /// <summary>The form that was sent; a field that was left out is empty.</summary>
    public static KeywordForm Read(IFormCollection form)
    {
        return new(Field("name"), Field("aliases"), Field("requiredContexts"), Field("excludedContexts"), Field("interval"), Field("timeZone"), Field("readArticles") == "true")
        {
            Lenses = form.ContainsKey("lenses")
                ? [.. form.Keys.Where(k => k.StartsWith(LensPrefix, StringComparison.Ordinal)).Select(k => k[LensPrefix.Length..]).Order(StringComparer.Ordinal)]
                : null,
        };

        string Field(string name) => form[name].ToString().Trim();
    }

    /// <summary>The keyword it describes, with what is wrong with it. What the form does not ask comes from <paramref name="stored"/>.</summary>
    internal (TrackedKeyword Keyword, IReadOnlyList<FieldProblem> Problems) Parse(TrackedKeyword? stored)
    {
        var readable = int.TryParse(IntervalMinutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes);
        var keyword = (stored ?? new TrackedKeyword { Id = KeywordRules.IdOf(Name) ?? default, Name = Name }) with
        {
            Name = Name,
            Aliases = Lines(Aliases),
            RequiredContexts = Lines(RequiredContexts),
            ExcludedContexts = Lines(ExcludedContexts),
            Interval = readable ? TimeSpan.FromMinutes(minutes) : KeywordRules.ShortestInterval,
            TimeZone = TimeZone,
            ReadArticles = ReadArticles,
            Lenses = Lenses ?? stored?.Lenses ?? [],
        };
        var problems = KeywordRules.Check(keyword);
        return (keyword, readable ? problems : [.. problems, new("interval", KeywordProblem.IntervalUnreadable)]);
    }

    static string[] Lines(string text) =>
        [.. text.Split(['\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}

using ReputationWatch.Assessing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Trending.Analysing;

/// <summary>A keyword's rows, as many of each kind a day as a test says.</summary>
static class Facts
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    /// <summary>The first day.</summary>
    public static readonly DateOnly First = new(2026, 1, 5);

    public static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit" };

    /// <summary>Noon of a day, in the zone.</summary>
    public static DateTimeOffset Noon(int day) => new(First.AddDays(day).ToDateTime(new(12, 0)), TimeSpan.FromHours(7));

    /// <summary>The end of a day.</summary>
    public static DateTimeOffset EndOf(int day) => Noon(day).AddHours(12);

    /// <summary>So many stories of a kind on a day, each with a copy.</summary>
    public static IEnumerable<RecentMention> Stories(int day, int count, Tone tone, bool conflict = false) =>
        Enumerable.Range(0, count).SelectMany(i => new[] { "a", "b" }.Select((outlet, copy) => new RecentMention(
            $"https://{outlet}.example/{tone}{conflict}-{day}-{i}", $"{tone}{conflict}-{day}-{i}", "", Noon(day).AddMinutes(i + copy), Noon(day).AddHours(1), tone, conflict)));

    /// <summary>A look at the end of each day.</summary>
    public static IReadOnlyList<GoodLook> Looks(int days, Func<int, bool>? looked = null, string method = "tone-2/backlinko-1") =>
        [.. Enumerable.Range(0, days).Where(d => looked?.Invoke(d) ?? true).Select(d => new GoodLook(EndOf(d), method))];

    public static KeywordSeries Series(int days, Func<int, int> positive, Func<int, int>? conflict = null, Func<int, bool>? looked = null) => KeywordSeries.Of(
        Enumerable.Range(0, days).SelectMany(d => Stories(d, positive(d), Tone.Positive).Concat(Stories(d, conflict?.Invoke(d) ?? 0, Tone.Neutral, conflict: true))),
        LookCoverage.Of(Looks(days, looked).Select(l => l.At)), EndOf(days - 1), Zone);
}

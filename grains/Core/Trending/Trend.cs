using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Trending;

/// <summary>Turns what is known into a cycle's figures. Pure.</summary>
public static class Trend
{
    /// <summary>Stories count for the volume share this long after their publication.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(28);

    internal static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>The figures at <paramref name="now"/>.</summary>
    /// <param name="keyword">Whose.</param>
    /// <param name="mentions">At least all that were published inside the window; others are passed over, undated ones too.</param>
    /// <param name="pages">The pages that could be read in this cycle.</param>
    /// <param name="assessor">The version of what gave the tones and eras.</param>
    /// <param name="now">The cycle's time.</param>
    /// <param name="curve">By which ranks are weighed; the default one where none is given.</param>
    /// <param name="sources">The sources that were asked, for a break where they change; null leaves them out of the method.</param>
    public static TrendPoint Point(
        KeywordId keyword, IEnumerable<RecentMention> mentions, IReadOnlyList<ResultPage> pages, string assessor, DateTimeOffset now,
        RankCurve? curve = null, IEnumerable<SourceId>? sources = null)
    {
        var ranks = curve ?? RankCurves.Default;
        var inWindow = mentions.Where(m => m.Published > now - Window && m.Published <= now).ToList();
        var stories = Stories(inWindow);
        var counts = Count(stories);

        var harmful = stories.Count(s => s.IsHarmful && s.Published > now - Day);
        return Of(keyword, now, counts, inWindow.Count, harmful, [.. pages.Select(p => Visibility(p, ranks))], PointMethod.Of(assessor, ranks, sources).ToString());
    }

    /// <summary>The figures that follow from counts.</summary>
    internal static TrendPoint Of(
        KeywordId keyword, DateTimeOffset at, StoryCounts counts, int mentions, int harmfulLastDay, IReadOnlyList<PageVisibility> pages, string method) => new()
        {
            Keyword = keyword,
            At = at,
            Stories = counts,
            Mentions = mentions,
            HarmfulLastDay = harmfulLastDay,
            Share = Estimate.Wilson(counts.Positive, counts.Positive + counts.Conflict, counts.Positive + counts.Conflict),
            NetTone = counts.Positive + counts.Harmful is > 0 and var judged ? (counts.Positive - counts.Harmful) / (double)judged : null,
            Pages = pages,
            Method = method,
        };

    /// <summary>One mention for each story, in order of publication: the earliest copy, whose words the others repeat.</summary>
    public static IReadOnlyList<RecentMention> Stories(IEnumerable<RecentMention> mentions) =>
        [.. mentions.GroupBy(m => m.StoryId, StringComparer.Ordinal)
            .Select(copies => copies.OrderBy(m => m.Published).ThenBy(m => m.Url, StringComparer.Ordinal).First())
            .OrderBy(m => m.Published).ThenBy(m => m.Url, StringComparer.Ordinal)];

    /// <summary>Counts stories by kind; conflict-era goes before tone.</summary>
    public static StoryCounts Count(IReadOnlyCollection<RecentMention> stories)
    {
        int Of(Tone tone) => stories.Count(s => !s.IsConflict && s.Tone == tone);
        return new(Of(Tone.Positive), Of(Tone.Neutral), Of(Tone.Negative), stories.Count(s => s.IsConflict));
    }

    /// <summary>A point whose pages are these, where it has a page of their source: weighted by the curve it was made with.</summary>
    public static TrendPoint Over(TrendPoint point, IReadOnlyList<ResultPage> pages)
    {
        var curve = RankCurves.Named(PointMethod.Parse(point.Method).Curve) ?? RankCurves.Default;
        var seen = pages.GroupBy(p => p.Source).ToDictionary(p => p.Key, p => Visibility(p.MaxBy(page => page.LastSeen)!, curve));
        return point with { Pages = [.. point.Pages.Select(p => seen.GetValueOrDefault(p.Source, p))] };
    }

    /// <summary>What a reader of a page sees, weighted by rank.</summary>
    public static PageVisibility Visibility(ResultPage page, RankCurve curve)
    {
        double Weigh(Func<PageEntry, bool> counts) => page.Entries.Where(counts).Sum(e => curve.Of(e.Rank));

        var all = Weigh(_ => true);
        if (all <= 0) return new(page.Source, 0, 0, 0, 0);

        return new(
            page.Source,
            Weigh(e => e is { IsConflict: false, Tone: Tone.Positive }) / all,
            Weigh(e => e is { IsConflict: false, Tone: Tone.Negative }) / all,
            Weigh(e => e.IsConflict) / all,
            page.Entries.Count);
    }
}

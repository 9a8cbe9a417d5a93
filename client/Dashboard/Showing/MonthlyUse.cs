using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>What a source costs as it is set. Pure.</summary>
static class MonthlyUse
{
    /// <summary>
    /// Units in 30 days, rounded up: each tracked keyword that asks the source, at the more seldom of its own interval and the
    /// source's <see cref="Source.AtMostEvery"/>, within the source's hours. Nothing where it is switched off. Checks by hand come on top.
    /// </summary>
    public static long Of(Source source, CallCost cost, IEnumerable<TrackedKeyword> keywords)
    {
        if (!source.Enabled) return 0;

        var intervals = KindOf.Source(source) == SourceKind.Feed
            ? [source.Interval]
            : keywords.Where(k => k.Sources.Count == 0 || k.Sources.Contains(source.Id)).Select(k => k.Interval < source.AtMostEvery ? source.AtMostEvery.Value : k.Interval);
        return intervals.Sum(every => cost.AMonth(every, source.Hours));
    }
}

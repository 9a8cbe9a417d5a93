using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>What a source costs as it is set. Pure.</summary>
static class MonthlyUse
{
    const int DaysAMonth = 30;

    /// <summary>
    /// Units in 30 days, rounded up: each tracked keyword that asks the source, at the more seldom of its own interval and the
    /// source's <see cref="Source.AtMostEvery"/>, within the source's hours. Nothing where it is switched off. Checks by hand come on top.
    /// </summary>
    public static long Of(Source source, CallCost cost, IEnumerable<TrackedKeyword> keywords)
    {
        if (!source.Enabled) return 0;

        var intervals = SourceFormats.Find(source.Format)?.Kind == SourceKind.Feed
            ? [source.Interval]
            : keywords.Where(k => k.Sources.Count == 0 || k.Sources.Contains(source.Id)).Select(k => k.Interval < source.AtMostEvery ? source.AtMostEvery.Value : k.Interval);
        return cost.Units * intervals.Sum(every => CallsAMonth(every, source.Hours));
    }

    static long CallsAMonth(TimeSpan every, ActiveHours? hours)
    {
        var open = hours is null || hours.From == hours.To ? TimeSpan.FromDays(1) : hours.To - hours.From;
        // However short the hours, what is due waits for them and is asked once then.
        var aDay = Math.Max(open / every, Math.Min(1, TimeSpan.FromDays(1) / every));
        return (long)Math.Ceiling(DaysAMonth * aDay);
    }
}

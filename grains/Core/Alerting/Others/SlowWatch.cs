using System.Globalization;
using ReputationWatch.Alerting.Folding;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting.Others;

/// <summary>Tells what the slow channels saw, once a day, in the digest: a rise that lasts but never stands out in an hour. Pure.</summary>
public static class SlowWatch
{
    const int ShownDays = 7;

    /// <summary>The alarms of days that were not spoken of yet, and the last day that now is.</summary>
    /// <param name="keyword">Whose.</param>
    /// <param name="through">The last day spoken of.</param>
    /// <param name="run">What the detectors made of the days.</param>
    /// <param name="facts">The stories.</param>
    /// <param name="now">The cycle's time.</param>
    public static (DateOnly Through, IReadOnlyList<IncidentTransition> Changes) Decide(KeywordId keyword, DateOnly through, DetectorRun run, DetectorFacts facts, DateTimeOffset now)
    {
        var changes = new List<IncidentTransition>();
        foreach (var day in run.Days.Where(d => d.Day > through))
        {
            through = day.Day;
            if (!day.Count.Alarm && !day.Share.Alarm) continue;

            var (harmful, all) = Week(facts, day.Day);
            if (day.Count.Alarm) changes.Add(TransitionOf(day.Day, AlertReason.LastingRise, "s", new(day.Day, harmful / (double)ShownDays, day.Count.Expected, day.Count.Next.Days)));
            if (day.Share.Alarm && all > 0) changes.Add(TransitionOf(day.Day, AlertReason.LastingShare, "h", new(day.Day, harmful / (double)all, day.Share.Usual, day.Share.Next.Days)));
        }

        return (through, changes);

        IncidentTransition TransitionOf(DateOnly day, AlertReason reason, string mark, ShiftEvidence shift) =>
            new(string.Create(CultureInfo.InvariantCulture, $"{keyword}-{day:yyyyMMdd}-{mark}"), now, AlertStatus.Quiet, AlertStatus.Quiet, reason)
            {
                Kind = IncidentKind.SlowChange,
                Tier = IncidentTier.Digest,
                Evidence = new() { Shift = shift, Headlines = Headlines(facts, day) },
            };
    }

    static (int Harmful, int All) Week(DetectorFacts facts, DateOnly day)
    {
        var stories = Of(facts, day).ToList();
        return (stories.Count(s => s.IsHarmful), stories.Count);
    }

    static IReadOnlyList<IncidentHeadline> Headlines(DetectorFacts facts, DateOnly day) =>
        [.. Of(facts, day).Where(s => s.IsHarmful).Reverse().Take(IncidentEvidence.MostHeadlines).Select(SpikeFigures.HeadlineOf)];

    static IEnumerable<RecentMention> Of(DetectorFacts facts, DateOnly day) => facts.Stories.Stories.Where(s =>
        Trending.TrendSeries.DayOf(s.Published!.Value, facts.Zone) is var at && at <= day && at > day.AddDays(-ShownDays));
}

using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Alerting.Slow;

namespace ReputationWatch.Alerting.Folding;

/// <summary>
/// The detectors over a keyword's facts, hour by hour. The snapshot stays <see cref="Kept"/> behind the last complete hour: what
/// is found late within that time still lands in its own hour, and the outcome is that of a fold from nothing.
/// </summary>
public static class DetectorFold
{
    /// <summary>So many hours stand open for late arrivals.</summary>
    public const int Kept = NbxReplay.Kept;

    /// <summary>A day counts for the slow channels where so much of it was looked at, in hours.</summary>
    public const double LeastOfDay = 12;

    static readonly NbxDetector Detector = new(new());

    /// <summary>The first hour not complete yet: a look is what completes the hours before it.</summary>
    public static long EndOf(IReadOnlyList<DateTimeOffset> looks) => Hours.Of(looks[^1]);

    /// <summary>
    /// The snapshot from nothing, out of facts: as it would stand after a cycle at the last look. Null where nobody ever looked.
    /// The same facts always give the same numbers, bit for bit.
    /// </summary>
    /// <param name="facts">Of the whole history, or of as much as there is.</param>
    public static DetectorSnapshot? FromNothing(DetectorFacts facts) => facts.Looks.Count == 0 ? null : Run(Empty(facts), facts).Next;

    /// <summary>A snapshot before anything was seen.</summary>
    public static DetectorSnapshot Empty(DetectorFacts facts)
    {
        var first = Hours.Of(facts.Looks[0] - Exposure.Reach);
        // The first day is seen in part only.
        return new(first, Detector.Start().Save(), Hours.DayOf(first, facts.Zone).AddDays(1), DailyCusumState.Start, ShareCusumState.Start);
    }

    /// <summary>Goes on from a snapshot to the last complete hour.</summary>
    /// <param name="from">Where to begin; one of another layout is begun anew.</param>
    /// <param name="facts">At least the stories since the snapshot's day, and the looks since two days before it.</param>
    public static DetectorRun Run(DetectorSnapshot from, DetectorFacts facts)
    {
        if (NbxState.Load(from.Nbx, Detector.Options) is not { } state) return Run(Empty(facts), facts);

        var end = Math.Max(from.Hour, EndOf(facts.Looks));
        var keep = Math.Max(from.Hour, end - Kept);
        var first = from.Hour - 2 * Hours.ADay;
        var exposure = Exposure.Of(facts.Looks, first, end);
        var hours = new List<JudgedHour>();
        var before = from.Hour == keep ? from.Nbx : null;
        for (var hour = from.Hour; hour < end; hour++)
        {
            var seen = exposure[hour - first];
            hours.Add(new(hour, seen, Detector.Step(state, Hours.OfWeek(hour, facts.Zone), facts.Stories.Harmful(hour), seen)));
            if (hour + 1 == keep) before = state.Save();
        }

        var (days, next) = Days(from, facts, exposure, first, end, keep);
        return new(hours, days, next with { Hour = keep, Nbx = before! });
    }

    static (List<JudgedDay> Days, DetectorSnapshot Next) Days(DetectorSnapshot from, DetectorFacts facts, double[] exposure, long first, long end, long keep)
    {
        var days = new List<JudgedDay>();
        var (next, daily, share) = (from, from.Daily, from.Share);
        for (var day = from.Day; ; day = day.AddDays(1))
        {
            var (dawn, dusk) = (HourOf(day, facts.Zone), HourOf(day.AddDays(1), facts.Zone));
            if (dusk > end) return (days, next);

            var seen = 0d;
            for (var hour = Math.Max(dawn, first); hour < dusk; hour++) seen += exposure[hour - first];
            if (seen >= LeastOfDay)
            {
                var (harmful, all) = facts.Stories.Between(dawn, dusk);
                var count = DailyCusum.Step(daily, day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, harmful);
                var part = ShareCusum.Step(share, harmful, all);
                (daily, share) = (count.Next, part.Next);
                days.Add(new(day, count, part));
            }

            if (dusk <= keep) next = next with { Day = day.AddDays(1), Daily = daily, Share = share };
        }
    }

    // Of zones that part their hours in the middle the day begins with the hour that holds its midnight.
    static long HourOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(30);
        return Hours.Of(new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)));
    }
}

/// <summary>What a run over the hours since a snapshot gave.</summary>
/// <param name="Hours">Every hour since the snapshot, oldest first; those that the policy saw before among them.</param>
/// <param name="Days">Every whole day since the snapshot that was looked at.</param>
/// <param name="Next">The snapshot to go on from.</param>
public sealed record DetectorRun(IReadOnlyList<JudgedHour> Hours, IReadOnlyList<JudgedDay> Days, DetectorSnapshot Next);

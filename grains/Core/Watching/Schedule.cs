using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>When to look again. Pure; the jitter comes from the name, so that the same history gives the same times.</summary>
public static class Schedule
{
    const double LargestJitter = .1;
    const int MostDoublings = 5;
    static readonly TimeSpan AtTheDoor = TimeSpan.FromMinutes(10);

    // What looks like a broken source may be our own line: a night without it must not cost the next day as well.
    static readonly TimeSpan LongestBackoff = TimeSpan.FromHours(2);

    /// <summary>
    /// The next time after a reading: the interval, up to a tenth longer so that keywords added together drift apart,
    /// and doubled with each failure in a row up to two hours, or the interval where that is longer. A host that refuses is
    /// held off by its gate, not here.
    /// </summary>
    public static DateTimeOffset Next(DateTimeOffset now, TimeSpan interval, int failures, string name)
    {
        var doubled = interval * Math.Pow(2, Math.Clamp(failures - 1, 0, MostDoublings));
        var wait = doubled <= LongestBackoff ? doubled : interval > LongestBackoff ? interval : LongestBackoff;
        return now + wait * (1 + LargestJitter * Fraction(name));
    }

    /// <summary>Whether a beat at that time asks a search source: it is due, and inside its hours.</summary>
    public static bool IsDue(SourceWatch watch, DateTimeOffset now) => watch.DueAt <= now && InHours(watch.Source, now) == now;

    /// <summary>
    /// The first moment from <paramref name="due"/> on that lies inside a source's hours. Those that waited for the opening drift apart over
    /// the first ten minutes: none of them should find a thousand others at the door.
    /// </summary>
    public static DateTimeOffset InHours(Source source, DateTimeOffset due, string? name = null)
    {
        var opens = source.Hours?.Next(due) ?? due;
        return opens == due ? due : opens + AtTheDoor * Fraction(name ?? source.Id.Value);
    }

    /// <summary>When a keyword's next cycle is due: with the first of its sources, or to read pages.</summary>
    public static DateTimeOffset NextCycle(IReadOnlyList<SourceWatch> sources, TrackedKeyword keyword, ReadingPlan plan, DateTimeOffset now)
    {
        var look = sources.Select(s => s.DueAt).DefaultIfEmpty(now + keyword.Interval).Min();
        return plan.NextAt < look ? plan.NextAt.Value : look;
    }

    /// <summary>When a feed is next polled: as often as it writes, never more often than its interval nor outside its hours.</summary>
    public static DateTimeOffset NextPoll(FeedState state, TimeSpan? freshFor, int failures, DateTimeOffset now)
    {
        var source = state.Source;
        var pace = source.Adaptive ? Longer(state.Pace, freshFor < FeedPace.Longest ? freshFor : null) : null;
        return InHours(source, Next(now, Longer(pace, source.Interval)!.Value, failures, source.Id.Value));
    }

    /// <summary>What is known of each search source after a cycle; one whose host put us off is due when the host said.</summary>
    public static IReadOnlyList<SourceWatch> After(
        IEnumerable<SourceWatch> watches, IReadOnlyList<Look> looks, IReadOnlyList<ReadSource> readings, TrackedKeyword keyword, DateTimeOffset now)
    {
        return [.. watches.Select(After)];

        SourceWatch After(SourceWatch watch)
        {
            if (readings.FirstOrDefault(r => r.Source.Id == watch.Source.Id) is { } read) return Read(watch, read.Reading);
            return looks.FirstOrDefault(l => l.Source.Id == watch.Source.Id)?.Outcome is FetchOutcome.Deferred deferred
                ? watch with { DueAt = InHours(watch.Source, deferred.Until, NameOf(watch)) }
                : watch.DueAt <= now ? watch with { DueAt = InHours(watch.Source, now, NameOf(watch)) } : watch;
        }

        SourceWatch Read(SourceWatch watch, SourceReading reading)
        {
            var failures = reading.IsGood ? 0 : watch.Failures + 1;
            return watch with
            {
                Failures = failures,
                LastGoodAt = reading.IsGood ? now : watch.LastGoodAt,
                DueAt = InHours(watch.Source, Next(now, Longer(watch.Source.AtMostEvery, keyword.Interval)!.Value, failures, NameOf(watch)), NameOf(watch)),
            };
        }

        string NameOf(SourceWatch watch) => $"{keyword.Id}/{watch.Source.Id}";
    }

    static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one > other || other is null ? one : other;

    // FNV-1a: string.GetHashCode differs from process to process.
    static double Fraction(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name) hash = unchecked((hash ^ c) * 16777619u);
        return hash / (double)uint.MaxValue;
    }
}

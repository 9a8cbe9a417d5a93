using System.Text.Json.Serialization;

namespace ReputationWatch.Crawling;

/// <summary>How politely a host is treated. Defaults are those of common crawlers (Scrapy AutoThrottle, Heritrix, StormCrawler).</summary>
public sealed record HostPace
{
    /// <summary>At least this long between two requests. Default 2 s.</summary>
    public TimeSpan MinDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>At most this long between two requests of a host that answers slowly. Default 30 s.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A slow host is left alone for this many times what its last answer took. Default 5.</summary>
    public double DelayPerDuration { get; init; } = 5;

    /// <summary>Where a host refuses without saying for how long. Default 180 s, doubled with each further refusal up to a day.</summary>
    public TimeSpan Cooldown { get; init; } = TimeSpan.FromSeconds(180);

    /// <summary>After a challenge. Default 1 h, doubled with each further one up to a day; an answer in between that is none ends the row.</summary>
    public TimeSpan ChallengeCooldown { get; init; } = TimeSpan.FromHours(1);

    /// <summary>After this many failures in a row a broken host cools down too, for at most an hour at a time. Default 5.</summary>
    public int BreakAfter { get; init; } = 5;

    /// <summary>A request that never reported back stops holding the gate after this long. Default 60 s.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The same with at least this pause: what a robots.txt asks for is never undercut.</summary>
    public HostPace AtLeast(TimeSpan? delay) => delay > MinDelay ? this with { MinDelay = delay.Value } : this;
}

/// <summary>What is remembered of a host between requests.</summary>
/// <param name="FreeAt">When the next request may go.</param>
/// <param name="LeasedUntil">While a request is under way: when it is given up for lost.</param>
/// <param name="Failures">Failures in a row.</param>
/// <param name="QueuedUntil">Up to when turns were promised to those who had to wait. A hint: it is not stored.</param>
public sealed record HostState(DateTimeOffset FreeAt, DateTimeOffset? LeasedUntil, int Failures, [property: JsonIgnore] DateTimeOffset QueuedUntil = default)
{
    /// <summary>A host never visited.</summary>
    public static HostState Fresh { get; } = new(DateTimeOffset.MinValue, null, 0);

    /// <summary>Challenges in a row.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Challenges { get; init; }

    /// <summary>Refusals since the last answer. Time-outs and broken answers are none: a host that is back from an outage and says "later" means minutes, not a day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Refusals { get; init; }
}

/// <summary>The pure rules of the gate: one request at a time, a pause that grows with the host's own slowness, cool-down on refusal.</summary>
public static class HostBudget
{
    static readonly TimeSpan LongestCooldown = TimeSpan.FromDays(1);

    // What looks like a broken host may be our own line: a night without it must not cost the next day as well.
    static readonly TimeSpan LongestBreak = TimeSpan.FromHours(1);

    // A longer queue says only that a host is asked more than it can bear.
    static readonly TimeSpan LongestQueue = TimeSpan.FromHours(1);

    /// <summary>
    /// Asks for one request at <paramref name="now"/>. Those who have to wait are told different times, a pause apart: a
    /// thousand keywords that all came back at the same moment would ask in vain for hours.
    /// </summary>
    public static (HostState Next, GateAnswer Answer) Enter(HostState state, DateTimeOffset now, HostPace pace)
    {
        if (state.LeasedUntil is { } lease && lease > now)
        {
            // How long the request under way still takes nobody knows; the shortest pause is the earliest moment worth asking again.
            var soonest = now + pace.MinDelay;
            return Queue(state, soonest < lease ? soonest : lease, pace);
        }

        return state.FreeAt > now ? Queue(state, state.FreeAt, pace) : (state with { LeasedUntil = now + pace.Lease }, new(true, now));
    }

    static (HostState Next, GateAnswer Answer) Queue(HostState state, DateTimeOffset soonest, HostPace pace)
    {
        var turn = state.QueuedUntil > soonest ? state.QueuedUntil : soonest;
        return turn - soonest < LongestQueue ? (state with { QueuedUntil = turn + pace.MinDelay }, new(false, turn)) : (state, new(false, turn));
    }

    /// <summary>Takes in how a request went. It never shortens a cool-down that began while the request was under way.</summary>
    public static HostState Report(HostState state, HostReport report, DateTimeOffset now, HostPace pace)
    {
        if (report.Verdict == HostVerdict.Challenged) return Challenge(state, now, pace);

        var ended = state with { LeasedUntil = null };
        if (report.Verdict == HostVerdict.Abandoned) return Away(ended, now + Pause(report.Took, pace));
        // A challenge is told after its own answer. Only a second answer without one says that the first was none either.
        if (report.Verdict == HostVerdict.Answered)
            return Away(ended with { Failures = 0, Refusals = 0, Challenges = state.Failures > 0 ? state.Challenges : 0 }, now + Pause(report.Took, pace));

        var failures = state.Failures + 1;
        if (report.Verdict == HostVerdict.Refused)
        {
            var cooldown = Doubled(pace.Cooldown, state.Refusals, LongestCooldown);
            return Away(ended with { Failures = failures, Refusals = state.Refusals + 1 }, now + Longer(cooldown, report.RetryAfter));
        }

        var own = failures >= pace.BreakAfter ? Doubled(pace.Cooldown, failures - pace.BreakAfter, LongestBreak) : Pause(report.Took, pace);
        return Away(ended with { Failures = failures }, now + Longer(own, report.RetryAfter));
    }

    /// <summary>Takes in that a robots.txt, read just now, asks for a delay: it holds for the very next request.</summary>
    public static HostState Slow(HostState state, TimeSpan? delay, DateTimeOffset now) => delay is { } asked ? Away(state, now + asked) : state;

    /// <summary>The request that met the challenge has reported before; whose lease is out now is another's.</summary>
    static HostState Challenge(HostState state, DateTimeOffset now, HostPace pace)
    {
        var cooldown = Doubled(pace.ChallengeCooldown, state.Challenges, LongestCooldown);
        return Away(state with { Failures = state.Failures + 1, Challenges = state.Challenges + 1 }, now + cooldown);
    }

    static HostState Away(HostState state, DateTimeOffset until) => state with { FreeAt = until > state.FreeAt ? until : state.FreeAt };

    static TimeSpan Pause(TimeSpan took, HostPace pace)
    {
        var adaptive = took * pace.DelayPerDuration;
        return adaptive < pace.MinDelay ? pace.MinDelay : adaptive > pace.MaxDelay ? Longer(pace.MaxDelay, pace.MinDelay) : adaptive;
    }

    static TimeSpan Doubled(TimeSpan first, int times, TimeSpan longest)
    {
        // In floating point: a configured year, doubled, is more than a TimeSpan holds.
        var seconds = first.TotalSeconds * Math.Pow(2, Math.Clamp(times, 0, 16));
        return seconds < longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : longest;
    }

    static TimeSpan Longer(TimeSpan own, TimeSpan? asked)
    {
        var wished = asked is { } a && a < LongestCooldown ? a : asked is null ? own : LongestCooldown;
        return wished > own ? wished : own;
    }
}

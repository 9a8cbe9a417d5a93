using ReputationWatch.Alerting.Folding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting;

/// <summary>What a cycle's spike detection rests on.</summary>
/// <param name="Keyword">Whose.</param>
/// <param name="TrackedSince">Since when it is tracked.</param>
/// <param name="Alert">Where the alert stood.</param>
/// <param name="Memory">What was remembered; null: nothing that can be read.</param>
/// <param name="Facts">With this cycle's look, where it was one.</param>
/// <param name="Blind">Whether something that was seen of late is out of sight: then calm proves nothing.</param>
/// <param name="PushBar">The score from which people are told at once.</param>
/// <param name="Told">The last message about a spike of this keyword that was delivered; null where none was.</param>
/// <param name="Now">The cycle's time.</param>
public sealed record SpikeInput(
    KeywordId Keyword, DateTimeOffset TrackedSince, AlertState Alert, WatchMemory? Memory, DetectorFacts Facts, bool Blind, double PushBar, DeliveredFact? Told, DateTimeOffset Now);

/// <summary>What was decided.</summary>
/// <param name="Alert">Where the alert stands.</param>
/// <param name="Memory">What to remember.</param>
/// <param name="Transitions">How the incident changed, in order; several where hours were made up for.</param>
/// <param name="Run">What the detectors made of the hours.</param>
public sealed record SpikeDecision(AlertState Alert, WatchMemory Memory, IReadOnlyList<IncidentTransition> Transitions, DetectorRun Run);

/// <summary>Steps detector and policy over the hours that became complete. Pure.</summary>
public static class SpikeWatch
{
    /// <summary>
    /// Decides. Every hour's score is consumed once, in order, when the hour is first complete; what is found later changes the detector
    /// and not what was told. An hour that nobody could look at is neither alarm nor calm.
    /// </summary>
    public static SpikeDecision Decide(SpikeInput input, AlertOptions options)
    {
        var memory = input.Memory;
        var run = DetectorFold.Run(memory?.Snapshot ?? DetectorFold.Empty(input.Facts), input.Facts);
        var life = memory is null ? SpikeLife.Begin(input, run, options) : new(memory.Policy, memory.IncidentId, memory.Tier, memory.LastClosed);
        life = life.After(input.Told);

        var transitions = new List<IncidentTransition>();
        var reason = input.Alert.Reason;
        foreach (var hour in run.Hours.Where(h => Hours.Start(h.Hour + 1) > life.Policy.Through))
        {
            var (next, why, change) = life.Judge(hour, input, options);
            (life, reason) = (next, why);
            if (change is not null) transitions.Add(change);
        }

        return new(AlertOf(life, reason, input, options), MemoryOf(life, run, input), transitions, run);
    }

    static AlertState AlertOf(SpikeLife life, AlertReason reason, SpikeInput input, AlertOptions options)
    {
        var (status, since) = (life.Policy.Status, life.Policy.Status == input.Alert.Status ? input.Alert.Since : input.Now);
        var learning = status == AlertStatus.Quiet && input.Now - input.TrackedSince <= options.Policy.LearnFor;
        var shown = learning ? AlertReason.Learning : input.Blind && reason != AlertReason.StillAbove ? AlertReason.CouldNotLook : Lasting(reason, status);
        return new(status, since, status == AlertStatus.Quiet ? null : life.IncidentId, shown);
    }

    // What happened once is no reason for how it stands afterwards.
    static AlertReason Lasting(AlertReason reason, AlertStatus status) => status switch
    {
        AlertStatus.Quiet when reason is AlertReason.BackToNormal or AlertReason.BreachPassed or AlertReason.CouldNotLook or AlertReason.Learning => AlertReason.Usual,
        AlertStatus.Open when reason is AlertReason.CouldNotLook => AlertReason.StillAbove,
        _ => reason,
    };

    static WatchMemory MemoryOf(SpikeLife life, DetectorRun run, SpikeInput input) => new()
    {
        TimeZone = input.Facts.Zone.Id,
        Snapshot = run.Next,
        Policy = life.Policy,
        IncidentId = life.IncidentId,
        Tier = life.Tier,
        LastClosed = life.LastClosed,
        SlowThrough = input.Memory?.SlowThrough ?? (run.Days.Count > 0 ? run.Days[^1].Day : DateOnly.MinValue),
        Pages = input.Memory?.Pages ?? [],
        Visibility = input.Memory?.Visibility ?? [],
    };
}

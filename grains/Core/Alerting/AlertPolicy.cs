using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting;

/// <summary>The alert machine: a table of what may happen, read as one. Pure.</summary>
public static class AlertPolicy
{
    /// <summary>Decides where the alert stands after a cycle.</summary>
    /// <param name="keyword">Whose alert.</param>
    /// <param name="state">Where it stood.</param>
    /// <param name="point">The cycle's figures; null where nothing could be read: then the alert stands as it did.</param>
    /// <param name="baseline">What is usual; null while that is being learnt.</param>
    /// <param name="blind">Whether a source that could be read of late cannot be now: less than usual proves nothing then.</param>
    /// <param name="options">When to tell people.</param>
    /// <param name="now">The cycle's time.</param>
    public static AlertDecision Decide(
        KeywordId keyword, AlertState state, TrendPoint? point, Baseline? baseline, bool blind, AlertOptions options, DateTimeOffset now)
    {
        if (point is null) return new(state, AlertReason.CouldNotLook, null);
        if (baseline is null) return new(state, AlertReason.Learning, null);

        var stories = point.HarmfulLastDay;
        var breached = stories >= options.MinStories && stories > baseline.Upper;
        var calmSince = state.CalmSince ?? now;
        var peak = Math.Max(state.Peak, stories);

        return (state.Status, breached) switch
        {
            (AlertStatus.Quiet, false) => Stay(AlertReason.Usual, state),
            (AlertStatus.Quiet, true) => Move(AlertReason.FirstBreach, new(AlertStatus.Pending, now, IdOf(keyword, now), null, peak)),
            (not AlertStatus.Quiet, false) when blind => Stay(AlertReason.CouldNotLook, state),
            (AlertStatus.Pending, false) => Move(AlertReason.BreachPassed, AlertState.Initial(now)),
            (AlertStatus.Pending, true) when now - state.Since < options.HoldFor => Stay(AlertReason.FirstBreach, state with { Peak = peak }),
            (AlertStatus.Pending, true) => Move(AlertReason.BreachHeld, state with { Status = AlertStatus.Open, Since = now, Peak = peak }),
            (AlertStatus.Open, true) => Stay(AlertReason.StillAbove, state with { CalmSince = null, Peak = peak }),
            (AlertStatus.Open, false) when now - calmSince < options.CloseAfter => Stay(AlertReason.Calming, state with { CalmSince = calmSince }),
            _ => Move(AlertReason.BackToNormal, AlertState.Initial(now)),
        };

        AlertDecision Stay(AlertReason reason, AlertState next) => new(next, reason, null);

        AlertDecision Move(AlertReason reason, AlertState next) =>
            new(next, reason, new((next.IncidentId ?? state.IncidentId)!, now, state.Status, next.Status, reason, stories, baseline));
    }

    /// <summary>The change that untracking a keyword makes; null where its alert is quiet. It rests on no figures.</summary>
    public static IncidentTransition? End(AlertState state, DateTimeOffset now) => state.Status == AlertStatus.Quiet
        ? null
        : new(state.IncidentId!, now, state.Status, AlertStatus.Quiet, AlertReason.Untracked, 0, new(0, 0, 0));

    static string IdOf(KeywordId keyword, DateTimeOffset now) => FormattableString.Invariant($"{keyword}-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
}

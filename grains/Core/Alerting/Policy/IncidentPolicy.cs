namespace ReputationWatch.Alerting.Policy;

/// <summary>
/// From scores to incidents: pending, open, escalated, closed; with hysteresis, a cool-down and a bar that follows the
/// keyword's own record. Pure: called once a bin, or several times while a bin fills.
/// </summary>
public static class IncidentPolicy
{
    /// <summary>Decides where the alert stands after a bin.</summary>
    /// <param name="state">Where it stood. Bins are judged in order of time.</param>
    /// <param name="input">The bin.</param>
    /// <param name="options">When to tell people.</param>
    public static PolicyDecision Decide(PolicyState state, PolicyInput input, PolicyOptions options)
    {
        if (input.Missing) return new(state, PolicyMove.None, PolicyReason.CouldNotLook, 0, options.Enter);

        var passed = Positive(input.At - state.Through);
        var record = state.Record * Math.Pow(2, -(passed / options.RecordHalfLife));
        var seen = state with { Through = state.Through + passed, Record = Math.Max(record, input.Score) };
        return state.Status == AlertStatus.Open
            ? WhileOpen(seen, state.Through, input, options)
            : WhileClosed(seen, state.Record, input, options);
    }

    static PolicyDecision WhileClosed(PolicyState seen, double record, PolicyInput input, PolicyOptions options)
    {
        var (breach, reason, bar) = Gates(seen, record, input, options);
        if (!breach)
        {
            return seen.Status == AlertStatus.Pending
                ? new(seen with { Status = AlertStatus.Quiet, Since = input.At }, PolicyMove.Dismiss, PolicyReason.BreachPassed, input.Score, bar)
                : new(seen, PolicyMove.None, reason, input.Score, bar);
        }

        if (seen.Status == AlertStatus.Quiet && options.HoldFor > TimeSpan.Zero)
            return new(seen with { Status = AlertStatus.Pending, Since = input.At }, PolicyMove.Suspect, PolicyReason.FirstBreach, input.Score, bar);
        if (seen.Status == AlertStatus.Pending && input.At - seen.Since < options.HoldFor)
            return new(seen, PolicyMove.None, PolicyReason.FirstBreach, input.Score, bar);

        var opened = seen with { Status = AlertStatus.Open, Since = input.At, Peak = input.Score, Calm = default, ToldScore = null, ToldAt = null, RepeatedAt = null, AskedScore = null };
        return new(opened, PolicyMove.Open, PolicyReason.BreachHeld, input.Score, bar);
    }

    static (bool Breach, PolicyReason Reason, double Bar) Gates(PolicyState seen, double record, PolicyInput input, PolicyOptions options)
    {
        var ownBar = options.RecordRatio * record;
        return input.Score < options.Enter ? (false, input.Score >= options.Digest ? PolicyReason.DigestOnly : PolicyReason.Usual, options.Enter)
            : input.At - seen.StartedAt <= options.LearnFor ? (false, PolicyReason.Learning, options.Enter)
            : input.StoriesLastDay < options.MinStories ? (false, PolicyReason.TooFewStories, options.Enter)
            : seen.Status == AlertStatus.Quiet && input.Score < ownBar ? (false, PolicyReason.UnderOwnRecord, ownBar)
            : seen.ClosedAt is { } closed && input.At - closed < options.CoolDown && input.Score < seen.Peak ? (false, PolicyReason.CoolingDown, seen.Peak)
            : (true, PolicyReason.BreachHeld, Math.Max(options.Enter, ownBar));
    }

    static PolicyDecision WhileOpen(PolicyState seen, DateTimeOffset through, PolicyInput input, PolicyOptions options)
    {
        // A bin that is judged while it fills adds only the part that is new.
        var looked = Positive(input.At - (through > input.From ? through : input.From));
        var calm = input.Score < options.Exit ? seen.Calm + looked : TimeSpan.Zero;
        var open = seen with { Peak = Math.Max(seen.Peak, input.Score), Calm = calm };
        if (calm >= options.Quiet)
        {
            var closed = open with { Status = AlertStatus.Quiet, Since = input.At, ClosedAt = open.ToldAt is null ? open.ClosedAt : input.At };
            return new(closed, PolicyMove.Close, PolicyReason.BackToNormal, input.Score, options.Exit);
        }

        // Measured from what was asked to be told, too: a message that waits for a digest or for quiet hours to end is on its way already.
        if (open.ToldScore is { } told && Math.Max(told, open.AskedScore ?? told) + options.EscalateBy is var far
            && input.Score >= far && input.At - open.ToldAt >= options.EscalateAfter)
            return new(open with { AskedScore = input.Score }, PolicyMove.Escalate, PolicyReason.FarAboveWhatWasTold, input.Score, far);
        if (calm > TimeSpan.Zero) return new(open, PolicyMove.None, PolicyReason.Calming, input.Score, options.Exit);
        if (open.RepeatedAt is { } last && options.RepeatEvery is { } every && input.At - last >= every)
            return new(open with { RepeatedAt = input.At }, PolicyMove.Repeat, PolicyReason.GoesOn, input.Score, options.Exit);
        return new(open, PolicyMove.None, PolicyReason.StillAbove, input.Score, options.Exit);
    }

    // A clock that was set back neither raises the record nor takes calm away.
    static TimeSpan Positive(TimeSpan span) => span > TimeSpan.Zero ? span : TimeSpan.Zero;
}

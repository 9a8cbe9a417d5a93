using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Core.Tests.Statistics;

namespace ReputationWatch.Core.Tests.Alerting.Policy;

public sealed class IncidentPolicyTests
{
    static readonly DateTimeOffset Zero = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);
    static readonly PolicyOptions AtOnce = new() { HoldFor = TimeSpan.Zero, RepeatEvery = null, LearnFor = TimeSpan.Zero };

    [Fact]
    public void It_opens_escalates_and_closes_where_the_reference_does()
    {
        var group = StatVectors.Group("alert_policy_case");
        var events = group.GetProperty("events").EnumerateArray().Select(e => (e.GetProperty("t").GetInt32(), e.GetProperty("type").GetString()!));

        Assert.Equal(events, Run(group.Numbers("score"), AtOnce));
    }

    [Fact]
    public void Behind_the_detector_it_opens_and_closes_where_the_reference_does()
    {
        var group = StatVectors.Group("detector_nbx");
        var (y, missing) = (group.Numbers("y"), group.Wholes("missing_bins").ToHashSet());
        var detector = new NbxDetector(new());
        var (memory, state, events) = (detector.Start(), PolicyState.Start(Zero), new List<(int, string)>());

        for (var t = 0; t < y.Length; t++)
        {
            var step = detector.Step(memory, t % 168, y[t], missing.Contains(t) ? 0 : 1);
            var day = y[Math.Max(0, t - 23)..(t + 1)].Sum();
            state = Next(state, new(Zero.AddHours(t), Zero.AddHours(t + 1), step.Score, day, step.Missing), AtOnce with { LearnFor = TimeSpan.FromHours(72) }, t, events);
        }

        Assert.Equal([(495, "open"), (520, "close")], events);
    }

    // The reference case, shortened: open, escalation, the cool-down that only a higher peak breaks, the record gate.
    [Fact]
    public void A_day_of_scores_gives_its_events()
    {
        double[] scores = [0, 3.2, 3.5, 5, 5.5, 5, 4, 4.5, 6.5, 6, 1, 1, 1, 1, 1, 1, 4, 6.9, .5, .5, .5, .5, .5, .5];

        Assert.Equal([(1, "open"), (8, "escalate"), (15, "close"), (17, "open"), (23, "close")], Run(scores, AtOnce));
    }

    [Theory]
    [InlineData(2.9, 9, PolicyReason.Usual)]
    [InlineData(3.1, 9, PolicyReason.DigestOnly)]
    [InlineData(4.1, 2, PolicyReason.TooFewStories)]
    public void What_does_not_open_says_why(double score, double stories, PolicyReason reason)
    {
        var decision = IncidentPolicy.Decide(PolicyState.Start(Zero), Hour(100, score, stories), new() { Enter = 4 });

        Assert.Equal((PolicyMove.None, reason), (decision.Move, decision.Reason));
        Assert.Equal(4, decision.Bar);
    }

    [Fact]
    public void A_keyword_that_was_just_added_learns_for_three_days()
    {
        var options = AtOnce with { LearnFor = TimeSpan.FromHours(72) };

        Assert.Equal(PolicyReason.Learning, IncidentPolicy.Decide(PolicyState.Start(Zero), Hour(71, 9), options).Reason);
        Assert.Equal(PolicyMove.Open, IncidentPolicy.Decide(PolicyState.Start(Zero), Hour(72, 9), options).Move);
    }

    [Fact]
    public void A_score_under_half_of_its_own_record_says_so()
    {
        var state = PolicyState.Start(Zero) with { Record = 8, Through = Zero };

        var decision = IncidentPolicy.Decide(state, Hour(0, 3.9), AtOnce);
        Assert.Equal((PolicyMove.None, PolicyReason.UnderOwnRecord, 4), (decision.Move, decision.Reason, decision.Bar));
    }

    [Fact]
    public void A_breach_that_does_not_hold_for_a_cycle_is_dismissed_and_one_that_does_opens()
    {
        var options = new PolicyOptions { LearnFor = TimeSpan.Zero };
        var suspected = IncidentPolicy.Decide(PolicyState.Start(Zero), Part(10, 5), options);
        Assert.Equal((PolicyMove.Suspect, AlertStatus.Pending), (suspected.Move, suspected.Next.Status));

        Assert.Equal(PolicyReason.FirstBreach, IncidentPolicy.Decide(suspected.Next, Part(15, 5), options).Reason);
        Assert.Equal(PolicyMove.Open, IncidentPolicy.Decide(suspected.Next, Part(20, 5), options).Move);
        Assert.Equal((PolicyMove.Dismiss, PolicyReason.BreachPassed), MoveAndReason(IncidentPolicy.Decide(suspected.Next, Part(20, 2), options)));
    }

    [Fact]
    public void Where_nobody_could_look_the_alert_stands_as_it_did()
    {
        var open = Opened();
        var decision = IncidentPolicy.Decide(open, Hour(5, 0) with { Missing = true }, AtOnce);

        Assert.Equal(PolicyReason.CouldNotLook, decision.Reason);
        Assert.Equal(open, decision.Next);
    }

    [Fact]
    public void Hours_nobody_looked_at_are_not_calm()
    {
        var state = Opened();
        for (var t = 1; t <= 4; t++) state = IncidentPolicy.Decide(state, Hour(t, 0), AtOnce).Next;
        for (var t = 5; t <= 12; t++) state = IncidentPolicy.Decide(state, Hour(t, 0) with { Missing = true }, AtOnce).Next;

        Assert.Equal((PolicyMove.None, PolicyReason.Calming), MoveAndReason(IncidentPolicy.Decide(state, Hour(13, 0), AtOnce)));
        state = IncidentPolicy.Decide(state, Hour(13, 0), AtOnce).Next;
        Assert.Equal((PolicyMove.Close, PolicyReason.BackToNormal), MoveAndReason(IncidentPolicy.Decide(state, Hour(14, 0), AtOnce)));
    }

    [Fact]
    public void An_hour_judged_six_times_while_it_fills_is_one_hour_of_calm()
    {
        var state = Opened();
        for (var minute = 70; minute <= 120; minute += 10) state = IncidentPolicy.Decide(state, Part(minute, 0) with { From = Zero.AddHours(1) }, AtOnce).Next;

        Assert.Equal(TimeSpan.FromHours(1), state.Calm);
    }

    static List<(int, string)> Run(double[] scores, PolicyOptions options)
    {
        var (state, events) = (PolicyState.Start(Zero), new List<(int, string)>());
        for (var t = 0; t < scores.Length; t++) state = Next(state, Hour(t, scores[t]), options, t, events);
        return events;
    }

    static PolicyState Next(PolicyState state, PolicyInput input, PolicyOptions options, int t, List<(int, string)> events)
    {
        var decision = IncidentPolicy.Decide(state, input, options);
        if (decision.Move == PolicyMove.None) return decision.Next;

        events.Add((t, decision.Move.ToString().ToLowerInvariant()));
        return decision.Move == PolicyMove.Close ? decision.Next : decision.Next.Delivered(decision.Score, input.At);
    }

    static PolicyState Opened() => IncidentPolicy.Decide(PolicyState.Start(Zero), Hour(0, 4), AtOnce).Next;

    static PolicyInput Hour(int t, double score, double stories = 24) => new(Zero.AddHours(t), Zero.AddHours(t + 1), score, stories);

    static PolicyInput Part(int minutes, double score) => new(Zero, Zero.AddMinutes(minutes), score, 24);

    static (PolicyMove, PolicyReason) MoveAndReason(PolicyDecision decision) => (decision.Move, decision.Reason);
}

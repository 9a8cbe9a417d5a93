using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Core.Tests.Alerting.Policy;

public sealed class ToldIncidentTests
{
    static readonly DateTimeOffset Zero = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);
    static readonly PolicyOptions AtOnce = new() { HoldFor = TimeSpan.Zero, RepeatEvery = null, LearnFor = TimeSpan.Zero };

    [Fact]
    public void Only_a_delivered_message_uses_up_the_cool_down_and_can_be_escalated()
    {
        var untold = IncidentPolicy.Decide(PolicyState.Start(Zero), Hour(0, 4), AtOnce).Next;
        Assert.Equal(PolicyMove.None, IncidentPolicy.Decide(untold, Hour(8, 9), AtOnce).Move);
        Assert.Equal(PolicyMove.Escalate, IncidentPolicy.Decide(untold.Delivered(4, Zero.AddHours(1)), Hour(8, 9), AtOnce).Move);

        Assert.Equal(PolicyMove.Open, ReopenAfterClosing(untold).Move);
        Assert.Equal((PolicyMove.None, PolicyReason.CoolingDown), MoveAndReason(ReopenAfterClosing(untold.Delivered(4, Zero.AddHours(1)))));

        static PolicyDecision ReopenAfterClosing(PolicyState state)
        {
            for (var t = 1; t <= 6; t++) state = IncidentPolicy.Decide(state, Hour(t, 0), AtOnce).Next;
            Assert.Equal(AlertStatus.Quiet, state.Status);
            return IncidentPolicy.Decide(state, Hour(10, 3.5), AtOnce);
        }
    }

    [Fact]
    public void What_goes_on_is_told_again_a_day_later_and_what_is_calming_is_not()
    {
        var options = AtOnce with { RepeatEvery = TimeSpan.FromHours(24) };
        var told = Opened().Delivered(4, Zero.AddHours(1));

        Assert.Equal(PolicyMove.None, IncidentPolicy.Decide(told, Hour(23, 2), options).Move);
        Assert.Equal((PolicyMove.Repeat, PolicyReason.GoesOn), MoveAndReason(IncidentPolicy.Decide(told, Hour(24, 2), options)));
        Assert.Equal(PolicyReason.Calming, IncidentPolicy.Decide(told, Hour(24, 1), options).Reason);
        var again = told.Delivered(2, Zero.AddHours(25), repeat: true);
        Assert.Equal(PolicyMove.None, IncidentPolicy.Decide(again, Hour(26, 2), options).Move);
        Assert.Equal(4, again.ToldScore);
    }

    [Fact]
    public void What_is_on_its_way_is_not_asked_for_again_every_hour()
    {
        var options = AtOnce with { RepeatEvery = TimeSpan.FromHours(24) };
        var told = Opened().Delivered(4, Zero.AddHours(1));

        var repeated = IncidentPolicy.Decide(told, Hour(24, 2), options);
        Assert.Equal((PolicyMove.Repeat, PolicyMove.None), (repeated.Move, IncidentPolicy.Decide(repeated.Next, Hour(25, 2), options).Move));
        var escalated = IncidentPolicy.Decide(told, Hour(10, 8), AtOnce);
        Assert.Equal((PolicyMove.Escalate, PolicyMove.None), (escalated.Move, IncidentPolicy.Decide(escalated.Next, Hour(11, 8), AtOnce).Move));
        Assert.Equal(PolicyMove.Escalate, IncidentPolicy.Decide(escalated.Next, Hour(12, 12), AtOnce).Move);
    }

    [Fact]
    public void An_older_message_that_arrives_late_does_not_make_the_escalation_due_again() =>
        Assert.Equal(9, Opened().Delivered(9, Zero.AddHours(8)).Delivered(4, Zero.AddHours(9)).ToldScore);

    [Fact]
    public void A_message_that_arrives_after_the_close_still_uses_up_the_cool_down()
    {
        var state = Opened();
        for (var t = 1; t <= 6; t++) state = IncidentPolicy.Decide(state, Hour(t, 0), AtOnce).Next;

        var told = state.Delivered(4, Zero.AddHours(9));
        Assert.Equal(Zero.AddHours(7), told.ClosedAt);
        Assert.Equal(PolicyReason.CoolingDown, IncidentPolicy.Decide(told, Hour(10, 3.5), AtOnce).Reason);
    }

    [Fact]
    public void A_clock_that_was_set_back_changes_neither_record_nor_calm()
    {
        var state = IncidentPolicy.Decide(Opened(), Hour(2, 0), AtOnce).Next;
        var back = IncidentPolicy.Decide(state, Hour(0, 0), AtOnce).Next;

        Assert.Equal((state.Record, state.Calm, state.Through), (back.Record, back.Calm, back.Through));
    }

    static PolicyState Opened() => IncidentPolicy.Decide(PolicyState.Start(Zero), Hour(0, 4), AtOnce).Next;

    static PolicyInput Hour(int t, double score, double stories = 24) => new(Zero.AddHours(t), Zero.AddHours(t + 1), score, stories);

    static (PolicyMove, PolicyReason) MoveAndReason(PolicyDecision decision) => (decision.Move, decision.Reason);
}

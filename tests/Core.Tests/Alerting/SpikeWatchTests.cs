using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Core.Tests.Alerting;

public sealed class SpikeWatchTests
{
    static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 5, 0, TimeSpan.Zero);

    readonly CycleByCycle _life = new(Start);

    [Fact]
    public void A_burst_of_harmful_stories_opens_an_incident_with_its_figures_and_headlines()
    {
        _life.Look(240);
        Burst();

        var opened = Assert.Single(_life.Changes, c => c.To == AlertStatus.Open);
        Assert.Equal((AlertStatus.Quiet, AlertReason.BreachHeld, IncidentTier.Push), (opened.From, opened.Reason, opened.Tier));
        var evidence = opened.Evidence!;
        Assert.True(evidence.Spike!.Score >= 3 && evidence.Spike.Stories > evidence.Spike.Upper && evidence.Spike.Upper > evidence.Spike.Expected);
        Assert.Equal(3, evidence.Bar);
        Assert.InRange(evidence.Headlines.Count, 3, 5);
        Assert.Equal(opened.IncidentId, _life.Alert.IncidentId);
        Assert.Equal(AlertStatus.Open, _life.Alert.Status);
    }

    [Fact]
    public void Calm_that_was_looked_at_closes_it_after_six_hours()
    {
        _life.Look(240);
        Burst();
        _life.Look(60);

        var closed = _life.Changes[^1];
        Assert.Equal((AlertStatus.Open, AlertStatus.Quiet, AlertReason.BackToNormal), (closed.From, closed.To, closed.Reason));
        Assert.Equal((AlertStatus.Quiet, AlertReason.Usual), (_life.Alert.Status, _life.Alert.Reason));
    }

    [Fact]
    public void In_the_first_three_days_nothing_opens_and_the_status_says_that_it_is_learning()
    {
        _life.Look(40);
        Burst();

        Assert.Empty(_life.Changes);
        Assert.Equal(AlertReason.Learning, _life.Alert.Reason);
    }

    [Fact]
    public void While_a_source_is_out_of_sight_calm_closes_nothing_and_the_status_says_so()
    {
        _life.Look(240);
        Burst();
        _life.Look(60, blind: true);

        Assert.Equal((AlertStatus.Open, AlertReason.CouldNotLook), (_life.Alert.Status, _life.Alert.Reason));
        Assert.DoesNotContain(_life.Changes, c => c.To == AlertStatus.Quiet);
        _life.Look(40);
        Assert.Equal(AlertReason.BackToNormal, _life.Changes[^1].Reason);
    }

    [Fact]
    public void A_gap_longer_than_a_look_reaches_is_no_calm()
    {
        _life.Look(240);
        Burst();
        _life.Wait(100);
        _life.Look(1);

        // Of the gap only the last day could be made up for; it is still the end of the calm that counts.
        Assert.InRange(_life.Changes.Count, 1, 2);
        Assert.All(_life.Changes.Skip(1), c => Assert.Equal(AlertReason.BackToNormal, c.Reason));
    }

    [Fact]
    public void Out_of_sight_a_new_burst_still_opens()
    {
        _life.Look(240);
        Burst(blind: true);

        Assert.Contains(_life.Changes, c => c.To == AlertStatus.Open);
    }

    [Fact]
    public void What_is_found_late_teaches_the_detector_and_takes_back_nothing_that_was_told()
    {
        _life.Look(240);
        Burst();
        var told = _life.Changes.Count;
        _life.Publish(30, _life.Now.AddHours(-20));
        _life.Look(1);

        Assert.Equal(told, _life.Changes.Count(c => c.Reason == AlertReason.BreachHeld));
    }

    [Fact]
    public void An_incident_that_was_open_under_the_old_rule_goes_on_and_closes_in_calm()
    {
        _life.Look(240);
        _life.Memory = null;
        _life.Alert = new(AlertStatus.Open, _life.Now.AddHours(-2), "sampit-20260311T220000Z");
        _life.Look(3);
        Assert.Equal(("sampit-20260311T220000Z", AlertStatus.Open), (_life.Alert.IncidentId, _life.Alert.Status));

        _life.Look(12);
        Assert.Equal(("sampit-20260311T220000Z", AlertReason.BackToNormal), (_life.Changes[^1].IncidentId, _life.Changes[^1].Reason));
    }

    [Fact]
    public void Without_memory_the_past_is_learnt_and_told_to_nobody()
    {
        _life.Look(240);
        Burst();
        _life.Look(60);
        var told = _life.Changes.Count;
        _life.Memory = null;
        _life.Look(5);

        Assert.Equal(told, _life.Changes.Count);
        Assert.True(_life.Memory!.Policy.Record > 3);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public void Only_a_message_that_was_delivered_uses_up_the_cool_down(bool delivered, int incidents)
    {
        var life = new CycleByCycle(Start) { Options = new() { CloseAfter = TimeSpan.FromHours(1) } };
        life.Look(240);
        life.Publish(12);
        life.Look(2, everyday: false);
        if (delivered) life.Deliver();
        while (life.Alert.Status == AlertStatus.Open) life.Look(1, everyday: false);
        // Weaker than the first, but over half of its record.
        life.Publish(9);
        life.Look(1, everyday: false);

        Assert.Equal(incidents, life.Changes.Count(c => c.Reason == AlertReason.BreachHeld));
    }

    [Fact]
    public void Between_the_digests_bar_and_that_of_many_keywords_an_incident_is_for_the_digest_until_it_grows()
    {
        _life.PushBar = 9;
        _life.Look(240);
        _life.Publish(5);
        _life.Look(1);
        Assert.Equal(IncidentTier.Digest, Assert.Single(_life.Changes).Tier);

        _life.Publish(25);
        _life.Look(1);
        var raised = _life.Changes[^1];
        Assert.Equal((AlertReason.OverPushBar, IncidentTier.Push, 9d), (raised.Reason, raised.Tier, raised.Evidence!.Bar));
    }

    [Fact]
    public void What_gets_far_worse_than_was_told_escalates()
    {
        _life.Look(240);
        _life.Publish(6);
        _life.Look(1);
        _life.Deliver(3.5);
        _life.Publish(4);
        _life.Look(4);
        _life.Publish(60);
        _life.Look(4);

        Assert.Contains(_life.Changes, c => c.Reason == AlertReason.FarAboveWhatWasTold);
    }

    [Fact]
    public void Every_reason_of_the_policy_has_its_name() =>
        Assert.All(Enum.GetNames<PolicyReason>(), name => Assert.True(Enum.TryParse<AlertReason>(name, out _), name));

    void Burst(bool blind = false)
    {
        for (var i = 0; i < 4; i++)
        {
            _life.Publish(4);
            _life.Look(1, blind: blind);
        }
    }
}

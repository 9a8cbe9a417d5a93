using ReputationWatch.Alerting;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Alerting;

public sealed class AlertPolicyTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly KeywordId Sampit = new("sampit");
    static readonly Baseline Usual = new(Expected: 1, Upper: 4, Days: 27);

    static readonly AlertState Quiet = AlertState.Initial(Now.AddDays(-3));
    static readonly AlertState Pending = new(AlertStatus.Pending, Now.AddHours(-1), "sampit-20260330T070000Z", null, 6);
    static readonly AlertState Open = new(AlertStatus.Open, Now.AddHours(-5), "sampit-20260330T030000Z", null, 9);

    [Theory]
    [InlineData(0, AlertStatus.Quiet, AlertReason.Usual)]
    [InlineData(4, AlertStatus.Quiet, AlertReason.Usual)]
    [InlineData(5, AlertStatus.Pending, AlertReason.FirstBreach)]
    public void From_quiet(int stories, AlertStatus next, AlertReason reason) => Expect(Quiet, stories, next, reason);

    [Theory]
    [InlineData(5, AlertStatus.Open, AlertReason.BreachHeld)]
    [InlineData(4, AlertStatus.Quiet, AlertReason.BreachPassed)]
    public void From_pending(int stories, AlertStatus next, AlertReason reason) => Expect(Pending, stories, next, reason);

    [Theory]
    [InlineData(12, AlertStatus.Open, AlertReason.StillAbove)]
    [InlineData(2, AlertStatus.Open, AlertReason.Calming)]
    public void From_open(int stories, AlertStatus next, AlertReason reason) => Expect(Open, stories, next, reason);

    [Fact]
    public void An_incident_closes_only_after_it_has_been_calm_for_long_enough()
    {
        Expect(Open with { CalmSince = Now.AddHours(-5.9) }, 1, AlertStatus.Open, AlertReason.Calming);
        Expect(Open with { CalmSince = Now.AddHours(-6) }, 1, AlertStatus.Quiet, AlertReason.BackToNormal);
    }

    [Fact]
    public void While_a_source_is_out_of_sight_less_than_usual_closes_nothing()
    {
        var calm = Open with { CalmSince = Now.AddHours(-30) };

        Assert.Equal(new(calm, AlertReason.CouldNotLook, null), AlertPolicy.Decide(Sampit, calm, Point(0), Usual, blind: true, new(), Now));
        Assert.Equal(new(Pending, AlertReason.CouldNotLook, null), AlertPolicy.Decide(Sampit, Pending, Point(0), Usual, blind: true, new(), Now));
    }

    [Fact]
    public void A_breach_seen_twice_within_minutes_is_still_one_burst()
    {
        var pending = Pending with { Since = Now.AddMinutes(-9) };

        Assert.Equal(AlertStatus.Pending, Decide(pending, 9).Next.Status);
        Assert.Equal(AlertStatus.Open, Decide(pending with { Since = Now.AddMinutes(-10) }, 9).Next.Status);
    }

    [Fact]
    public void A_new_breach_starts_the_calm_anew()
    {
        var again = Decide(Open with { CalmSince = Now.AddHours(-5) }, 7).Next;

        Assert.Null(again.CalmSince);
    }

    [Fact]
    public void Fewer_than_three_stories_are_never_a_breach_however_unusual()
    {
        var decision = AlertPolicy.Decide(Sampit, Quiet, Point(2), new(Expected: .02, Upper: 0, Days: 27), blind: false, new(), Now);

        Assert.Equal(AlertReason.Usual, decision.Reason);
    }

    [Fact]
    public void A_cycle_that_could_not_look_leaves_everything_as_it_was()
    {
        var decision = AlertPolicy.Decide(Sampit, Open, point: null, Usual, blind: false, new(), Now);

        Assert.Equal(new AlertDecision(Open, AlertReason.CouldNotLook, null), decision);
    }

    [Fact]
    public void Nothing_is_judged_while_the_usual_is_being_learnt()
    {
        var decision = AlertPolicy.Decide(Sampit, Quiet, Point(50), baseline: null, blind: false, new(), Now);

        Assert.Equal(new AlertDecision(Quiet, AlertReason.Learning, null), decision);
    }

    [Fact]
    public void A_transition_carries_the_figures_it_rests_on()
    {
        var transition = Decide(Pending, 7).Transition;

        Assert.Equal(new("sampit-20260330T070000Z", Now, AlertStatus.Pending, AlertStatus.Open, AlertReason.BreachHeld, 7, Usual), transition);
    }

    [Fact]
    public void An_incident_is_named_after_its_keyword_and_the_time_it_was_first_suspected()
    {
        Assert.Equal("sampit-20260330T080000Z", Decide(Quiet, 5).Next.IncidentId);
    }

    [Fact]
    public void The_peak_is_remembered()
    {
        Assert.Equal(12, Decide(Open, 12).Next.Peak);
        Assert.Equal(9, Decide(Open, 7).Next.Peak);
    }

    static void Expect(AlertState from, int stories, AlertStatus next, AlertReason reason)
    {
        var decision = Decide(from, stories);

        Assert.Equal((next, reason), (decision.Next.Status, decision.Reason));
        Assert.Equal(from.Status != next, decision.Transition is not null);
    }

    static AlertDecision Decide(AlertState from, int stories) => AlertPolicy.Decide(Sampit, from, Point(stories), Usual, blind: false, new(), Now);

    static TrendPoint Point(int harmful) => new()
    {
        Keyword = Sampit,
        At = Now,
        Stories = new(0, 0, harmful, 0),
        Mentions = harmful,
        HarmfulLastDay = harmful,
        Share = null,
        NetTone = null,
        Pages = [],
        Method = "lexicon-1/backlinko-1",
    };
}

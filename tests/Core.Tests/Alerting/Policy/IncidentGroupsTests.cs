using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Core.Tests.Alerting.Policy;

public sealed class IncidentGroupsTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    static readonly GroupKey Flood = new("sampit", "banjir", SpikeKind.Negative);

    [Fact]
    public void The_first_message_waits_one_cycle_for_others()
    {
        Assert.Equal(GroupReason.WaitingForOthers, Plan(Told(), Incident("a", 9)).Reason);

        var plan = Plan(Told(), Incident("a", 10, 3), Incident("b", 2, 5));
        Assert.Equal(GroupReason.First, plan.Reason);
        Assert.True(plan.Tell);
        Assert.Equal(["b", "a"], plan.Members.Select(m => m.Id));
    }

    [Theory]
    [InlineData(59, GroupReason.WaitingForInterval)]
    [InlineData(60, GroupReason.NewMembers)]
    public void New_members_are_told_at_most_hourly(int minutesAgo, GroupReason reason) =>
        Assert.Equal(reason, Plan(Told(minutesAgo, "a"), Incident("a", 200), Incident("b", 20)).Reason);

    [Theory]
    [InlineData(23 * 60, GroupReason.NothingNew)]
    [InlineData(24 * 60, GroupReason.Repeat)]
    public void What_goes_on_is_repeated_daily(int minutesAgo, GroupReason reason) =>
        Assert.Equal(reason, Plan(Told(minutesAgo, "a"), Incident("a", 3000)).Reason);

    [Fact]
    public void The_brands_own_incident_makes_its_keywords_superfluous_but_not_those_of_others()
    {
        var other = new GroupKey("kapuas", "banjir", SpikeKind.Negative);
        var plans = IncidentGroups.Plan(
            [Incident("a", 30, 9), new("b", new("sampit", "", SpikeKind.Negative), Now.AddMinutes(-30), 4, IsOfBrand: true), new("c", other, Now.AddMinutes(-30), 3)], Told(), Now);

        Assert.Equal([("a", GroupReason.InhibitedByBrand), ("b", GroupReason.First), ("c", GroupReason.First)], plans.Select(p => (p.Members[0].Id, p.Reason)));
        Assert.False(plans[0].Tell);
    }

    [Fact]
    public void Other_directions_are_other_groups() =>
        Assert.Equal(2, IncidentGroups.Plan([Incident("a", 30), new("b", Flood with { Direction = SpikeKind.Attention }, Now, 4)], Told(), Now).Count);

    [Fact]
    public void Nobody_is_pushed_more_than_three_an_hour_and_the_worst_go_first()
    {
        Push[] due = [new("ani", "m1", 3), new("ani", "m2", 9), new("ani", "m3", 4), new("budi", "m1", 3)];

        var capped = PushCap.Apply(due, new Dictionary<string, int> { ["ani"] = 1, ["budi"] = 3 });

        Assert.Equal([due[1], due[2]], capped.Pushed);
        Assert.Equal([due[0], due[3]], capped.Digested);
        Assert.Equal(new Dictionary<string, int> { ["ani"] = 1, ["budi"] = 1 }, capped.Left);
    }

    static GroupPlan Plan(IReadOnlyDictionary<GroupKey, GroupTold> told, params OpenIncident[] open) => Assert.Single(IncidentGroups.Plan(open, told, Now));

    static OpenIncident Incident(string id, int minutesAgo, double score = 4) => new(id, Flood, Now.AddMinutes(-minutesAgo), score);

    static Dictionary<GroupKey, GroupTold> Told() => [];

    static Dictionary<GroupKey, GroupTold> Told(int minutesAgo, params string[] members) => new() { [Flood] = new(Now.AddMinutes(-minutesAgo), members) };
}

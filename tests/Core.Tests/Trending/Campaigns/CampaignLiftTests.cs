using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Core.Tests.Trending.Series;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Campaigns;

public sealed class CampaignLiftTests
{
    static readonly double[] Target = [14, 17, 15, 12, 18, 16, 13, 15, 22, 25, 21, 24];
    static readonly double[] Control = [40, 44, 42, 39, 47, 45, 41, 43, 46, 44, 45, 47];

    [Fact]
    public void A_lift_worked_by_the_reference_method()
    {
        var lift = CampaignLift.OfCounts(Days.WeeksOf(Target), Week(8), Days.WeeksOf(Control)).Result!;

        ToTheDigit.Same([52.39148454, 29.85992714, 78.83241638], lift.Alone.Percent.Value, lift.Alone.Percent.Low, lift.Alone.Percent.High);
        ToTheDigit.Same([42.6713047, 28.01437547, 59.00637027], lift.WithControl!.Percent.Value, lift.WithControl.Percent.Low, lift.WithControl.Percent.High);
        Assert.True(lift.UsesControl && lift.Chosen.IsClear);
        Assert.Equal((8, 4, 10), (lift.Chosen.WeeksBefore, lift.Chosen.WeeksAfter, lift.Chosen.Degrees));
    }

    [Fact]
    public void Counts_are_as_in_the_reference()
    {
        var vector = StatVectors.Group("campaign_lift_counts");
        var lift = CampaignLift.OfCounts(
            Days.WeeksOf(vector.Numbers("target_weeks")), Week(vector.GetProperty("pre_weeks").GetInt32()), Days.WeeksOf(vector.Numbers("control_weeks"))).Result!;

        AssertSame(vector.GetProperty("without_control"), lift.Alone);
        AssertSame(vector.GetProperty("with_control"), lift.WithControl!);
    }

    [Fact]
    public void Weeks_that_hang_together_widen_it_as_in_the_reference()
    {
        var vector = StatVectors.Group("campaign_lift_counts_autocorrelated");
        var lift = CampaignLift.OfCounts(Days.WeeksOf(vector.Numbers("target_weeks")), Week(vector.GetProperty("pre_weeks").GetInt32())).Result!;

        AssertSame(vector.GetProperty("out"), lift.Alone);
        Assert.False(lift.Alone.IsClear);
        Assert.Null(lift.WithControl);
    }

    [Fact]
    public void A_share_is_as_in_the_reference()
    {
        var vector = StatVectors.Group("campaign_lift_share");
        var weeks = vector.Numbers("pos").Zip(vector.Numbers("conf"), (p, c) => (p, c)).Select((w, i) => new WeekShare(Week(i), w.p, w.c));
        var lift = ShareLift.Of([.. weeks], Week(vector.GetProperty("pre_weeks").GetInt32())).Result!;
        var wanted = vector.GetProperty("out");

        AssertTest(wanted, lift.Test);
        ToTheDigit.Same([wanted.Number("share_before"), wanted.Number("share_after"), wanted.Number("odds_ratio")], lift.ShareBefore, lift.ShareAfter, lift.Test.Ratio.Value);
        ToTheDigit.Same(wanted.Numbers("odds_ratio_ci95"), lift.Test.Ratio.Low, lift.Test.Ratio.High);
        ToTheDigit.Same(wanted.Numbers("share_change_points_ci95"), lift.Points.Low, lift.Points.High);
    }

    [Fact]
    public void A_control_that_does_not_share_the_shocks_is_not_used()
    {
        double[] stranger = [44, 40, 43, 46, 39, 41, 45, 42, 43, 44, 42, 43];
        var lift = CampaignLift.OfCounts(Days.WeeksOf(Target), Week(8), Days.WeeksOf(stranger)).Result!;

        Assert.True(lift.ControlCorrelation < 0);
        Assert.NotNull(lift.WithControl);
        Assert.Same(lift.Alone, lift.Chosen);
    }

    [Fact]
    public void Of_too_little_it_says_on_which_side()
    {
        Assert.Equal(new TooLittle(Shortage.WeeksBefore, 7, 8), CampaignLift.OfCounts(Days.WeeksOf(Target), Week(7)).Missing);
        Assert.Equal(new TooLittle(Shortage.WeeksAfter, 3, 4), CampaignLift.OfCounts(Days.WeeksOf(Target), Week(9)).Missing);
        Assert.Equal(new TooLittle(Shortage.DifferingWeeks, 0, 1), CampaignLift.OfCounts(Days.WeeksOf(Enumerable.Repeat(3d, 12)), Week(8)).Missing);
        Assert.Equal(new TooLittle(Shortage.WeeksBefore, 0, 8), ShareLift.Of([], Week(0)).Missing);
    }

    [Fact]
    public void A_control_with_too_few_weeks_is_none()
    {
        var lift = CampaignLift.OfCounts(Days.WeeksOf(Target), Week(8), [.. Days.WeeksOf(Control).Skip(1)]).Result!;

        Assert.Equal((null, null, false), (lift.WithControl, lift.ControlCorrelation, lift.UsesControl));
    }

    [Fact]
    public void A_week_across_the_start_is_an_error_that_says_what_to_do()
    {
        var error = Assert.Throws<ArgumentException>(() => CampaignLift.OfCounts(Days.WeeksOf(Target), Week(8).AddDays(2)));

        Assert.Contains("anchor", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_placebo_check_ranks_the_real_start_among_earlier_ones()
    {
        double[] before = [20, 22, 19, 21, 20, 23, 18, 21, 20, 19, 22, 20, 21, 19, 20, 22];
        var real = CampaignLift.OfCounts(Days.WeeksOf([.. before, 40, 43, 39, 41]), Week(16)).Result!;
        var none = CampaignLift.OfCounts(Days.WeeksOf([20, 22, 19, 21, 20, 23, 18, 41, 40, 39, 42, 40, 41, 39, 40, 42, 40, 41, 39, 41]), Week(16)).Result!;

        Assert.Equal((9, 1), (real.Placebo!.Tried, real.Placebo.Rank));
        Assert.Equal(9, real.Placebo.Statistics.Count);
        Assert.True(none.Placebo!.Rank > 1);
    }

    [Fact]
    public void With_eight_weeks_before_there_is_room_for_one_placebo()
    {
        Assert.Equal(1, CampaignLift.OfCounts(Days.WeeksOf(Target), Week(8)).Result!.Placebo!.Tried);
    }

    [Fact]
    public void The_effect_lies_in_its_interval_and_is_clear_only_where_that_leaves_zero_out()
    {
        var counts = Gen.Choose(0, 40).Select(c => (double)c).ArrayOf(16);

        Prop.ForAll(Arb.From(counts), Arb.From(counts), (target, control) =>
        {
            var lift = CampaignLift.OfCounts(Days.WeeksOf(target), Week(10), Days.WeeksOf(control)).Result;
            if (lift is null) return target.Take(10).Distinct().Count() == 1 && target.Skip(10).Distinct().Count() == 1;

            return new[] { lift.Alone, lift.WithControl }.OfType<LiftTest>().All(t =>
                t.Effect.Contains(t.Effect.Value) && t.P is >= 0 and <= 1 && t.Inflation >= 1 && t.IsClear == !t.Effect.Contains(0));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_shock_that_both_share_moves_the_lone_estimate_and_not_the_controlled_one()
    {
        double[] shocked = [.. Target.Select((c, i) => i >= 8 ? 2 * (c + .5) - .5 : c)];
        double[] control = [.. Control.Select((c, i) => i >= 8 ? 2 * (c + .5) - .5 : c)];
        var (lift, calm) = (CampaignLift.OfCounts(Days.WeeksOf(shocked), Week(8), Days.WeeksOf(control)).Result!, CampaignLift.OfCounts(Days.WeeksOf(Target), Week(8), Days.WeeksOf(Control)).Result!);

        Assert.Equal(calm.WithControl!.Effect.Value, lift.WithControl!.Effect.Value, 12);
        Assert.Equal(calm.Alone.Effect.Value + Math.Log(2), lift.Alone.Effect.Value, 12);
    }

    static DateOnly Week(int number) => Days.Monday.AddDays(7 * number);

    static void AssertSame(JsonElement wanted, LiftTest test)
    {
        AssertTest(wanted, test);
        ToTheDigit.Same(wanted.Number("lift_percent"), test.Percent.Value);
        ToTheDigit.Same(wanted.Numbers("lift_ci95_percent"), test.Percent.Low, test.Percent.High);
    }

    static void AssertTest(JsonElement wanted, LiftTest test)
    {
        ToTheDigit.Same(
            [wanted.Number("effect_log"), wanted.Number("s2"), wanted.Number("rho"), wanted.Number("inflation"), wanted.Number("se"), wanted.Number("df"), wanted.Number("t"), wanted.Number("p_two_sided")],
            test.Effect.Value, test.Variance, test.Autocorrelation, test.Inflation, test.StandardError, test.Degrees, test.T, test.P);
        ToTheDigit.Same(wanted.Numbers("ci95_log"), test.Effect.Low, test.Effect.High);
    }
}

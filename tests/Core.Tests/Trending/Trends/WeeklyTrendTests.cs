using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Core.Tests.Trending.Series;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Trends;

public sealed class WeeklyTrendTests
{
    static readonly double[] Rising = [12, 15, 11, 18, 16, 21, 19, 24, 20, 26, 25, 29];

    [Fact]
    public void A_rising_series_worked_by_the_reference_method()
    {
        var trend = WeeklyTrend.OfCounts(Days.WeeksOf(Rising)).Result!;

        ToTheDigit.Same([.071924, .05227295, .09954143], trend.LogSlope.Value, trend.LogSlope.Low, trend.LogSlope.High);
        ToTheDigit.Same([.78787879, .00010742, 7.45736694], trend.Tau, trend.P, trend.PercentPerWeek.Value);
        Assert.True(trend.IsClear);
        Assert.Equal((12, Days.Monday, Days.Monday.AddDays(12 * 7 - 1)), (trend.Weeks, trend.First, trend.Last));
    }

    [Fact]
    public void It_is_as_in_the_reference()
    {
        var vector = StatVectors.Group("trend_weekly");
        var weeks = Days.WeeksOf(vector.Numbers("y"));
        var (trend, model) = (WeeklyTrend.OfCounts(weeks).Result!, QuasiPoissonTrend.Of(weeks)!);

        ToTheDigit.Same(vector.Number("theil_sen_log_slope_per_week"), trend.LogSlope.Value);
        ToTheDigit.Same(vector.Numbers("theil_sen_ci95"), trend.LogSlope.Low, trend.LogSlope.High);
        ToTheDigit.Same(
            [vector.Number("percent_per_week"), vector.Number("kendall_tau"), vector.Number("kendall_p")],
            trend.PercentPerWeek.Value, trend.Tau, trend.P);
        ToTheDigit.Same(
            [vector.Number("quasi_poisson_log_slope"), vector.Number("quasi_poisson_se"), vector.Number("dispersion")],
            model.LogSlope, model.StandardError, model.Dispersion);
    }

    [Fact]
    public void Under_eight_weeks_it_says_how_many_there_are()
    {
        Assert.Equal(new TooLittle(Shortage.Weeks, 7, 8), WeeklyTrend.OfCounts(Days.WeeksOf(Rising.Take(7))).Missing);
        Assert.Equal(new TooLittle(Shortage.Weeks, 0, 8), WeeklyTrend.OfShares([]).Missing);
    }

    [Fact]
    public void A_missing_week_is_a_gap_in_time_and_not_a_zero()
    {
        var weeks = Days.WeeksOf(Enumerable.Range(0, 12).Select(i => 10 * Math.Pow(1.1, i) - .5)).Where((_, i) => i is not 3 and not 7);

        var trend = WeeklyTrend.OfCounts(weeks).Result!;

        Assert.Equal(10, trend.PercentPerWeek.Value, 9);
        Assert.Equal(10, trend.Weeks);
    }

    [Theory]
    [InlineData(new double[] { 5, 5, 5, 5, 5, 5, 5, 5 }, 0, 1)]
    [InlineData(new double[] { 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0, 1)]
    [InlineData(new double[] { 9, 3, 8, 4, 7, 5, 6, 6, 3, 9 }, -.04600437, 0.856311)]
    public void Where_nothing_moves_there_is_no_clear_trend(double[] counts, double tau, double p)
    {
        var trend = WeeklyTrend.OfCounts(Days.WeeksOf(counts)).Result!;

        Assert.False(trend.IsClear);
        Assert.Equal(tau, trend.Tau, 5e-6);
        Assert.Equal(p, trend.P, 5e-6);
    }

    [Fact]
    public void A_slow_rise_is_none_to_show_however_sure_it_is()
    {
        var trend = WeeklyTrend.OfCounts(Days.WeeksOf(Enumerable.Range(0, 26).Select(i => 1000 + 5d * i))).Result!;

        Assert.True(trend.P < .001);
        Assert.False(trend.IsClear);
    }

    [Fact]
    public void A_share_moves_by_its_odds()
    {
        var weeks = Enumerable.Range(0, 10).Select(i => new WeekShare(Days.Monday.AddDays(7 * i), 20 * Math.Pow(1.2, i) - .5, 19.5));

        var trend = WeeklyTrend.OfShares(weeks).Result!;

        Assert.Equal(20, trend.PercentPerWeek.Value, 9);
        Assert.True(trend.IsClear);
    }

    [Fact]
    public void Turned_round_it_is_the_same_trend_downward_and_order_of_input_does_not_matter()
    {
        var counts = Gen.Choose(0, 30).Select(c => (double)c).ArrayOf(14);

        Prop.ForAll(Arb.From(counts), series =>
        {
            var (trend, turned) = (WeeklyTrend.OfCounts(Days.WeeksOf(series)).Result!, WeeklyTrend.OfCounts(Days.WeeksOf(series.AsEnumerable().Reverse())).Result!);
            return Near(trend.LogSlope.Value, -turned.LogSlope.Value) && Near(trend.Tau, -turned.Tau) && Near(trend.P, turned.P) && trend.P is > 0 and <= 1
                && trend.LogSlope.Low <= trend.LogSlope.Value && trend.LogSlope.Value <= trend.LogSlope.High
                && WeeklyTrend.OfCounts(Days.WeeksOf(series).Reverse()).Result == trend;
        }).QuickCheckThrowOnFailure();

        static bool Near(double one, double other) => Math.Abs(one - other) < 1e-9;
    }
}

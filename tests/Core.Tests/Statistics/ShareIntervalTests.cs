using ReputationWatch.Statistics;

namespace ReputationWatch.Core.Tests.Statistics;

public sealed class ShareIntervalTests
{
    [Theory]
    [InlineData(12, 20, 30, 40, -.08646716, .38924735)]
    [InlineData(3, 5, 9, 10, -.11502442, .67829733)]
    [InlineData(45, 60, 20, 50, -.50447477, -.16545293)]
    public void A_change_has_Newcombes_interval(double x1, double n1, double x2, double n2, double low, double high)
    {
        var change = ShareInterval.Newcombe(x1 / n1, n1, x2 / n2, n2);

        Assert.Equal(x2 / n2 - x1 / n1, change.Value, 12);
        Assert.Equal(low, change.Low, 8);
        Assert.Equal(high, change.High, 8);
    }

    [Fact]
    public void A_change_gives_the_reference_intervals() =>
        Assert.All(StatVectors.Group("share_difference_newcombe").GetProperty("cases").EnumerateArray(), c =>
        {
            var (before, after, interval) = (c.Numbers("before"), c.Numbers("after"), c.Numbers("ci95"));
            var change = ShareInterval.Newcombe(before[0] / before[1], before[1], after[0] / after[1], after[1]);
            Assert.Equal(c.Number("diff"), change.Value, 8);
            Assert.Equal(interval[0], change.Low, 8);
            Assert.Equal(interval[1], change.High, 8);
        });

    [Fact]
    public void At_its_ends_a_share_has_an_exact_end()
    {
        Assert.Equal(0, ShareInterval.Wilson(0, 3).Low);
        Assert.Equal(1, ShareInterval.Wilson(1, 3).High);
        Assert.Equal(.56149703, ShareInterval.Wilson(0, 3).High, 8);
    }

    [Fact]
    public void Equal_weights_count_in_full_and_a_heavy_one_counts_for_little_more_than_itself()
    {
        Assert.Equal(10, ShareInterval.EffectiveSize(Enumerable.Repeat(3d, 10)), 12);
        Assert.Equal(3.95473251, ShareInterval.EffectiveSize([1, 1, 3, 2, 14, 1, 1, 5, 1, 2]), 8);
        Assert.Equal(0, ShareInterval.EffectiveSize([]));
    }
}

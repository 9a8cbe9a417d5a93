using ReputationWatch.Statistics;

namespace ReputationWatch.Core.Tests.Statistics;

public sealed class DistributionTests
{
    [Theory]
    [InlineData(3, 3.1824463053)]
    [InlineData(6, 2.446911851145)]
    [InlineData(1, 12.7062047362)]
    public void Students_quantile_is_that_of_the_tables(double degrees, double quantile)
    {
        Assert.Equal(quantile, StudentT.Quantile(.975, degrees), 9);
        Assert.Equal(-quantile, StudentT.Quantile(.025, degrees), 9);
        Assert.Equal(.05, StudentT.TwoSidedP(-quantile, degrees), 10);
        Assert.Equal(.975, StudentT.Cumulative(quantile, degrees), 10);
    }

    // The reference's own quantile at 6 degrees is 2.3e-9 off: R and the tables have 2.446911851145.
    [Fact]
    public void Students_quantile_gives_the_reference_values() =>
        Assert.All(StatVectors.Group("student_t_quantile_975").EnumerateArray(), c => Assert.Equal(c.Number("q"), StudentT.Quantile(.975, c.Number("df")), 3e-9));

    [Fact]
    public void With_many_degrees_Students_is_the_normal()
    {
        Assert.Equal(Normal.Quantile(.975), StudentT.Quantile(.975, 1e9), 7);
        Assert.Equal(0, StudentT.Quantile(.5, 4));
        Assert.Equal(0, StudentT.TwoSidedP(double.PositiveInfinity, 4));
    }

    [Theory]
    [InlineData(.975, 1.959963984540)]
    [InlineData(.999, 3.090232306168)]
    [InlineData(.5, 0)]
    [InlineData(.025, -1.959963984540)]
    [InlineData(1e-9, -5.997807015007)]
    public void The_normal_quantile_is_that_of_the_tables(double p, double z)
    {
        Assert.Equal(z, Normal.Quantile(p), 11);
        Assert.Equal(p, Normal.Cumulative(z), 12);
    }
}

using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Statistics;

namespace ReputationWatch.Core.Tests.Statistics;

public sealed class SpecialFunctionTests
{
    [Theory]
    [InlineData(.5, .57236494292470)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(10.25, 13.3680236715)]
    [InlineData(171, 706.5730622457873)]
    public void The_log_gamma_is_that_of_the_tables(double x, double log) => Assert.Equal(log, GammaFunction.Log(x), 10);

    [Fact]
    public void The_log_gamma_gives_the_reference_values() =>
        Assert.All(StatVectors.Group("log_gamma").EnumerateArray(), c => Assert.Equal(c.Number("lgamma"), GammaFunction.Log(c.Number("x")), 10));

    [Fact]
    public void The_log_gamma_of_nothing_positive_is_not_a_number()
    {
        Assert.Equal(double.NaN, GammaFunction.Log(0));
        Assert.Equal(double.NaN, GammaFunction.Log(-1.5));
        Assert.Equal(double.NaN, GammaFunction.Log(double.NaN));
    }

    [Fact]
    public void The_log_beta_does_not_lose_its_digits_in_large_arguments()
    {
        // B(2,b) = 1/(b(b+1))
        Assert.Equal(-Math.Log(1e9) - Math.Log(1e9 + 1), GammaFunction.LogBeta(2, 1e9), 12);
        Assert.Equal(-Math.Log(1e9) - Math.Log(1e9 + 1), GammaFunction.LogBeta(1e9, 2), 12);
    }

    [Theory]
    [InlineData(2, 3, .4, .5248)]
    [InlineData(.5, .5, .1, .204832764699)]
    [InlineData(1, 1, .3, .3)]
    [InlineData(1, 5, 1, 1)]
    [InlineData(1, 5, 0, 0)]
    public void The_incomplete_beta_is_that_of_the_tables(double a, double b, double x, double value) =>
        Assert.Equal(value, BetaFunction.Regularised(a, b, x), 12);

    [Fact]
    public void The_incomplete_beta_gives_the_reference_values() =>
        Assert.All(StatVectors.Group("regularised_incomplete_beta").EnumerateArray(), c =>
            Assert.Equal(c.Number("I"), BetaFunction.Regularised(c.Number("a"), c.Number("b"), c.Number("x")), 12));

    [Fact]
    public void Both_sides_of_the_incomplete_beta_add_up_to_one()
    {
        var positive = Gen.Choose(1, 40_000).Select(n => n / 100d);
        var inputs = from a in positive from b in positive from x in Gen.Choose(1, 999).Select(n => n / 1000d) select (a, b, x);

        Prop.ForAll(inputs.ToArbitrary(), t => Math.Abs(BetaFunction.Regularised(t.a, t.b, t.x) + BetaFunction.Regularised(t.b, t.a, 1 - t.x) - 1) < 1e-11)
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(3, .05)]
    [InlineData(3, 2.9)]
    [InlineData(3, 20)]
    public void The_incomplete_gamma_is_the_Poisson_tail(int y, double mean)
    {
        var below = Enumerable.Range(0, y).Sum(k => Math.Exp(-mean + k * Math.Log(mean) - GammaFunction.Log(k + 1)));

        Assert.Equal(1 - below, Math.Exp(GammaFunction.LogLower(y, mean)), 12);
        Assert.Equal(below, Math.Exp(GammaFunction.LogUpper(y, mean)), 12);
    }
}

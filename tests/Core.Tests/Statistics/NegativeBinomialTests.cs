using ReputationWatch.Statistics;

namespace ReputationWatch.Core.Tests.Statistics;

public sealed class NegativeBinomialTests
{
    [Theory]
    [InlineData(1, .05, .2, 1.31395112)]
    [InlineData(3, .05, 0, 4.69750687)]
    [InlineData(5, 1.2, .5, 1.51441971)]
    [InlineData(2.5, .8, .4, .92679894)]
    [InlineData(40, 2, .02, 31.8903977)]
    public void The_surprise_of_a_count_is_that_of_the_tables(double y, double mean, double alpha, double surprise) =>
        Assert.Equal(surprise, NegativeBinomial.Surprise(y, mean, alpha), 7);

    [Fact]
    public void The_surprise_gives_the_reference_values() =>
        Assert.All(StatVectors.Group("nb_upper_tail").GetProperty("cases").EnumerateArray(), c =>
            Assert.Equal(c.Number("minus_log10_p_ge"), NegativeBinomial.Surprise(c.Number("y"), c.Number("mean"), c.Number("alpha")), 1e-8));

    [Fact]
    public void A_vanishing_dispersion_is_the_Poisson_limit()
    {
        var poisson = NegativeBinomial.Surprise(30, 4, 0);

        Assert.All(new[] { 1e-9, 1e-11, 1e-12, 1e-14, 1e-300 }, alpha => Assert.Equal(poisson, NegativeBinomial.Surprise(30, 4, alpha), 5));
    }

    [Fact]
    public void The_tail_falls_with_the_count_and_is_whole_at_none()
    {
        Assert.Equal(1, NegativeBinomial.UpperTail(0, 3, .2));
        Assert.Equal(0, NegativeBinomial.Surprise(0, 3, .2));
        Assert.Equal(double.PositiveInfinity, NegativeBinomial.Surprise(1, 0, .2));
        Assert.All(Enumerable.Range(0, 400), k => Assert.True(NegativeBinomial.LogUpperTail(k + 1, 3, .2) < NegativeBinomial.LogUpperTail(k, 3, .2)));
    }

    // Checked by summing exp(lgamma(k+r) - lgamma(r) - lgamma(k+1) + r ln(m/v) + k ln(1-m/v)) term by term.
    [Theory]
    [InlineData(.5, 0, 3)]
    [InlineData(3, 0, 8)]
    [InlineData(3, 3 / 9d, 11)]
    [InlineData(10, 30 / 100d, 30)]
    [InlineData(0, .2, 0)]
    public void The_quantile_is_that_of_the_tables(double mean, double alpha, int upper) =>
        Assert.Equal(upper, NegativeBinomial.Quantile(.99, mean, alpha));

    [Theory]
    [InlineData(.2, .7)]
    [InlineData(3.1, .2)]
    [InlineData(80, .05)]
    [InlineData(5000, 0)]
    public void The_quantile_is_the_smallest_count_that_covers(double mean, double alpha)
    {
        var upper = NegativeBinomial.Quantile(.95, mean, alpha);

        Assert.True(NegativeBinomial.UpperTail(upper + 1, mean, alpha) <= .05);
        Assert.True(NegativeBinomial.UpperTail(upper, mean, alpha) > .05);
    }

    [Fact]
    public void A_quantile_of_no_probability_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NegativeBinomial.Quantile(1, 3, 0));
}

using ReputationWatch.Alerting;

namespace ReputationWatch.Core.Tests.Alerting;

public sealed class NegativeBinomialTests
{
    // Checked by summing exp(lgamma(k+r) - lgamma(r) - lgamma(k+1) + r ln(m/v) + k ln(1-m/v)) term by term.
    [Theory]
    [InlineData(.5, .5, 3)]
    [InlineData(3, 3, 8)]
    [InlineData(3, 6, 11)]
    [InlineData(10, 40, 30)]
    public void The_quantile_is_that_of_the_tables(double mean, double variance, int upper)
    {
        Assert.Equal(upper, NegativeBinomial.Quantile(.99, mean, variance));
    }

    [Fact]
    public void A_variance_under_the_mean_is_taken_as_Poisson()
    {
        Assert.Equal(NegativeBinomial.Quantile(.99, 4, 4), NegativeBinomial.Quantile(.99, 4, 1));
    }

    [Fact]
    public void A_mean_too_large_for_its_own_zero_mass_still_has_a_quantile()
    {
        Assert.InRange(NegativeBinomial.Quantile(.99, 5000, 5000), 5150, 5180);
    }
}

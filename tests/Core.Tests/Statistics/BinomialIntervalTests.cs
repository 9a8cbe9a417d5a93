using ReputationWatch.Statistics;

namespace ReputationWatch.Core.Tests.Statistics;

public sealed class BinomialIntervalTests
{
    [Theory]
    [InlineData(0, 3, 0, .53558324, 0, .70759823)]
    [InlineData(7, 10, .39418168, .90730541, .34754715, .93326049)]
    [InlineData(20, 20, .88336102, 1, .83156653, 1)]
    public void Jeffreys_is_narrower_than_Clopper_and_Pearson(double part, double whole, double jeffreysLow, double jeffreysHigh, double low, double high)
    {
        var (jeffreys, exact) = (BinomialInterval.Jeffreys(part, whole), BinomialInterval.ClopperPearson(part, whole));

        ToTheDigit.Same([jeffreysLow, jeffreysHigh, low, high], jeffreys.Low, jeffreys.High, exact.Low, exact.High);
    }

    [Fact]
    public void They_give_the_reference_intervals() =>
        Assert.All(StatVectors.Group("share_intervals_95").GetProperty("cases").EnumerateArray(), c =>
        {
            var (x, n) = (c.Number("x"), c.Number("n"));
            var jeffreys = BinomialInterval.Jeffreys(x, n);
            ToTheDigit.Same(c.Numbers("jeffreys"), jeffreys.Low, jeffreys.High);
            ToTheDigit.Same(c.Number("posterior_mean_jeffreys"), jeffreys.Value);
            if (!c.TryGetProperty("clopper_pearson", out _)) return;

            var exact = BinomialInterval.ClopperPearson(x, n);
            ToTheDigit.Same(c.Numbers("clopper_pearson"), exact.Low, exact.High);
        });
}

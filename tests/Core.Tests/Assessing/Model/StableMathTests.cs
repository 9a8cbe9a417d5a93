namespace ReputationWatch.Assessing.Model;

public sealed class StableMathTests
{
    public static TheoryData<double> Points => [.. Enumerable.Range(-200, 401).Select(i => i * 3.5)];

    [Theory]
    [MemberData(nameof(Points))]
    public void The_exponential_is_right_to_thirteen_digits(double x) =>
        Assert.Equal(1, StableMath.Exp(x) / Math.Exp(x), 1e-13);

    [Theory]
    [InlineData(-709)]
    [InlineData(-1e9)]
    [InlineData(double.NegativeInfinity)]
    public void Far_below_zero_the_exponential_is_zero(double x) => Assert.Equal(0, StableMath.Exp(x));

    [Theory]
    [InlineData(710)]
    [InlineData(1e9)]
    public void Far_above_zero_the_exponential_stays_finite(double x) => Assert.True(double.IsFinite(StableMath.Exp(x)));

    [Theory]
    [InlineData(1e-300)]
    [InlineData(0.5)]
    [InlineData(0.9999999)]
    [InlineData(1.0000001)]
    [InlineData(1.5)]
    [InlineData(123456.789)]
    public void The_logarithm_is_right_to_thirteen_digits(double x) => Assert.Equal(Math.Log(x), StableMath.Log(x), 1e-13 * Math.Max(1, Math.Abs(Math.Log(x))));

    [Fact]
    public void The_logarithm_of_one_is_nothing() => Assert.Equal(0, StableMath.Log(1));
}

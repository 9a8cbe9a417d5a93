namespace ReputationWatch.Core.Tests.Statistics;

/// <summary>Compares with references that are rounded to eight decimals, as those of the vectors are, or were made from such ones.</summary>
static class ToTheDigit
{
    const double HalfAnEighthDecimal = 5.1e-9;
    const double OfRounded = 2e-8;

    public static void Same(double expected, double actual) => Assert.Equal(expected, actual, Math.Max(HalfAnEighthDecimal, OfRounded * Math.Abs(expected)));

    public static void Same(IEnumerable<double> expected, params double[] actual)
    {
        var wanted = expected.ToList();
        Assert.Equal(wanted.Count, actual.Length);
        Assert.All(wanted.Zip(actual), pair => Same(pair.First, pair.Second));
    }
}

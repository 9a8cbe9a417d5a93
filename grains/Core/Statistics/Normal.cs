namespace ReputationWatch.Statistics;

/// <summary>The standard normal distribution.</summary>
public static class Normal
{
    /// <summary>The z of a 95 % interval.</summary>
    public const double Z95 = 1.959963984540054;

    const int MostSteps = 200;

    /// <summary>P(|Z| ≥ |z|).</summary>
    public static double TwoSidedP(double z) => Math.Exp(GammaFunction.LogUpper(.5, z * z / 2));

    /// <summary>P(Z ≤ z).</summary>
    public static double Cumulative(double z) => z < 0 ? TwoSidedP(z) / 2 : 1 - TwoSidedP(z) / 2;

    /// <summary>The value below which <paramref name="p"/> of the mass lies: Quantile(.975) = 1.959964.</summary>
    /// <param name="p">Above 0 and below 1.</param>
    public static double Quantile(double p)
    {
        if (!(p > 0 && p < 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability lies between 0 and 1.");

        var tail = 2 * Math.Min(p, 1 - p);
        double low = 0, high = 40;
        for (var step = 0; step < MostSteps; step++)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high) break;
            if (TwoSidedP(middle) > tail) low = middle;
            else high = middle;
        }

        var z = (low + high) / 2;
        return p == .5 ? 0 : p < .5 ? -z : z;
    }
}

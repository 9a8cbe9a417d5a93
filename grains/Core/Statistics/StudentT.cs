namespace ReputationWatch.Statistics;

/// <summary>Student's t distribution.</summary>
public static class StudentT
{
    const int MostSteps = 200;

    /// <summary>P(|T| ≥ |t|).</summary>
    /// <param name="t">The statistic.</param>
    /// <param name="degrees">Degrees of freedom, above 0, whole or not.</param>
    public static double TwoSidedP(double t, double degrees) =>
        double.IsInfinity(t) ? 0 : BetaFunction.Regularised(degrees / 2, .5, degrees / (degrees + t * t));

    /// <summary>P(T ≤ t).</summary>
    public static double Cumulative(double t, double degrees)
    {
        var tail = TwoSidedP(t, degrees) / 2;
        return t < 0 ? tail : 1 - tail;
    }

    /// <summary>The value below which <paramref name="p"/> of the mass lies: Quantile(.975, 10) = 2.228….</summary>
    /// <param name="p">Above 0 and below 1.</param>
    /// <param name="degrees">Degrees of freedom, above 0.</param>
    /// <remarks>Halving the interval on the tail, which is monotone: at most 200 steps and never astray.</remarks>
    public static double Quantile(double p, double degrees)
    {
        if (!(p > 0 && p < 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability lies between 0 and 1.");
        if (p == .5) return 0;

        var tail = 2 * Math.Min(p, 1 - p);
        double low = 0, high = 1;
        while (TwoSidedP(high, degrees) > tail) (low, high) = (high, high * 2);
        for (var step = 0; step < MostSteps; step++)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high) break;
            if (TwoSidedP(middle, degrees) > tail) low = middle;
            else high = middle;
        }

        return p < .5 ? -(low + high) / 2 : (low + high) / 2;
    }
}

namespace ReputationWatch.Statistics;

/// <summary>
/// The negative binomial distribution of a count by its mean m and dispersion α: variance m + αm². α = 0 is Poisson.
/// Counts need not be whole: the incomplete beta function continues the tail between them.
/// </summary>
public static class NegativeBinomial
{
    // Below it the beta function's second argument leaves the range where doubles tell it from infinity.
    const double PoissonBelow = 1e-13;
    static readonly double Ln10 = Math.Log(10);

    /// <summary>ln P(Y ≥ y); 0 where y is not above 0.</summary>
    /// <param name="y">The count, whole or not.</param>
    /// <param name="mean">Above 0; at 0 no count above 0 is possible.</param>
    /// <param name="alpha">From 0.</param>
    public static double LogUpperTail(double y, double mean, double alpha)
    {
        if (y <= 0) return 0;
        if (mean <= 0) return double.NegativeInfinity;
        if (alpha < PoissonBelow) return GammaFunction.LogLower(y, mean);

        // x = m/(1/α+m) = αm/(1+αm)
        var odds = alpha * mean;
        var logRest = -GammaFunction.Log1P(odds);
        return BetaFunction.LogRegularised(y, 1 / alpha, odds / (1 + odds), Math.Log(odds) + logRest, logRest);
    }

    /// <summary>P(Y ≥ y).</summary>
    public static double UpperTail(double y, double mean, double alpha) => Math.Exp(LogUpperTail(y, mean, alpha));

    /// <summary>−log10 P(Y ≥ y): 3 is one in a thousand. The scale that alert scores are on.</summary>
    public static double Surprise(double y, double mean, double alpha) => LogUpperTail(y, mean, alpha) / -Ln10 + 0d;

    /// <summary>The smallest whole count up to which at least <paramref name="p"/> of the mass lies.</summary>
    /// <param name="p">Above 0 and below 1.</param>
    /// <param name="mean">From 0.</param>
    /// <param name="alpha">From 0.</param>
    public static long Quantile(double p, double mean, double alpha)
    {
        if (!(p > 0 && p < 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability lies between 0 and 1.");
        if (mean <= 0) return 0;

        long low = -1, high = Math.Max(1, (long)(mean + 2 * Math.Sqrt(mean + alpha * mean * mean)));
        while (!Covers(high)) (low, high) = (high, high * 2);
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (Covers(middle)) high = middle;
            else low = middle;
        }

        return high;

        bool Covers(long k) => UpperTail(k + 1, mean, alpha) <= 1 - p;
    }
}

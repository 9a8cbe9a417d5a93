namespace ReputationWatch.Alerting;

/// <summary>The negative binomial distribution by mean and variance; Poisson where the variance does not exceed the mean.</summary>
static class NegativeBinomial
{
    /// <summary>The smallest count up to which at least <paramref name="p"/> of the mass lies.</summary>
    /// <remarks>Mass by the recurrence P(k+1) = P(k) · (r+k)/(k+1) · q with r = mean²/(variance−mean), q = 1 − mean/variance.</remarks>
    public static int Quantile(double p, double mean, double variance)
    {
        var poisson = variance <= mean * (1 + 1e-9);
        var q = poisson ? 0 : 1 - mean / variance;
        var r = poisson ? 0 : mean * mean / (variance - mean);

        var mass = poisson ? Math.Exp(-mean) : Math.Pow(1 - q, r);
        var total = mass;
        var k = 0;
        // A mean whose zero mass underflows would never fill up; its normal approximation is exact enough by far.
        if (mass <= double.Epsilon * 1e10) return (int)Math.Ceiling(mean + 2.3263 * Math.Sqrt(Math.Max(mean, variance)));
        while (total < p)
        {
            mass *= poisson ? mean / (k + 1) : (r + k) / (k + 1) * q;
            total += mass;
            k++;
        }

        return k;
    }
}

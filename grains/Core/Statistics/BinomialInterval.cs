namespace ReputationWatch.Statistics;

/// <summary>Intervals for a share that need the inverse of the incomplete beta; beside Wilson's, to check it against.</summary>
public static class BinomialInterval
{
    const double LowerTail = .025;
    const double UpperTail = .975;
    const int MostSteps = 200;

    /// <summary>Jeffreys' 95 % interval: quantiles of Beta(x+½, n−x+½), with 0 at x = 0 and 1 at x = n.</summary>
    /// <param name="part">x, 0 to <paramref name="whole"/>, whole or not.</param>
    /// <param name="whole">n, above 0.</param>
    /// <returns>The value is the posterior mean (x+½)/(n+1).</returns>
    public static Interval Jeffreys(double part, double whole)
    {
        var (a, b) = (part + .5, whole - part + .5);
        return new(a / (a + b), part == 0 ? 0 : BetaQuantile(LowerTail, a, b), part == whole ? 1 : BetaQuantile(UpperTail, a, b));
    }

    /// <summary>The 95 % interval that never promises too much and is too wide for it.</summary>
    /// <param name="part">x, 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">n, above 0.</param>
    /// <remarks>Clopper, C. and Pearson, E. S. (1934), Biometrika 26.</remarks>
    public static Interval ClopperPearson(double part, double whole) => new(
        part / whole,
        part == 0 ? 0 : BetaQuantile(LowerTail, part, whole - part + 1),
        part == whole ? 1 : BetaQuantile(UpperTail, part + 1, whole - part));

    /// <summary>The x where I_x(a,b) = p, by halving.</summary>
    /// <param name="p">0 to 1.</param>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    public static double BetaQuantile(double p, double a, double b)
    {
        double low = 0, high = 1;
        for (var step = 0; step < MostSteps; step++)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high) break;
            if (BetaFunction.Regularised(a, b, middle) < p) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }
}

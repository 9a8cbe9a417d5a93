using ReputationWatch.Statistics;

namespace ReputationWatch.Trending;

/// <summary>Kendall's rank correlation of values with their order.</summary>
/// <param name="Tau">Tau-b, −1 to 1; 0 where all values are the same.</param>
/// <param name="P">Two-sided, 0 to 1.</param>
readonly record struct KendallScore(double Tau, double P)
{
    /// <summary>Up to this many values the distribution is counted out; above it the normal one is near enough.</summary>
    const int MostExact = 33;

    /// <summary>The score of a series of at least two values, oldest first.</summary>
    /// <remarks>Kendall, M. G. (1970), Rank Correlation Methods. Exact where no two values are the same, else normal with the variance of ties.</remarks>
    public static KendallScore Of(IReadOnlyList<double> values)
    {
        var n = values.Count;
        var pairs = n * (n - 1) / 2;
        var score = 0;
        for (var i = 0; i < n; i++)
            for (var j = i + 1; j < n; j++)
                score += values[j].CompareTo(values[i]);

        var tied = (int)Ties(values, t => t * (t - 1) / 2d);
        if (tied == pairs) return new(0, 1);

        var tau = score / Math.Sqrt((double)pairs * (pairs - tied));
        var p = tied == 0 && n <= MostExact ? Exact(n, (pairs - Math.Abs(score)) / 2) : Normal.TwoSidedP(score / Math.Sqrt(Variance(values)));
        return new(tau, Math.Min(1, p));
    }

    /// <summary>Of concordant less discordant pairs, where order means nothing.</summary>
    public static double Variance(IReadOnlyList<double> values)
    {
        double n = values.Count;
        return (n * (n - 1) * (2 * n + 5) - Ties(values, t => t * (t - 1) * (2 * t + 5))) / 18;
    }

    static double Ties(IEnumerable<double> values, Func<double, double> of) => values.GroupBy(v => v).Sum(g => of(g.Count()));

    /// <summary>Twice the share of the orders of n things that have at most so many inversions.</summary>
    static double Exact(int n, int inversions)
    {
        double[] share = [1];
        for (var k = 2; k <= n; k++)
        {
            var next = new double[share.Length + k - 1];
            for (var i = 0; i < share.Length; i++)
                for (var moved = 0; moved < k; moved++)
                    next[i + moved] += share[i] / k;
            share = next;
        }

        return 2 * share.Take(inversions + 1).Sum();
    }
}

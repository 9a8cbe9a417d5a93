namespace ReputationWatch.Statistics;

/// <summary>Which of many findings stand when a share of false ones among them is allowed.</summary>
/// <remarks>Benjamini and Hochberg (1995), JRSS B 57.</remarks>
public static class BenjaminiHochberg
{
    /// <summary>The p-values made comparable with the allowed share of false findings, in the order given; at most 1.</summary>
    public static double[] Adjust(IReadOnlyList<double> p)
    {
        var order = Enumerable.Range(0, p.Count).OrderByDescending(i => p[i]).ToArray();
        var adjusted = new double[p.Count];
        var least = 1d;
        for (var place = 0; place < order.Length; place++)
        {
            var rank = p.Count - place;
            least = Math.Min(least, p[order[place]] * p.Count / rank);
            adjusted[order[place]] = least;
        }

        return adjusted;
    }

    /// <summary>Whether each finding stands when a share of <paramref name="q"/> may be false.</summary>
    public static bool[] Reject(IReadOnlyList<double> p, double q) => [.. Adjust(p).Select(a => a <= q)];
}

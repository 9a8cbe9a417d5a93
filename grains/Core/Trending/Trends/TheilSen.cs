using ReputationWatch.Statistics;

namespace ReputationWatch.Trending;

/// <summary>The median of the slopes between all pairs of points: one wild week does not move it.</summary>
static class TheilSen
{
    /// <summary>Slope and 95 % interval; at least two points.</summary>
    /// <param name="points">With different x.</param>
    /// <remarks>Sen, P. K. (1968), JASA 63: the interval's ends are slopes too, counted off from the median by the variance of Kendall's score with ties in y.</remarks>
    public static Interval Slope(IReadOnlyList<(double X, double Y)> points)
    {
        var slopes = (from i in Enumerable.Range(0, points.Count)
                      from j in Enumerable.Range(i + 1, points.Count - i - 1)
                      select (points[j].Y - points[i].Y) / (points[j].X - points[i].X)).Order().ToArray();

        var far = Normal.Z95 * Math.Sqrt(KendallScore.Variance([.. points.Select(p => p.Y)]));
        var lower = Math.Max((int)Math.Round((slopes.Length - far) / 2) - 1, 0);
        var upper = Math.Min((int)Math.Round((slopes.Length + far) / 2), slopes.Length - 1);
        return new((slopes[slopes.Length / 2] + slopes[(slopes.Length - 1) / 2]) / 2, slopes[lower], slopes[upper]);
    }
}

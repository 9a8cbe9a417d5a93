namespace ReputationWatch.Trending;

/// <summary>A second reading of a trend of counts, which weighs each week by its size: ln E(y) = a + b·week.</summary>
/// <param name="LogSlope">b, each week.</param>
/// <param name="StandardError">Of b, widened by the dispersion.</param>
/// <param name="Dispersion">Pearson's, 1 being Poisson; may lie below.</param>
/// <remarks>McCullagh and Nelder (1989), Generalized Linear Models, ch. 6; iteratively reweighted least squares.</remarks>
public sealed record QuasiPoissonTrend(double LogSlope, double StandardError, double Dispersion)
{
    const int MostSteps = 100;
    const double Precision = 1e-12;

    /// <summary>The fit; null under three weeks or without a story, where there is nothing to fit.</summary>
    /// <param name="weeks">In any order; missing ones are absent.</param>
    public static QuasiPoissonTrend? Of(IEnumerable<WeekCount> weeks)
    {
        var series = weeks.OrderBy(w => w.FirstDay).ToList();
        if (series.Count < 3 || series.All(w => w.Count <= 0)) return null;

        var first = series[0].FirstDay.DayNumber;
        var points = series.Select(w => (X: (w.FirstDay.DayNumber - first) / 7d, Y: w.Count)).ToList();
        var (slope, mean, middle) = (0d, points.Average(p => p.Y), points.Average(p => p.X));
        var level = Math.Log(mean);
        double sxx = 0;
        for (var step = 0; step < MostSteps; step++)
        {
            double weight = 0, wx = 0, wz = 0, wxx = 0, wxz = 0;
            foreach (var (x, y) in points)
            {
                var eta = level + slope * (x - middle);
                var mu = Math.Exp(eta);
                var z = eta + (y - mu) / mu;
                (weight, wx, wz, wxx, wxz) = (weight + mu, wx + mu * (x - middle), wz + mu * z, wxx + mu * (x - middle) * (x - middle), wxz + mu * (x - middle) * z);
            }

            sxx = wxx - wx * wx / weight;
            var next = (wxz - wx * wz / weight) / sxx;
            level = (wz - next * wx) / weight;
            var moved = Math.Abs(next - slope);
            slope = next;
            if (moved < Precision) break;
        }

        var dispersion = points.Sum(p => Math.Pow(p.Y - Mu(p.X), 2) / Mu(p.X)) / (points.Count - 2);
        return new(slope, Math.Sqrt(dispersion / sxx), dispersion);

        double Mu(double x) => Math.Exp(level + slope * (x - middle));
    }
}

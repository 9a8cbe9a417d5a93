using ReputationWatch.Statistics;

namespace ReputationWatch.Trending;

/// <summary>The mean of weeks since a day set against the mean of those before it, as far as weeks that hang together can tell.</summary>
/// <param name="WeeksBefore">Weeks before.</param>
/// <param name="WeeksAfter">Weeks since.</param>
/// <param name="Before">Mean log before.</param>
/// <param name="Effect">Mean log after less before, with its 95 % interval.</param>
/// <param name="Variance">Pooled variance of the weeks about their two means.</param>
/// <param name="Autocorrelation">How much a week resembles the one before it, 0 to .8.</param>
/// <param name="StandardError">Of the effect, widened by <see cref="Inflation"/>.</param>
/// <param name="T">Effect over standard error.</param>
/// <param name="P">That no effect would look as clear as this, 0 to 1 (two-sided).</param>
public sealed record LiftTest(
    int WeeksBefore, int WeeksAfter, double Before, Interval Effect, double Variance, double Autocorrelation, double StandardError, double T, double P)
{
    const double MostAutocorrelation = .8;
    const double Significance = .05;

    /// <summary>By how much resemblance between weeks widens the variance: (1+ρ)/(1−ρ).</summary>
    public double Inflation => InflationOf(Autocorrelation);

    /// <summary>Degrees of freedom of the t distribution.</summary>
    public int Degrees => WeeksBefore + WeeksAfter - 2;

    /// <summary>The factor that the effect multiplies by: 1.5 is half as much again. Of a share: the odds ratio.</summary>
    public Interval Ratio => new(Math.Exp(Effect.Value), Math.Exp(Effect.Low), Math.Exp(Effect.High));

    /// <summary>The same in percent: 50 is half as much again.</summary>
    public Interval Percent => new(100 * (Ratio.Value - 1), 100 * (Ratio.Low - 1), 100 * (Ratio.High - 1));

    /// <summary>Whether chance alone would hardly show this. That the campaign caused it is another claim.</summary>
    public bool IsClear => P < Significance;

    /// <summary>The test; null where the weeks do not scatter at all, so that chance has no measure.</summary>
    /// <param name="weeks">Logs, oldest first; missing weeks are absent.</param>
    /// <param name="before">How many of them lie before, at least one on either side and three in all.</param>
    internal static LiftTest? Of(IReadOnlyList<WeekLog> weeks, int before)
    {
        var n = weeks.Count;
        var (meanBefore, meanAfter) = (weeks.Take(before).Average(w => w.Log), weeks.Skip(before).Average(w => w.Log));
        var rest = weeks.Select((w, i) => w.Log - (i < before ? meanBefore : meanAfter)).ToArray();
        var squares = rest.Sum(r => r * r);
        var variance = squares / (n - 2);
        if (variance < 1e-12) return null;

        var neighbours = Enumerable.Range(1, n - 1).Where(i => weeks[i].FirstDay == weeks[i - 1].FirstDay.AddDays(7)).Sum(i => rest[i] * rest[i - 1]);
        var autocorrelation = Math.Clamp(neighbours / squares + 1d / n, 0, MostAutocorrelation);
        var error = Math.Sqrt(variance * (1d / before + 1d / (n - before)) * InflationOf(autocorrelation));
        var (effect, half) = (meanAfter - meanBefore, StudentT.Quantile(.975, n - 2) * error);
        var t = effect / error;
        return new(before, n - before, meanBefore, new(effect, effect - half, effect + half), variance, autocorrelation, error, t, StudentT.TwoSidedP(t, n - 2));
    }

    static double InflationOf(double autocorrelation) => (1 + autocorrelation) / (1 - autocorrelation);
}

/// <summary>A week on the scale that is compared.</summary>
readonly record struct WeekLog(DateOnly FirstDay, double Log);

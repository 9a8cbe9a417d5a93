using ReputationWatch.Statistics;

namespace ReputationWatch.Trending;

/// <summary>What a day or some days will bring, if things go on as they are.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; of one day the same.</param>
/// <param name="Expected">Stories, from 0.</param>
/// <param name="Low">Lower end of the 80 % interval.</param>
/// <param name="High">Upper end.</param>
public sealed record ExpectedCount(DateOnly First, DateOnly Last, double Expected, long Low, long High);

/// <summary>The next days of a series: its level and the weekday, without any trend.</summary>
/// <param name="Level">Stories a day on a day of the mean weekday.</param>
/// <param name="Dispersion">α of a day: its variance is m + α·m², by how far past forecasts were off.</param>
/// <param name="Days">Day by day; empty under half a story a day, where only a week's total says anything.</param>
/// <param name="Weeks">Totals of seven days each, at least one.</param>
public sealed record Forecast(double Level, double Dispersion, IReadOnlyList<ExpectedCount> Days, IReadOnlyList<ExpectedCount> Weeks)
{
    /// <summary>Nothing is said of days beyond this many.</summary>
    public const int FarthestDays = 14;

    /// <summary>Under this many days with a look nothing is said.</summary>
    public const int FewestDays = 28;

    const int Week = 7;
    const int MostDays = 365;
    const double DailyFrom = .5;
    const double LowerTail = .1;
    const double UpperTail = .9;

    /// <summary>The forecast from the day after the last one on.</summary>
    /// <param name="days">In any order; of a longer series the last year counts.</param>
    /// <param name="horizon">How many days, 1 to 14.</param>
    public static Finding<Forecast> Of(IEnumerable<DayCount> days, int horizon = FarthestDays) => Of(days, horizon, null);

    /// <summary>The same with a known dispersion, of a day and of a week alike.</summary>
    internal static Finding<Forecast> Of(IEnumerable<DayCount> days, int horizon, double? dispersion)
    {
        if (horizon is < 1 or > FarthestDays) throw new ArgumentOutOfRangeException(nameof(horizon), horizon, $"A forecast reaches 1 to {FarthestDays} days.");

        var series = DailySeries.Filled(days).TakeLast(MostDays).ToList();
        var looked = series.Count(d => d.Exposure > 0);
        if (looked < FewestDays) return new TooLittle(Shortage.Days, looked, FewestDays);

        var (level, factors) = DailyLevel.After(series);
        var errors = dispersion is { } known ? new(known, known) : ForecastErrors.Of(series, FarthestDays);
        var first = series[^1].Day.AddDays(1);

        return new Forecast(
            level,
            errors.Daily,
            level < DailyFrom ? [] : [.. Enumerable.Range(0, horizon).Select(ahead => Expect(ahead, 1, errors.Daily))],
            [.. Enumerable.Range(0, Math.Max(1, horizon / Week)).Select(week => Expect(week * Week, Week, errors.Weekly))]);

        ExpectedCount Expect(int ahead, int length, double alpha)
        {
            var mean = Enumerable.Range(ahead, length).Sum(d => level * factors[first.AddDays(d)]);
            return new(first.AddDays(ahead), first.AddDays(ahead + length - 1), mean, NegativeBinomial.Quantile(LowerTail, mean, alpha), NegativeBinomial.Quantile(UpperTail, mean, alpha));
        }
    }
}

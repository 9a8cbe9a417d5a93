namespace ReputationWatch.Trending;

/// <summary>How far past forecasts of a series were off, beyond what Poisson counts are.</summary>
/// <param name="Daily">α of a day: variance of a forecast day is m + α·m².</param>
/// <param name="Weekly">The same of a week's total.</param>
readonly record struct ForecastErrors(double Daily, double Weekly)
{
    const int FirstOrigin = 14;
    const double Kept = .9;

    /// <summary>What lies further back weighs under a hundred-thousandth.</summary>
    const int Remembered = 120;

    const double Most = 50;

    /// <summary>
    /// Forecasts the series from each of its days after the first two weeks as it would have been done then, and compares with what came:
    /// all horizons together, recent days most.
    /// </summary>
    /// <param name="days">Oldest first, without holes.</param>
    /// <param name="horizon">How many days ahead, from 1.</param>
    public static ForecastErrors Of(IReadOnlyList<DayCount> days, int horizon)
    {
        var (daily, weekly) = (new Excess(), new Excess());
        for (var origin = Math.Max(FirstOrigin, days.Count - Remembered); origin < days.Count; origin++)
        {
            var (level, factors) = DailyLevel.After([.. days.Take(origin)]);
            var came = days.Skip(origin).Take(horizon).Select(d => (d.Exposure, d.Count, Mean: level * factors[d.Day] * d.Exposure)).ToList();

            daily.Fade();
            foreach (var (_, count, mean) in came.Where(c => c.Exposure > 0)) daily.Learn(count, mean);

            var week = came.Take(7).ToList();
            if (week.Count < 7 || week.Any(d => d.Exposure <= 0)) continue;
            weekly.Fade();
            weekly.Learn(week.Sum(d => d.Count), week.Sum(d => d.Mean));
        }

        return new(daily.Alpha, weekly.Alpha);
    }

    sealed class Excess
    {
        double _over;
        double _square;

        public double Alpha => _square > 0 ? Math.Clamp(_over / _square, 0, Most) : 0;

        public void Fade() => (_over, _square) = (_over * Kept, _square * Kept);

        public void Learn(double count, double mean)
        {
            var error = count - mean;
            (_over, _square) = (_over + error * error - mean, _square + mean * mean);
        }
    }
}

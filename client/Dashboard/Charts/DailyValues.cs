using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Charts;

/// <summary>Days as values of a chart. Pure.</summary>
static class DailyValues
{
    // Raised from a part, a day tells the hours that were looked at more than the day.
    const double LeastCovered = .75;

    /// <summary>Stories a day in each period; a period of which less than three quarters were looked at is a gap, never a zero.</summary>
    public static IReadOnlyList<ChartValue> PerDay(IEnumerable<DayCount> days, TrendPeriod period) =>
    [
        .. days.GroupBy(d => TrendSeries.StartOf(d.Day, period)).OrderBy(g => g.Key).Select(g =>
        {
            var covered = g.Sum(d => d.Exposure);
            return new ChartValue(g.Key, covered >= LeastCovered * g.Count() ? g.Where(d => d.Exposure > 0).Sum(d => d.Count) / covered : null);
        }),
    ];

    /// <summary>The days ahead with their interval; a week's total where single days say nothing.</summary>
    public static IReadOnlyList<ChartValue> Ahead(Forecast? forecast) =>
        [.. (forecast?.Days ?? []).Select(d => new ChartValue(d.First, d.Expected, d.Low, d.High))];
}

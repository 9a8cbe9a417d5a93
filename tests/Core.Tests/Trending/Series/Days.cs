using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Series;

/// <summary>Daily series that begin on a Monday.</summary>
static class Days
{
    public static readonly DateOnly Monday = new(2026, 1, 5);

    public static IReadOnlyList<DayCount> Of(params IEnumerable<double> counts) => [.. counts.Select((count, i) => new DayCount(Monday.AddDays(i), count))];

    public static IReadOnlyList<WeekCount> WeeksOf(params IEnumerable<double> counts) => [.. counts.Select((count, i) => new WeekCount(Monday.AddDays(7 * i), count))];
}

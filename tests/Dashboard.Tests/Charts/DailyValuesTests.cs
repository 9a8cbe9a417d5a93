using ReputationWatch.Dashboard.Charts;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Tests.Charts;

public sealed class DailyValuesTests
{
    static readonly DateOnly Monday = new(2026, 11, 2);

    [Fact]
    public void A_week_tells_stories_a_day_of_the_part_that_was_looked_at()
    {
        DayCount[] days = [new(Monday, 3), new(Monday.AddDays(1), 1, .5), .. Enumerable.Range(2, 4).Select(d => new DayCount(Monday.AddDays(d), 2)), new(Monday.AddDays(6), 9, 0)];

        Assert.Equal([new ChartValue(Monday, 12 / 5.5)], DailyValues.PerDay(days, TrendPeriod.Week));
    }

    [Fact]
    public void A_day_of_which_less_than_three_quarters_were_looked_at_is_a_gap_and_not_zero()
    {
        DayCount[] days = [new(Monday, 0), new(Monday.AddDays(1), 0, .7), new(Monday.AddDays(2), 0, 0)];

        Assert.Equal([0, null, null], DailyValues.PerDay(days, TrendPeriod.Day).Select(v => v.Value));
    }
}

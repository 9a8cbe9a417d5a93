using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Series;

public sealed class SeriesTests
{
    static readonly DateOnly Monday = Days.Monday;
    static readonly TimeZoneInfo Jakarta = TimeZoneInfo.CreateCustomTimeZone("wib", TimeSpan.FromHours(7), "WIB", "WIB");

    [Fact]
    public void Days_are_parted_by_the_keywords_midnight()
    {
        var monday = new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.FromHours(7));

        var counts = DailySeries.Counts([monday, monday.AddHours(23), monday.AddHours(24), monday.AddHours(-1)], Monday, Monday.AddDays(2), Jakarta, d => d == Monday ? .5 : 1);
        var shares = DailySeries.Shares([(monday, true), (monday.AddHours(1), false), (monday.AddDays(2), true)], Monday, Monday.AddDays(2), Jakarta);

        Assert.Equal([new(Monday, 2, .5), new(Monday.AddDays(1), 1), new(Monday.AddDays(2), 0)], counts);
        Assert.Equal([new(Monday, 1, 2), new(Monday.AddDays(1), 0, 0), new(Monday.AddDays(2), 1, 1)], shares);
    }

    [Theory]
    [InlineData("change_points_counts")]
    [InlineData("forecast")]
    public void Weekdays_have_the_factors_of_the_reference(string group)
    {
        var vector = StatVectors.Group(group);
        var factors = WeekdayFactors.Of(Days.Of(vector.Numbers("daily")));

        ToTheDigit.Same(vector.Numbers("weekday_factor"), [.. Enumerable.Range(0, 7).Select(i => factors[Monday.AddDays(i)])]);
    }

    [Fact]
    public void A_day_without_a_look_says_nothing_of_its_weekday()
    {
        var weeks = Enumerable.Range(0, 8).SelectMany(_ => new double[] { 10, 10, 10, 10, 10, 4, 4 }).ToList();
        var whole = WeekdayFactors.Of(Days.Of(weeks));
        var holed = WeekdayFactors.Of(Days.Of(weeks).Select((d, i) => i is 7 or 21 ? d with { Count = 0, Exposure = 0 } : d));

        Assert.Equal(whole[Monday], holed[Monday], .02);
        Assert.True(whole[Monday.AddDays(5)] < whole[Monday]);
    }

    [Fact]
    public void A_week_is_whole_or_absent_and_begins_on_its_anchor()
    {
        var days = Days.Of(Enumerable.Repeat(2d, 24));

        Assert.Equal([new(Monday, 14), new(Monday.AddDays(7), 14), new(Monday.AddDays(14), 14)], Rounded(Weeks.Counts(days, Monday.AddDays(70))));
        Assert.Equal([Monday.AddDays(3), Monday.AddDays(10), Monday.AddDays(17)], Weeks.Counts(days, Monday.AddDays(24)).Select(w => w.FirstDay));
    }

    [Fact]
    public void Two_dark_days_are_made_up_for_and_three_leave_the_week_out()
    {
        var days = Days.Of(Enumerable.Repeat(2d, 21)).ToList();
        foreach (var dark in new[] { 1, 2, 8, 9, 10 }) days[dark] = days[dark] with { Count = 0, Exposure = 0 };
        days.RemoveAt(2);

        Assert.Equal([Monday, Monday.AddDays(14)], Weeks.Counts(days, Monday).Select(w => w.FirstDay));
        Assert.Equal(14, Weeks.Counts(days, Monday)[0].Count, .5);
    }

    [Fact]
    public void A_week_without_a_story_of_either_side_has_no_share()
    {
        DayShare[] days = [.. Enumerable.Range(0, 14).Select(i => new DayShare(Monday.AddDays(i), i < 7 ? 1 : 0, i < 7 ? 3 : 0))];

        Assert.Equal([new(Monday, 7, 14)], Weeks.Shares(days, Monday));
    }

    static IEnumerable<WeekCount> Rounded(IEnumerable<WeekCount> weeks) => weeks.Select(w => w with { Count = Math.Round(w.Count, 9) });
}

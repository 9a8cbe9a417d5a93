using ReputationWatch.Crawling;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Trending;

public sealed class TrendSeriesTests
{
    static readonly TimeZoneInfo Wib = TimeZoneInfo.CreateCustomTimeZone("WIB", TimeSpan.FromHours(7), "WIB", "WIB");

    [Fact]
    public void No_points_make_no_series() => Assert.Empty(TrendSeries.By([], TrendPeriod.Day, Wib));

    [Fact]
    public void The_last_point_of_a_day_speaks_for_it_in_whatever_order_they_come()
    {
        var series = TrendSeries.By([Point("2026-11-21T09:00Z", stories: 3), Point("2026-11-21T01:00Z", stories: 2)], TrendPeriod.Day, Wib);

        var day = Assert.Single(series);
        Assert.Equal(new DateOnly(2026, 11, 21), day.FirstDay);
        Assert.Equal(3, day.Point!.Stories.Positive);
    }

    [Fact]
    public void Days_part_at_the_zone_s_midnight_not_at_UTC_s()
    {
        var series = TrendSeries.By([Point("2026-11-21T16:59Z"), Point("2026-11-21T17:00Z")], TrendPeriod.Day, Wib);

        Assert.Equal([new(2026, 11, 21), new(2026, 11, 22)], series.Select(p => p.FirstDay));
    }

    [Fact]
    public void A_day_that_nobody_could_look_at_stays_a_gap()
    {
        var series = TrendSeries.By([Point("2026-11-20T03:00Z"), Point("2026-11-23T03:00Z")], TrendPeriod.Day, Wib);

        Assert.Equal([true, false, false, true], series.Select(p => p.Point is not null));
    }

    [Fact]
    public void A_source_that_failed_in_the_last_cycle_keeps_what_it_last_showed_that_day_and_no_longer()
    {
        var series = TrendSeries.By(
        [
            Point("2026-11-21T01:00Z", pages: [Page("bing", .5), Page("mojeek", .2)]),
            Point("2026-11-21T05:00Z", pages: [Page("bing", .4)]),
            Point("2026-11-22T05:00Z", pages: [Page("bing", .3)]),
        ], TrendPeriod.Day, Wib);

        Assert.Equal([("bing", .4), ("mojeek", .2)], Shown(series[0]));
        Assert.Equal([("bing", .3)], Shown(series[1]));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2026-11-29", "2026-11-23")]
    [InlineData("2026-11-30", "2026-11-30")]
    [InlineData("2027-01-01", "2026-12-28")]
    public void A_week_begins_on_Monday(string day, string monday) =>
        Assert.Equal(DateOnly.Parse(monday, null), TrendSeries.StartOf(DateOnly.Parse(day, null), TrendPeriod.Week));

    [Fact]
    public void Months_follow_each_other_over_the_year()
    {
        var series = TrendSeries.By([Point("2026-11-30T03:00Z"), Point("2027-02-01T03:00Z")], TrendPeriod.Month, Wib);

        Assert.Equal([new(2026, 11, 1), new(2026, 12, 1), new(2027, 1, 1), new(2027, 2, 1)], series.Select(p => p.FirstDay));
    }

    static IEnumerable<(string, double)> Shown(PeriodPoint period) => period.Point!.Pages.Select(p => (p.Source.Value, p.Conflict));

    static PageVisibility Page(string source, double conflict) => new(new SourceId(source), 0, 0, conflict, 10);

    static TrendPoint Point(string at, int stories = 1, IReadOnlyList<PageVisibility>? pages = null) => new()
    {
        Keyword = new KeywordId("sampit"),
        At = DateTimeOffset.Parse(at, null),
        Stories = new(stories, 0, 0, 0),
        Mentions = stories,
        HarmfulLastDay = 0,
        Share = null,
        NetTone = null,
        Pages = pages ?? [],
        Method = "test",
    };
}

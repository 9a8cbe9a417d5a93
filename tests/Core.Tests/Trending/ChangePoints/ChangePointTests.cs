using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Core.Tests.Trending.Series;
using ReputationWatch.Trending;
using Found = ReputationWatch.Trending.ChangePoints;

namespace ReputationWatch.Core.Tests.Trending.ChangePoints;

public sealed class ChangePointTests
{
    [Fact]
    public void Counts_change_where_the_reference_says()
    {
        var vector = StatVectors.Group("change_points_counts");
        var found = Found.OfCounts(Days.Of(vector.Numbers("daily"))).Result!;

        ToTheDigit.Same([vector.Number("phi"), vector.Number("penalty"), vector.Number("single_segment_cost")], found.Dispersion, found.Penalty, found.WholeCost);
        Assert.Equal(vector.Wholes("change_before_index").Select(i => Days.Monday.AddDays(i)), found.Changes.Select(c => c.Day));
        ToTheDigit.Same(vector.Numbers("segment_rate_per_unit_exposure"), [.. found.Segments.Select(s => s.Level)]);
        ToTheDigit.Same(vector.Numbers("segment_costs"), [.. found.Segments.Select(s => s.Cost)]);
    }

    [Fact]
    public void Shares_change_where_the_reference_says()
    {
        var vector = StatVectors.Group("change_points_share");
        var days = vector.Wholes("positives").Zip(vector.Wholes("labelled"), (positive, labelled) => (positive, labelled))
            .Select((d, i) => new DayShare(Days.Monday.AddDays(i), d.positive, d.labelled));
        var found = Found.OfShares(days).Result!;

        ToTheDigit.Same([vector.Number("phi"), vector.Number("penalty")], found.Dispersion, found.Penalty);
        Assert.Equal(vector.Wholes("change_before_index").Select(i => Days.Monday.AddDays(i)), found.Changes.Select(c => c.Day));
        ToTheDigit.Same(vector.Numbers("segment_share"), [.. found.Segments.Select(s => s.Level)]);
    }

    [Fact]
    public void A_doubling_is_found_on_its_day_with_the_levels_on_both_sides()
    {
        var found = Found.OfCounts(Days.Of(Enumerable.Range(0, 70).Select(i => i < 35 ? 5d : 10))).Result!;

        var change = Assert.Single(found.Changes);
        Assert.Equal(Days.Monday.AddDays(35), change.Day);
        Assert.Equal(5, change.Before.Level, 1e-9);
        Assert.Equal(10, change.After.Level, 1e-9);
        Assert.Equal((175, 350), (change.Before.Count, change.After.Count));
        Assert.Equal(Days.Monday.AddDays(34), change.Before.Last);
    }

    [Fact]
    public void A_quiet_weekend_is_no_change_and_neither_is_a_crawler_that_was_down()
    {
        var days = Days.Of(Enumerable.Range(0, 84).Select(i => i % 7 >= 5 ? 3d : 9)).Select((d, i) => i is >= 30 and < 45 ? d with { Count = 0, Exposure = 0 } : d);

        Assert.Empty(Found.OfCounts(days).Result!.Changes);
        Assert.Empty(Found.OfCounts(days.Where(d => d.Exposure > 0)).Result!.Changes);
        Assert.NotEmpty(Found.OfCounts(days.Select(d => d with { Exposure = 1 })).Result!.Changes);
    }

    [Fact]
    public void Days_that_scatter_raise_the_bar()
    {
        var calm = Enumerable.Range(0, 70).Select(i => i < 35 ? 4d : 7.5).ToList();
        var wild = calm.Select((c, i) => i % 2 == 0 ? c * 2 : 0).ToList();

        var (found, none) = (Found.OfCounts(Days.Of(calm)).Result!, Found.OfCounts(Days.Of(wild)).Result!);

        Assert.Single(found.Changes);
        Assert.True(none.Dispersion > 4);
        Assert.Empty(none.Changes);
    }

    [Fact]
    public void A_share_that_falls_from_all_to_none_has_a_change_too()
    {
        var days = Enumerable.Range(0, 42).Select(i => new DayShare(Days.Monday.AddDays(i), i < 21 ? 2 : 0, 2));

        var change = Assert.Single(Found.OfShares(days).Result!.Changes);

        Assert.Equal((Days.Monday.AddDays(21), 1, 0), (change.Day, change.Before.Level, change.After.Level));
    }

    [Fact]
    public void Of_too_little_it_says_what_is_missing()
    {
        var unseen = Days.Of(Enumerable.Repeat(3d, 40)).Select((d, i) => i < 20 ? d with { Exposure = 0 } : d);

        Assert.Equal(new TooLittle(Shortage.Days, 27, 28), Found.OfCounts(Days.Of(Enumerable.Repeat(3d, 27))).Missing);
        Assert.Equal(new TooLittle(Shortage.Days, 20, 28), Found.OfCounts(unseen).Missing);
        Assert.Equal(new TooLittle(Shortage.Days, 0, 28), Found.OfShares([]).Missing);
        Assert.Equal(new TooLittle(Shortage.Stories, 10, 20), Found.OfShares(Enumerable.Range(0, 40).Select(i => new DayShare(Days.Monday.AddDays(i), 0, i < 10 ? 1 : 0))).Missing);
    }
}

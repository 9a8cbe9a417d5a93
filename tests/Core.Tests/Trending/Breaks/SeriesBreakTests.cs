using ReputationWatch.Crawling;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Breaks;

public sealed class SeriesBreakTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly SourceId[] Two = [new("bing-html"), new("google-news")];

    [Theory]
    [InlineData("tone-2/backlinko-1", "tone-2", 0, 0, "backlinko-1", null)]
    [InlineData("tone-2+lenses-4+layer-3/log2-1", "tone-2", 4, 3, "log2-1", null)]
    [InlineData("tone-2+layer-3/log2-1/sources-6-1f3a9c02", "tone-2", 0, 3, "log2-1", "6-1f3a9c02")]
    [InlineData("lexicon-1", "lexicon-1", 0, 0, "", null)]
    [InlineData("", "", 0, 0, "", null)]
    [InlineData("tone-2+draft+lenses-x/rbp0.8-1", "tone-2+draft+lenses-x", 0, 0, "rbp0.8-1", null)]
    public void A_stored_method_is_read_and_written_back(string stored, string model, int lenses, int layer, string curve, string? sources)
    {
        var method = PointMethod.Parse(stored);

        Assert.Equal(new PointMethod(model, lenses, layer, curve, sources), method);
        Assert.Equal(stored, method.ToString());
    }

    [Fact]
    public void The_order_of_sources_is_no_change_and_another_source_is()
    {
        var method = PointMethod.Of("tone-2", RankCurves.Default, Two);

        Assert.Equal(method, PointMethod.Of("tone-2", RankCurves.Default, Two.Reverse()));
        Assert.Equal(2, method.SourceCount);
        Assert.Equal([new(BreakKind.Sources, "2", "3")], SeriesBreak.Changed(method, PointMethod.Of("tone-2", RankCurves.Default, [.. Two, new("antara")])));
        Assert.Equal([new(BreakKind.Sources, "2", "2")], SeriesBreak.Changed(method, PointMethod.Of("tone-2", RankCurves.Default, [Two[0], new("antara")])));
    }

    [Fact]
    public void The_mark_of_a_set_of_sources_is_stored_and_so_never_changes() =>
        Assert.Equal("tone-2/backlinko-1/sources-2-e11a9eb2", PointMethod.Of("tone-2", RankCurves.Default, Two).ToString());

    [Fact]
    public void Every_part_that_changed_is_named_with_what_it_was_and_is()
    {
        var changes = SeriesBreak.Changed(PointMethod.Parse("tone-2+lenses-4/backlinko-1"), PointMethod.Parse("tone-3+lenses-5+layer-1/log2-1"));

        Assert.Equal(
            [new(BreakKind.Model, "tone-2", "tone-3"), new(BreakKind.Lenses, "4", "5"), new(BreakKind.Layer, "0", "1"), new(BreakKind.Curve, "backlinko-1", "log2-1")],
            changes);
    }

    [Fact]
    public void A_break_stands_at_the_first_point_made_the_new_way()
    {
        var breaks = SeriesBreak.In([At(3, "tone-2+layer-1/backlinko-1"), At(0, "tone-2/backlinko-1"), At(2, "tone-2+layer-1/backlinko-1"), At(1, "tone-2/backlinko-1")]);

        var only = Assert.Single(breaks);
        Assert.Equal(Now.AddDays(2), only.At);
        Assert.Equal([new(BreakKind.Layer, "0", "1")], only.Changes);
    }

    [Fact]
    public void Points_from_before_sources_were_kept_are_no_break() =>
        Assert.Empty(SeriesBreak.In([At(0, "tone-2/backlinko-1"), At(1, PointMethod.Of("tone-2", RankCurves.Default, Two).ToString())]));

    [Fact]
    public void A_point_carries_the_curve_and_the_sources_it_was_made_with()
    {
        var point = Trend.Point(new("sampit"), [], [], "tone-2+layer-3", Now, RankCurves.Log2, Two);

        Assert.Equal(new PointMethod("tone-2", 0, 3, "log2-1", PointMethod.Of("", RankCurves.Log2, Two).Sources), PointMethod.Parse(point.Method));
        Assert.Equal("tone-2/backlinko-1", Trend.Point(new("sampit"), [], [], "tone-2", Now).Method);
    }

    static TrendPoint At(int days, string method) => Trend.Point(new("sampit"), [], [], "x", Now.AddDays(days)) with { Method = method };
}

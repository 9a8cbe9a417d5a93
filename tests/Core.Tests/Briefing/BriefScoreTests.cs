using ReputationWatch.Briefing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Briefing;

public sealed class BriefScoreTests
{
    static TrendPoint Point(int positive, int conflict, string method = "a/b") => StoreRecords.Point(new("sampit"), Briefs.At) with
    {
        Share = Estimate.Wilson(positive, positive + conflict, positive + conflict),
        Stories = new(positive, 0, 0, conflict),
        Method = method,
    };

    [Theory]
    [InlineData(70, 30, 69, 31, Direction.WithinNoise)]
    [InlineData(70, 30, 40, 60, Direction.Worse)]
    [InlineData(40, 60, 70, 30, Direction.Better)]
    public void A_change_is_one_only_beyond_noise(int before, int beforeOld, int now, int nowOld, Direction direction)
    {
        var move = ShareMove.Of(Point(before, beforeOld), Point(now, nowOld))!;

        Assert.Equal(direction, move.Direction);
        Assert.Equal((now - before) / 100d, move.Difference, 9);
        Assert.InRange(move.Difference, move.Low, move.High);
    }

    [Fact]
    public void Figures_made_with_another_method_or_of_too_few_stories_are_compared_with_nothing()
    {
        Assert.Equal(Direction.Unknown, ShareMove.Of(Point(70, 30), Point(40, 60, "a/c"))!.Direction);
        Assert.Equal(Direction.Unknown, ShareMove.Of(Point(4, 0), Point(0, 40))!.Direction);
        Assert.Null(ShareMove.Of(Point(70, 30), Point(0, 0)));
        Assert.Null(ShareMove.Of(null, Point(70, 30)));
    }

    [Fact]
    public void Visibility_is_the_mean_of_the_pages_that_showed_something_and_unknown_where_none_did()
    {
        var seen = Point(70, 30) with { Pages = [new(new("bing"), 0, 0, .2, 10), new(new("ddg"), 0, 0, .4, 10), new(new("brave"), 0, 0, 0, 0)] };

        var score = BriefScore.Of(seen, Point(70, 30) with { Pages = [] }, null);

        Assert.Equal(.3, score.Visibility!.Value, 9);
        Assert.Null(score.VisibilityBefore);
    }
}

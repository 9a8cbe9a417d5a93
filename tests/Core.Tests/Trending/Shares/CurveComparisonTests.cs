using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Shares;

public sealed class CurveComparisonTests
{
    [Fact]
    public void A_bad_result_on_top_of_good_ones_is_a_matter_of_the_curve_and_it_says_so()
    {
        // Conflict-era holds 31.98 % by clicks and 22.01 % by log2; the two positive ones 24.29 % and 22.97 %.
        var comparison = CurveComparison.Of(Pages.Of("!00++0+0"), RankCurves.Backlinko);

        var warning = comparison.Warning!;
        Assert.Equal(("backlinko-1", "log2-1"), (warning.Curve, warning.OtherCurve));
        Assert.True(warning.Balance < 0 && warning.OtherBalance > 0);
    }

    [Theory]
    [InlineData("+!0")]
    [InlineData("000")]
    [InlineData("")]
    public void Where_both_agree_or_say_nothing_there_is_no_warning(string kinds) =>
        Assert.Null(CurveComparison.Of(Pages.Of(kinds), RankCurves.Backlinko).Warning);

    [Fact]
    public void Several_sources_are_compared_together()
    {
        var comparison = CurveComparison.Together([Pages.Of("!00++0+0"), Pages.Of("!00++0+0", "other", "v"), Pages.Of("", "empty")], RankCurves.FirstPageSage)!;

        Assert.Equal("firstpagesage-1", comparison.Warning!.Curve);
        Assert.Null(CurveComparison.Together([Pages.Of("")], RankCurves.Backlinko));
    }
}

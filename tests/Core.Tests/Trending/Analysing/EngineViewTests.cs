using ReputationWatch.Core.Tests.Trending.Shares;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Analysing;

public sealed class EngineViewTests
{
    static readonly AnalysisSpan Window = new(Pages.Noon.AddDays(-7), Pages.Noon.AddDays(1));

    static IReadOnlyList<EngineView> Over(params ResultPage[] pages) => EngineView.Over(pages, Window, TimeSpan.FromHours(1), RankCurves.Backlinko);

    [Fact]
    public void Each_engine_is_told_and_then_all_together()
    {
        var views = Over(Pages.Of("+!0-", "mojeek"), Pages.Of("++", "bing", "v"));

        Assert.Equal(["bing", "mojeek", null], views.Select(v => v.Source?.Value));
        Assert.Equal(27.6 / (27.6 + 15.8), views[1].Chosen.Share!.Value, 10);
        Assert.Equal((1, 1d), (views[0].Chosen.Share!.Value, views[0].Chosen.Positive!.Value));
        Assert.Equal((views[0].Chosen.Conflict!.Value + views[1].Chosen.Conflict!.Value) / 2, views[2].Chosen.Conflict!.Value, 10);
        Assert.Equal("log2-1", views[2].Log2.Curve);
    }

    [Fact]
    public void The_window_before_stands_beside_with_the_change()
    {
        var before = Pages.Of("!!!!!!", "bing") with { FirstSeen = Window.Before.From, LastSeen = Window.From.AddHours(-1) };
        var view = Over(before, Pages.Of("++++++", "bing"))[0];

        Assert.Equal(1, view.Before!.Conflict);
        Assert.Equal(1, view.Change!.Difference.Value);
        Assert.True(view.Change.IsClear);
    }

    [Fact]
    public void A_warning_stands_where_the_two_curves_disagree_on_who_prevails()
    {
        var view = Over(Pages.Of("+!!", "bing"))[0];

        Assert.True(view.Chosen.Share!.Value > .5 && view.Log2.Share!.Value < .5);
        Assert.NotNull(view.Warning);
        Assert.Null(Over(Pages.Of("+++!", "bing"))[0].Warning);
    }

    [Fact]
    public void An_engine_that_held_nothing_is_absent_and_none_at_all_is_no_zero()
    {
        Assert.Equal(["bing", null], Over(Pages.Of("", "mojeek"), Pages.Of("+", "bing")).Select(v => v.Source?.Value));
        Assert.Empty(Over());
        Assert.Empty(Over(Pages.Of("", "mojeek")));
    }
}

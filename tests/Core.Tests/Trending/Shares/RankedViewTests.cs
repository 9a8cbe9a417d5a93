using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Shares;

public sealed class RankedViewTests
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void A_page_worked_by_hand()
    {
        var page = Pages.Of("+!0+!+0!+0");
        var (ctr, log2) = (RankedView.Of(page, RankCurves.Backlinko), RankedView.Of(page, RankCurves.Log2));

        ToTheDigit.Same([.63188406, 4.09076849, .22636096, .90966821], ctr.Share!.Value, ctr.Share.SampleSize, ctr.Share.Low, ctr.Share.High);
        ToTheDigit.Same([.50521437, .29432213, .7995365], ctr.Positive!.Value, ctr.Conflict!.Value, ctr.Polarised!.Value);
        ToTheDigit.Same([.61029388, 5.70879424, .25346501, .87839434], log2.Share!.Value, log2.Share.SampleSize, log2.Share.Low, log2.Share.High);
    }

    [Theory]
    [InlineData("backlinko", "backlinko_2022")]
    [InlineData("log2", "log2_dcg")]
    public void A_single_page_is_as_in_the_reference(string curve, string group)
    {
        var vector = StatVectors.Group("serp_single");
        var page = new ResultPage(new("engine"), Pages.Noon, Pages.Noon,
            [.. vector.GetProperty("results").EnumerateArray().Select(r => Pages.Entry(r.GetProperty("rank").GetInt32(), $"u{r.GetProperty("rank")}", KindOf(r)))]);
        var (wanted, view) = (vector.GetProperty("out").GetProperty(group), RankedView.Of(page, RankCurves.Named(curve)!));

        AssertShare(wanted, view);
        ToTheDigit.Same(
            [wanted.Number("polarised_visibility"), wanted.Number("positive_visibility"), wanted.Number("conflict_visibility")],
            view.Polarised!.Value, view.Positive!.Value, view.Conflict!.Value);
    }

    [Fact]
    public void Over_a_window_the_units_are_URLs_and_not_rows_as_in_the_reference()
    {
        var vector = StatVectors.Group("serp_window_url_clusters");
        var urls = vector.GetProperty("urls").EnumerateArray().ToList();
        var pages = Enumerable.Range(0, 4).Select(crawl => new ResultPage(new("engine"), Pages.Noon + crawl * Hour, Pages.Noon + crawl * Hour,
            [.. urls.Where(u => u.GetProperty("ranks")[crawl].ValueKind == JsonValueKind.Number)
                .Select(u => Pages.Entry(u.GetProperty("ranks")[crawl].GetInt32(), u.GetProperty("url").GetString()!, KindOf(u)))]));

        var view = RankedView.Over(pages, Pages.Noon, Pages.Noon + 3 * Hour, Hour, RankCurves.Backlinko);

        AssertShare(vector.GetProperty("out"), view);
        ToTheDigit.Same(vector.Numbers("url_weight").Order(), [.. view.Urls.Select(u => u.Total).Order()]);
    }

    [Fact]
    public void A_page_that_stood_through_four_crawls_weighs_as_four_pages()
    {
        var four = Enumerable.Range(0, 4).Select(i => Pages.Of("+!0") with { FirstSeen = Pages.Noon + i * Hour, LastSeen = Pages.Noon + i * Hour });
        var one = Pages.Of("+!0") with { LastSeen = Pages.Noon + 3 * Hour };

        Assert.Equal(Over(four).Urls, Over([one]).Urls);
        Assert.Equal(4 * 27.6, Over([one]).Urls[0].Total, 10);

        static RankedView Over(IEnumerable<ResultPage> pages) => RankedView.Over(pages, Pages.Noon, Pages.Noon + 10 * Hour, Hour, RankCurves.Backlinko);
    }

    [Fact]
    public void Of_a_page_that_stood_longer_than_the_window_only_what_lies_inside_counts()
    {
        var page = Pages.Of("+") with { FirstSeen = Pages.Noon - 10 * Hour, LastSeen = Pages.Noon + 10 * Hour };

        Assert.Equal(3 * 27.6, RankedView.Over([page], Pages.Noon - Hour, Pages.Noon + Hour, Hour, RankCurves.Backlinko).Total, 10);
        Assert.Empty(RankedView.Over([page], Pages.Noon + 11 * Hour, Pages.Noon + 12 * Hour, Hour, RankCurves.Backlinko).Urls);
    }

    [Fact]
    public void Together_each_source_has_the_same_say_however_long_its_page_is()
    {
        var full = RankedView.Of(Pages.Of("!!!!!!!!!!", "full", "a"), RankCurves.Backlinko);
        var brief = RankedView.Of(Pages.Of("+0", "brief", "b"), RankCurves.Backlinko);
        var empty = RankedView.Of(Pages.Of("", "empty"), RankCurves.Backlinko);

        var view = RankedView.Together([full, brief, empty])!;

        Assert.Equal(.5, view.Conflict!.Value, 12);
        Assert.Equal(27.6 / 43.4 / 2, view.Positive!.Value, 12);
        Assert.Null(RankedView.Together([empty]));
        Assert.Null(empty.Conflict);
    }

    [Fact]
    public void A_result_that_two_engines_show_is_one_unit()
    {
        var view = RankedView.Of(Pages.Of("+!"), RankCurves.Log2);
        var other = RankedView.Of(Pages.Of("+!", urlPrefix: "v"), RankCurves.Log2);

        Assert.Equal(view.Share!.SampleSize, RankedView.Together([view, view])!.Share!.SampleSize, 12);
        Assert.Equal(2 * view.Share.SampleSize, RankedView.Together([view, other])!.Share!.SampleSize, 12);
    }

    [Fact]
    public void Views_by_different_curves_do_not_add_up()
    {
        var page = Pages.Of("+!");

        var error = Assert.Throws<ArgumentException>(() => RankedView.Together([RankedView.Of(page, RankCurves.Log2), RankedView.Of(page, RankCurves.Sistrix)]));
        Assert.Contains("same", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_ratios_of_the_weights_matter_and_every_share_lies_in_its_interval()
    {
        var page = Gen.Elements('+', '0', '-', '!').ArrayOf().Where(kinds => kinds.Length is > 0 and <= 10).Select(kinds => new string(kinds));

        Prop.ForAll(Arb.From(page), Arb.From(Gen.Choose(1, 1000)), (kinds, times) =>
        {
            var shown = Pages.Of(kinds);
            var scaled = new RankCurve("scaled", 1, "", [.. RankCurves.Sistrix.Weights.Select(w => w * times)]);
            var (view, other) = (RankedView.Of(shown, RankCurves.Sistrix), RankedView.Of(shown, scaled));
            var parts = view.Positive + view.Negative + view.Conflict;
            return Near(view.Share?.Value, other.Share?.Value) && Near(view.Share?.High, other.Share?.High) && Near(view.Conflict, other.Conflict)
                && parts is >= 0 and <= 1 + 1e-12
                && (view.Share is not { } share || (share.Low <= share.Value && share.Value <= share.High && share.SampleSize <= kinds.Length + 1e-9));
        }).QuickCheckThrowOnFailure();

        static bool Near(double? one, double? other) => one is null ? other is null : Math.Abs(one.Value - other!.Value) < 1e-9;
    }

    static char KindOf(JsonElement result) => result.GetProperty("label").GetString() switch { "pos" => '+', "conf" => '!', _ => '0' };

    static void AssertShare(JsonElement wanted, RankedView view)
    {
        var share = view.Share!;
        ToTheDigit.Same([wanted.Number("share"), wanted.Number("n_eff")], share.Value, share.SampleSize);
        ToTheDigit.Same(wanted.Numbers("wilson"), share.Low, share.High);
        ToTheDigit.Same(wanted.Number("sum_w"), view.Urls.Sum(u => u.Positive + u.Conflict));
    }
}

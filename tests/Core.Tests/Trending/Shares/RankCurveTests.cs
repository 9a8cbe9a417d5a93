using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Statistics;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Shares;

public sealed class RankCurveTests
{
    [Theory]
    [InlineData("backlinko", "backlinko_2022")]
    [InlineData("sistrix", "sistrix_2020")]
    [InlineData("firstpagesage", "firstpagesage_2024")]
    [InlineData("log2", "log2_dcg")]
    [InlineData("rbp0.8", "rbp_0.8")]
    public void Each_has_the_reference_weights(string name, string group)
    {
        var (reference, curve) = (StatVectors.Group("rank_weights").GetProperty(group), RankCurves.Named(name)!);
        var sum = curve.Weights.Sum();

        ToTheDigit.Same(reference.Numbers("raw"), [.. curve.Weights]);
        ToTheDigit.Same(reference.Numbers("normalised"), [.. curve.Weights.Select(w => w / sum)]);
        ToTheDigit.Same(reference.Number("n_eff_top10"), ShareInterval.EffectiveSize(curve.Weights));
        ToTheDigit.Same(reference.Number("top3_share"), curve.Weights.Take(3).Sum() / sum);
    }

    [Fact]
    public void A_curve_falls_from_rank_to_rank_and_ends_with_page_one() =>
        Assert.All(RankCurves.All, curve =>
        {
            Assert.All(Enumerable.Range(1, 9), rank => Assert.True(curve.Of(rank) > curve.Of(rank + 1)));
            Assert.True(curve.Of(10) > 0);
            Assert.Equal(0, curve.Of(11));
            Assert.Equal(0, curve.Of(0));
        });

    [Fact]
    public void A_curve_is_found_by_its_name_and_by_its_id_and_its_id_is_its_own()
    {
        Assert.Same(RankCurves.Log2, RankCurves.Named("LOG2"));
        Assert.Same(RankCurves.Default, RankCurves.Named("backlinko-1"));
        Assert.Null(RankCurves.Named("backlinko-2"));
        Assert.Equal(RankCurves.All.Count, RankCurves.All.Select(c => c.Id).Distinct().Count());
        Assert.DoesNotContain(RankCurves.All, c => c.Id.Contains('/'));
    }
}

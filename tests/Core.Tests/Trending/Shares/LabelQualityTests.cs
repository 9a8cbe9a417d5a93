using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Shares;

public sealed class LabelQualityTests
{
    [Fact]
    public void Corrected_shares_are_as_in_the_reference() =>
        Assert.All(StatVectors.Group("label_error_correction").GetProperty("cases").EnumerateArray(), c =>
        {
            var quality = new LabelQuality(c.Number("se"), c.GetProperty("n_se").GetInt32(), c.Number("sp"), c.GetProperty("n_sp").GetInt32());
            var corrected = quality.Correct(Estimate.Wilson(c.Number("observed_share"), 1, c.Number("n"))!)!;
            ToTheDigit.Same([c.Number("corrected"), c.Number("sd")], corrected.Corrected.Value, corrected.Sd);
            ToTheDigit.Same(c.Numbers("ci95"), corrected.Corrected.Low, corrected.Corrected.High);
        });

    [Fact]
    public void Labels_that_err_take_the_share_away_from_the_middle_and_widen_it()
    {
        var raw = Estimate.Wilson(.35 * 20, 20, 20)!;
        var corrected = new LabelQuality(.88, 100, .8, 100).Correct(raw)!;

        ToTheDigit.Same([.22058824, .16374692, 0, .54152631], corrected.Corrected.Value, corrected.Sd, corrected.Corrected.Low, corrected.Corrected.High);
        Assert.Same(raw, corrected.Raw);
    }

    [Fact]
    public void Labels_no_better_than_chance_cannot_be_corrected() =>
        Assert.Null(new LabelQuality(.5, 100, .5, 100).Correct(Estimate.Wilson(3, 5, 5)!));

    [Theory]
    [InlineData(.9, .85, true)]
    [InlineData(.95, .9, false)]
    public void The_corrected_share_is_told_where_labels_err_much(double sensitivity, double specificity, bool told) =>
        Assert.Equal(told, new LabelQuality(sensitivity, 100, specificity, 100).NeedsCorrection);

    [Fact]
    public void A_change_between_windows_is_clear_where_its_interval_leaves_zero_out()
    {
        var fall = ShareChange.Between(Estimate.Wilson(45, 60, 60), Estimate.Wilson(20, 50, 50))!;
        var rise = ShareChange.Between(Estimate.Wilson(12, 20, 20), Estimate.Wilson(30, 40, 40))!;

        ToTheDigit.Same([-.35, -.50447477, -.16545293], fall.Difference.Value, fall.Difference.Low, fall.Difference.High);
        Assert.True(fall.IsClear);
        Assert.False(rise.IsClear);
        Assert.Null(ShareChange.Between(null, Estimate.Wilson(1, 2, 2)));
    }

    [Theory]
    [InlineData(3, 3, .875)]
    [InlineData(12, 20, .6)]
    public void A_small_sample_is_shown_nearer_to_the_middle(double part, double whole, double shown) =>
        Assert.Equal(shown, Estimate.Wilson(part, whole, whole)!.Shown(), 12);
}

using ReputationWatch.Benchmarks.Nab;
using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Core.Tests.Nab;

public sealed class NabSeriesTests
{
    static readonly NabProfile Standard = NabProfile.All[0];

    // Twenty rows of which the first three are not scored; one window over rows 8 to 12.
    static readonly NabSeries Series = new("own", [.. Enumerable.Range(0, 20).Select(i => $"t{i}")], [("t8", "t12")]);

    [Fact]
    public void The_first_row_of_a_window_is_worth_one_and_later_ones_less()
    {
        Assert.Equal(1, Series.UnitScore(8), 12);
        Assert.Equal(NabSeries.Sigmoid(-.2) / NabSeries.Sigmoid(-1), Series.UnitScore(12), 12);
        Assert.True(Series.UnitScore(12) > 0);
    }

    [Fact]
    public void Outside_a_row_costs_the_more_the_further_behind_a_window_it_lies()
    {
        Assert.Equal(-1, Series.UnitScore(5));
        Assert.Equal(NabSeries.Sigmoid(.25), Series.UnitScore(13), 12);
        Assert.True(Series.UnitScore(19) < Series.UnitScore(13));
    }

    [Fact]
    public void A_window_counts_once_and_a_missed_one_costs()
    {
        Assert.Equal(1, Series.RawScore([8, 9, 10], Standard), 12);
        Assert.Equal(-1, Series.RawScore([], Standard));
        Assert.Equal(-2, Series.RawScore([], NabProfile.All[2]));
        Assert.Equal(-1 - .11, Series.RawScore([5], Standard), 12);
        Assert.Equal(-1, Series.RawScore([1, 2], Standard));
        Assert.Equal((1, 0), (Series.Found([8, 12, 15]), Series.Found([7, 13])));
    }

    [Fact]
    public void All_found_at_once_is_a_hundred_and_nothing_is_none()
    {
        Assert.Equal(100, NabSeries.Normalise(33, 33, Standard));
        Assert.All(NabProfile.All, p => Assert.Equal(0, NabSeries.Normalise(-p.Missed * 33, 33, p)));
    }

    [Fact]
    public void The_weight_of_a_place_is_that_of_the_reference() =>
        Assert.All(StatVectors.Group("nab_scoring").GetProperty("sigmoid_unweighted").EnumerateArray(), c =>
            Assert.Equal(c.Number("score"), NabSeries.Sigmoid(c.Number("pos")), 9));

    [Fact]
    public void Rows_of_a_public_series_are_worth_what_the_reference_says()
    {
        var series = Apple();

        Assert.All(StatVectors.Group("nab_scoring").GetProperty("row_values_AAPL").EnumerateArray(), c =>
        {
            var row = c.GetProperty("row").GetInt32();
            Assert.Equal(c.GetProperty("in_window").GetBoolean(), series.IsInWindow(row));
            Assert.Equal(c.Number("unit_score"), series.UnitScore(row), 9);
        });
    }

    [Fact]
    public void Published_detections_score_what_was_published()
    {
        var series = Apple();

        Assert.All(StatVectors.Group("nab_scoring").GetProperty("file_cases").EnumerateArray(), c =>
        {
            var rows = c.Wholes("detection_row_indices_0based");
            Assert.Equal(c.Number("raw_score_standard"), series.RawScore(rows, NabProfile.All[0]), 1e-8);
            Assert.Equal(c.Number("raw_if_same_detections_low_FP"), series.RawScore(rows, NabProfile.All[1]), 1e-8);
            Assert.Equal(c.Number("raw_if_same_detections_low_FN"), series.RawScore(rows, NabProfile.All[2]), 1e-8);
        });
    }

    [Fact]
    public void The_profiles_are_those_of_the_reference()
    {
        var profiles = StatVectors.Group("nab_scoring").GetProperty("profiles_ATP_AFP_AFN");

        Assert.Equal([profiles.Numbers("standard"), profiles.Numbers("low_FP"), profiles.Numbers("low_FN")], NabProfile.All.Select(p => new[] { p.Found, p.False, p.Missed }));
    }

    [Fact]
    public void The_runner_says_what_it_found_in_the_shared_part()
    {
        Assert.SkipWhen(Places.Shared("nab") is null, Places.SharedMissing);
        var output = new StringWriter();

        NabFigures.Run([], output);

        Assert.Contains("on 5 series of realTweets", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("realTweets/Twitter_volume_AAPL.csv: 3 of 4 windows", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("results are not in this folder", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_labels_is_answered_with_what_to_write()
    {
        using var folder = new TemporaryFolder();
        var output = new StringWriter();

        NabFigures.Run([folder.Path], output);

        Assert.Contains("name a checkout of numenta/NAB", output.ToString(), StringComparison.Ordinal);
    }

    static NabSeries Apple()
    {
        var folder = Places.Shared("nab");
        Assert.SkipWhen(folder is null, Places.SharedMissing);
        return new NabCorpus(folder).Read("realTweets").Select(r => r.Series).Single(s => s.Name.EndsWith("AAPL.csv", StringComparison.Ordinal));
    }
}

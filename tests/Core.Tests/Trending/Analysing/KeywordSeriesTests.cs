using ReputationWatch.Assessing;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Analysing;

public sealed class KeywordSeriesTests
{
    [Fact]
    public void Stories_are_counted_once_on_their_day_by_kind()
    {
        var series = Facts.Series(3, day => day + 1, day => 2);

        Assert.Equal([1, 2, 3], series.Positive.Select(d => d.Count));
        Assert.Equal([2, 2, 2], series.Harmful.Select(d => d.Count));
        Assert.Equal([(1, 3), (2, 4), (3, 5)], series.Shares.Select(d => (d.Positive, d.Labelled)));
        Assert.All(series.Positive, d => Assert.Equal(1, d.Exposure));
        Assert.Equal(Facts.First.AddDays(2), series.Last);
    }

    [Fact]
    public void A_day_nobody_looked_at_is_unknown_whatever_was_found_of_it_later()
    {
        var series = Facts.Series(5, _ => 4, looked: day => day != 2);

        Assert.Equal([1, 1, 0, 1, 1], series.Positive.Select(d => d.Exposure));
        Assert.Equal(0, series.Positive[2].Count);
    }

    [Fact]
    public void A_day_that_is_not_over_does_not_count_yet()
    {
        var mentions = Facts.Stories(0, 1, Tone.Positive).Concat(Facts.Stories(1, 1, Tone.Positive));

        var series = KeywordSeries.Of(mentions, LookCoverage.Of([Facts.EndOf(0), Facts.Noon(1).AddHours(1)]), Facts.Noon(1).AddHours(1), Facts.Zone);

        Assert.Equal([Facts.First], series.Positive.Select(d => d.Day));
    }

    [Fact]
    public void Nothing_of_more_than_two_years_ago_counts_and_without_a_look_there_are_no_days()
    {
        Assert.Equal(KeywordSeries.MostDays, Facts.Series(800, _ => 0).Positive.Count);
        Assert.Null(Facts.Series(10, _ => 3, looked: _ => false).Last);
    }
}

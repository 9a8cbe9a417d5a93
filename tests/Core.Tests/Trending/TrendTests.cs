using ReputationWatch.Assessing;
using ReputationWatch.Parsing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Trending;

public sealed class TrendTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly KeywordId Sampit = new("sampit");

    [Fact]
    public void A_story_counts_once_however_many_copies_it_has()
    {
        var point = Point([Told("a", "story", Tone.Positive), Told("b", "story", Tone.Positive), Told("c", "other", Tone.Negative)]);

        Assert.Equal(new StoryCounts(Positive: 1, Neutral: 0, Negative: 1, Conflict: 0), point.Stories);
        Assert.Equal(3, point.Mentions);
    }

    [Fact]
    public void Conflict_era_goes_before_tone()
    {
        var point = Point([Told("a", "a", Tone.Positive, conflict: true), Told("b", "b", Tone.Positive)]);

        Assert.Equal(new StoryCounts(Positive: 1, Neutral: 0, Negative: 0, Conflict: 1), point.Stories);
        Assert.Equal(.5, point.Share!.Value);
        Assert.Equal(2, point.Share.SampleSize);
    }

    [Fact]
    public void What_is_older_than_28_days_or_has_no_date_does_not_count()
    {
        var point = Point([Told("old", "old", Tone.Negative, daysAgo: 28.01), Told("undated", "undated", Tone.Negative, daysAgo: null), Told("new", "new", Tone.Negative, daysAgo: 27.9)]);

        Assert.Equal(1, point.Stories.Total);
    }

    [Fact]
    public void Neutral_stories_alone_give_no_share_and_no_net_tone()
    {
        var point = Point([Told("a", "a", Tone.Neutral)]);

        Assert.Null(point.Share);
        Assert.Null(point.NetTone);
    }

    [Fact]
    public void Net_tone_sets_positive_against_harmful()
    {
        var point = Point([Told("a", "a", Tone.Positive), Told("b", "b", Tone.Negative), Told("c", "c", Tone.Neutral, conflict: true), Told("d", "d", Tone.Negative)]);

        Assert.Equal(-.5, point.NetTone);
    }

    [Fact]
    public void Only_the_last_24_hours_count_for_the_alert()
    {
        var point = Point([Told("a", "a", Tone.Negative, daysAgo: .9), Told("b", "b", Tone.Neutral, conflict: true, daysAgo: .1), Told("c", "c", Tone.Negative, daysAgo: 1.1)]);

        Assert.Equal(2, point.HarmfulLastDay);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(-30, -6)]
    public void A_date_known_to_the_day_counts_as_the_latest_moment_it_can_mean(int midnightInHours, int countsInHours)
    {
        var seen = Now.AddHours(2);

        Assert.Equal(Now.AddHours(countsInHours), RecentMention.PublishedAt(Now.AddHours(midnightInHours), DatePrecision.Day, seen));
        Assert.Equal(Now.AddHours(midnightInHours), RecentMention.PublishedAt(Now.AddHours(midnightInHours), DatePrecision.Time, seen));
    }

    [Fact]
    public void A_pages_shares_are_weighted_by_rank()
    {
        PageEntry Entry(int rank, Tone tone, string era = Era.Present) => new(rank, $"https://x.example/{rank}", "t", "x", tone, era, true);
        var page = new ResultPage(new("searx"), Now, Now, [Entry(1, Tone.Neutral, "sampit-2001"), Entry(2, Tone.Positive), Entry(3, Tone.Neutral)]);

        var seen = Assert.Single(Trend.Point(Sampit, [], [page], "lexicon-1", Now).Pages);

        Assert.Equal(27.6 / 54.4, seen.Conflict, 10);
        Assert.Equal(15.8 / 54.4, seen.Positive, 10);
        Assert.Equal(0, seen.Negative);
        Assert.Equal(3, seen.Results);
    }

    [Fact]
    public void A_source_that_could_not_be_read_is_absent_and_not_zero()
    {
        Assert.Empty(Point([]).Pages);
    }

    [Fact]
    public void The_point_names_what_it_was_made_with()
    {
        Assert.Equal("lexicon-1/backlinko-1", Point([]).Method);
    }

    static TrendPoint Point(IReadOnlyList<RecentMention> mentions) => Trend.Point(Sampit, mentions, [], "lexicon-1", Now);

    static RecentMention Told(string url, string story, Tone tone, bool conflict = false, double? daysAgo = 2) =>
        new($"https://x.example/{url}", story, url, daysAgo is { } d ? Now.AddDays(-d) : null, Now, tone, conflict);
}

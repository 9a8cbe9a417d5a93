using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class FeedPaceTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_feed_that_writes_every_hour_is_worth_a_look_every_half()
    {
        Assert.Equal(TimeSpan.FromMinutes(30), FeedPace.Of(Every(TimeSpan.FromHours(1), 20), Now));
    }

    [Fact]
    public void A_feed_that_went_quiet_is_looked_at_more_seldom()
    {
        var busy = FeedPace.Of(Every(TimeSpan.FromMinutes(10), 20), Now);
        var quiet = FeedPace.Of(Every(TimeSpan.FromMinutes(10), 20, Now.AddDays(-2)), Now);

        Assert.True(quiet > busy * 5);
    }

    [Fact]
    public void No_feed_waits_longer_than_six_hours()
    {
        Assert.Equal(FeedPace.Longest, FeedPace.Of(Every(TimeSpan.FromDays(4), 5), Now));
        Assert.Equal(FeedPace.Longest, FeedPace.Of(Every(TimeSpan.FromDays(300), 5), Now));
    }

    [Fact]
    public void Where_no_entry_is_dated_to_the_minute_nothing_is_known()
    {
        Assert.Null(FeedPace.Of([.. Every(TimeSpan.FromHours(1), 5).Select(e => e with { Precision = DatePrecision.Day })], Now));
        Assert.Null(FeedPace.Of([], Now));
    }

    [Fact]
    public void A_few_entries_or_a_few_dates_tell_nothing()
    {
        var undated = Every(TimeSpan.FromHours(1), 20).Select(e => e with { Published = null, Precision = DatePrecision.Unknown });

        Assert.Null(FeedPace.Of(Every(TimeSpan.FromDays(2), 4), Now));
        Assert.Null(FeedPace.Of([.. undated, .. Every(TimeSpan.FromDays(2), 6)], Now));
    }

    static IReadOnlyList<SourceEntry> Every(TimeSpan gap, int entries, DateTimeOffset? newest = null) =>
        [.. Enumerable.Range(1, entries).Select(i => new SourceEntry(i, "Judul", $"https://kabar.example/{i}", "", null, (newest ?? Now) - gap * (newest is null ? i : i - 1), DatePrecision.Time))];
}

using System.Text;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class FeedCycleTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly Source Kabar = new() { Id = new("kabar"), Name = "Kabar", Format = "feed", Endpoint = new("http://kabar.example/rss"), Interval = TimeSpan.FromMinutes(30) };
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit" };
    static readonly TrackedKeyword Seruyan = new() { Id = new("seruyan"), Name = "Seruyan" };

    readonly KeywordMatcher _matcher = new([Sampit, Seruyan]);

    [Fact]
    public void An_entry_goes_to_every_keyword_it_speaks_of_and_to_no_other()
    {
        var record = Conclude(Fresh(), Rss("Jalan Sampit–Seruyan mulus", "Panen di Seruyan", "Harga emas naik"));

        Assert.Equal([("sampit", "Jalan Sampit–Seruyan mulus"), ("seruyan", "Jalan Sampit–Seruyan mulus"), ("seruyan", "Panen di Seruyan")],
            record.Inbox.Select(m => (m.Keyword.Value, m.Entry.Title)));
    }

    [Fact]
    public void An_entry_that_the_last_reading_held_is_not_new()
    {
        var first = Conclude(Fresh(), Rss("Panen di Sampit"));
        var second = Conclude(first.Next, Rss("Panen di Sampit", "Banjir di Sampit"));

        Assert.Equal(["Banjir di Sampit"], second.Inbox.Select(m => m.Entry.Title));
    }

    [Fact]
    public void For_a_keyword_that_was_added_since_the_whole_feed_is_new()
    {
        var first = FeedCycle.Conclude(Fresh(), Rss("Panen di Sampit", "Panen di Seruyan"), new KeywordMatcher([Sampit]), Now);
        var second = Conclude(first.Next, Rss("Panen di Sampit", "Panen di Seruyan"));

        Assert.Equal(["sampit", "seruyan"], second.Inbox.Select(m => m.Keyword.Value));
    }

    [Fact]
    public void An_unchanged_feed_is_a_good_reading_that_adds_nothing()
    {
        var first = Conclude(Fresh(), Rss("Panen di Sampit"));
        var second = Conclude(first.Next, new(Kabar, new FetchOutcome.NotModified()));

        Assert.Equal((ReadingOutcome.Ok, 0), (second.Reading!.Outcome, second.Inbox.Count));
        Assert.Equal(first.Next.Seen, second.Next.Seen);
        Assert.Equal(first.Next.Validators, second.Next.Validators);
    }

    [Fact]
    public void A_failed_look_keeps_the_validators_and_what_was_seen_and_waits_longer_each_time()
    {
        var good = Conclude(Fresh(), Rss("Panen di Sampit")).Next;
        var once = Conclude(good, new(Kabar, new FetchOutcome.Failed(FetchFailureKind.HttpError, "500")));
        var twice = Conclude(once.Next, new(Kabar, new FetchOutcome.Failed(FetchFailureKind.HttpError, "500")));

        Assert.Equal(good.Validators, twice.Next.Validators);
        Assert.Equal(good.Seen, twice.Next.Seen);
        Assert.Equal(2, twice.Next.Failures);
        Assert.True(twice.Next.DueAt - Now >= TimeSpan.FromHours(1));
        Assert.Equal(ReadingOutcome.Failed, twice.Reading!.Outcome);
    }

    [Fact]
    public void A_feed_whose_newest_entry_is_too_old_is_stale_and_not_fine()
    {
        var state = Fresh() with { Source = Kabar with { StaleAfter = TimeSpan.FromDays(3) } };
        var look = Rss("Panen di Sampit") with { Source = state.Source };

        var record = FeedCycle.Conclude(state, look, _matcher, Now.AddDays(10));

        Assert.Equal(ReadingOutcome.Stale, record.Reading!.Outcome);
        Assert.Equal(1, record.Next.Failures);
    }

    [Fact]
    public void A_feed_that_nobody_writes_any_more_is_stale_even_where_it_says_that_nothing_changed()
    {
        var state = Fresh() with { Source = Kabar with { StaleAfter = TimeSpan.FromDays(3) } };
        var good = FeedCycle.Conclude(state, Rss("Panen di Sampit") with { Source = state.Source }, _matcher, Now).Next;

        var record = FeedCycle.Conclude(good, new(state.Source, new FetchOutcome.NotModified()), _matcher, Now.AddDays(10));

        Assert.Equal((ReadingOutcome.Stale, 1), (record.Reading!.Outcome, record.Next.Failures));
        Assert.Equal(good.LastGoodAt, record.Next.LastGoodAt);
    }

    [Fact]
    public void A_date_far_ahead_is_not_remembered_as_the_newest()
    {
        var look = (FetchOutcome.Fetched)Rss("Panen di Sampit", "Banjir di Sampit").Outcome;
        var slip = look.Body with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(look.Body.Bytes.ToArray()).Replace("30 Mar 2026 01", "30 Mar 2050 01", StringComparison.Ordinal)) };

        Assert.Equal(new DateTimeOffset(2026, 3, 30, 0, 0, 0, TimeSpan.Zero), Conclude(Fresh(), new(Kabar, look with { Body = slip })).Next.NewestAt);
    }

    [Fact]
    public void A_torn_body_leaves_no_validators_for_what_stood_behind_the_tear_has_still_to_come()
    {
        var whole = (FetchOutcome.Fetched)Rss("Panen di Sampit", "Banjir di Sampit").Outcome;
        var torn = whole with { Body = whole.Body with { Bytes = whole.Body.Bytes[..^60] } };

        var record = Conclude(Fresh(), new(Kabar, torn));

        Assert.Equal(["Panen di Sampit"], record.Inbox.Select(m => m.Entry.Title).Take(1));
        Assert.Null(record.Next.Validators);
    }

    [Fact]
    public void A_host_that_put_us_off_leaves_no_reading()
    {
        var record = Conclude(Fresh(), new(Kabar, new FetchOutcome.Deferred(Now.AddSeconds(40))));

        Assert.Null(record.Reading);
        Assert.Equal(Now.AddSeconds(40), record.Next.DueAt);
    }

    FeedRecord Conclude(FeedState state, Look look) => FeedCycle.Conclude(state, look, _matcher, Now);

    static FeedState Fresh() => new() { Source = Kabar, Version = 1, DueAt = Now };

    static Look Rss(params string[] titles)
    {
        var items = titles.Select((title, n) => $"<item><title>{title}</title><link>http://kabar.example/{Uri.EscapeDataString(title)}</link><pubDate>Mon, 30 Mar 2026 0{n}:00:00 GMT</pubDate></item>");
        var body = $"<rss version=\"2.0\"><channel><title>Kabar</title>{string.Concat(items)}</channel></rss>";
        return new(Kabar, new FetchOutcome.Fetched(new(Kabar.Endpoint, 200, "application/rss+xml", Encoding.UTF8.GetBytes(body)), new("\"1\"", null)));
    }
}

using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class SourceReaderTests
{
    static readonly Source Feed = new() { Id = new("kabar"), Name = "Kabar", Format = "feed", Endpoint = new("https://a.id/rss") };

    [Theory]
    [InlineData("<rss version='2.0'><channel><item/><item><headline>Satu</headline></item></channel></rss>")]
    [InlineData("{\"items\":[{\"headline\":\"Satu\"}]}")]
    public void Items_without_a_title_or_a_link_are_no_good_reading(string text)
    {
        var reading = SourceReader.ReadAll([new(Feed, new FetchOutcome.Fetched(Bodies.Of(text)))], query: null, Bodies.Now)[0].Reading;

        Assert.Equal((ReadingOutcome.Unrecognised, 0), (reading.Outcome, reading.Entries.Count));
        Assert.Contains("has a title or a link", reading.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_without_an_address_are_told_of_for_nobody_will_see_them()
    {
        var reading = Read("<rss version='2.0'><channel><item><title>Satu</title><link>https://a.id/1</link></item><item><title>Dua</title></item><item><title>Tiga</title><guid>3</guid></item></channel></rss>");

        Assert.Equal((ReadingOutcome.Ok, 3, "2 of 3 items without an address, left out"), (reading.Outcome, reading.Entries.Count, reading.Detail));
    }

    [Fact]
    public void Where_every_entry_has_an_address_there_is_nothing_to_tell() =>
        Assert.Equal("", Read("<rss version='2.0'><channel><item><title>Satu</title><link>https://a.id/1</link></item></channel></rss>").Detail);

    [Fact]
    public void Bare_items_of_a_torn_feed_are_no_good_reading() =>
        Assert.Equal((ReadingOutcome.Unrecognised, 0), Read("<rss><channel><item><item>") is var reading ? (reading.Outcome, reading.Entries.Count) : default);

    [Theory]
    [InlineData("Sat, 01 Jan 2050 00:00:00 GMT", ReadingOutcome.Stale)] // a slip of the pen
    [InlineData("Mon, 10 Aug 2026 23:00:00 GMT", ReadingOutcome.Ok)] // a clock that is fast
    public void One_date_far_ahead_does_not_keep_a_dead_feed_alive(string date, ReadingOutcome outcome)
    {
        var body = $"<rss version='2.0'><channel><item><title>a</title><link>https://a.id/1</link><pubDate>{date}</pubDate></item><item><title>b</title><link>https://a.id/2</link><pubDate>Tue, 05 Aug 2025 08:00:00 GMT</pubDate></item></channel></rss>";

        Assert.Equal(outcome, Read(body, Feed with { StaleAfter = TimeSpan.FromDays(30) }).Outcome);
    }

    static SourceReading Read(string text, Source? source = null) =>
        SourceReader.ReadAll([new(source ?? Feed, new FetchOutcome.Fetched(Bodies.Of(text)))], query: null, Bodies.Now)[0].Reading;
}

using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class BingNewsRssFormatTests
{
    [Fact]
    public void Links_are_unwrapped_outlets_read_by_local_name_and_a_script_for_a_link_is_left_out()
    {
        var reading = Bodies.Read("bing-news-rss", Bodies.Fixture("bing-news-rss", "results.xml"), Bodies.Sampit);

        Assert.Equal(
            [
                new(1, "Bandara Sampit tambah rute", "https://www.kabar.example.id/read/101?page=all", "Maskapai membuka rute baru dari Sampit ke Surabaya.", "Kabar Nasional on MSN", new(2026, 8, 10, 1, 5, 0, TimeSpan.Zero), DatePrecision.Time),
                new(2, "Tautan langsung", "https://lokal.example.id/berita/5", "Berita dari Kotawaringin Timur.", "Lokal", new(2026, 8, 9, 22, 0, 0, TimeSpan.Zero), DatePrecision.Time),
            ],
            reading.Entries);
    }

    [Fact]
    public void No_items_are_empty_and_a_page_is_not()
    {
        Assert.Equal(ReadingOutcome.Empty, Bodies.Read("bing-news-rss", Bodies.Fixture("bing-news-rss", "empty.xml"), Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("bing-news-rss", "<html><body></body></html>", Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Blocked, Bodies.Read("bing-news-rss", Bodies.Fixture("bing-html", "challenge.html"), Bodies.Sampit).Outcome);
    }

    [Fact]
    public void The_query_is_added_to_what_the_operator_entered()
    {
        var request = SourceFormats.Named("bing-news-rss").BuildRequest(new("https://www.bing.com/news/search?qft=interval%3d%227%22&mkt=en-ID"), Bodies.Sampit);

        Assert.Equal("https://www.bing.com/news/search?qft=interval%3d%227%22&mkt=en-ID&q=Sampit&format=rss&setlang=id-ID", request.Url.AbsoluteUri);
    }

    [Theory]
    [InlineData("<rss version='2.0'/>")]
    [InlineData("<rss version='2.0'><channel/></rss>")]
    [InlineData("<rss version='2.0'><channel><title>Berita</title></channel></rss>")]
    public void An_empty_shell_proves_nothing(string shell) => Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("bing-news-rss", shell, Bodies.Sampit).Outcome);

    [Theory]
    [InlineData("<rss version='2.0'><channel><title>sampit - Berita</title></channel></rss>")]
    [InlineData("<rss version='2.0'><channel><link>https://example.com/search?q=Sampit</link></channel></rss>")]
    [InlineData("<rss version='2.0'><channel><title>Berita</title><link>https://example.com/</link></channel></rss>")]
    public void A_channel_that_says_what_it_looked_for_or_what_it_is_and_where_is_empty(string answer) => Assert.Equal(ReadingOutcome.Empty, Bodies.Read("bing-news-rss", answer, Bodies.Sampit).Outcome);
}

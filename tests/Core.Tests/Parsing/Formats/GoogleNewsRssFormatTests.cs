using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class GoogleNewsRssFormatTests
{
    [Fact]
    public void The_outlet_is_cut_off_the_headline_exactly_and_midnight_in_california_is_a_day()
    {
        var entry = Bodies.Read("google-news-rss", Bodies.Fixture("google-news-rss", "results.xml"), Bodies.Sampit).Entries[0];

        Assert.Equal(("Pemkab Kotim - kerja nyata - tata pasar Sampit", "ANTARA News Kalimantan Tengah"), (entry.Title, entry.Outlet));
        Assert.Equal((new DateTimeOffset(2026, 8, 6, 7, 0, 0, TimeSpan.Zero), DatePrecision.Day), (entry.Published!.Value, entry.Precision));
        Assert.Equal("", entry.Snippet);
    }

    [Fact]
    public void A_headline_without_its_outlet_keeps_its_dash_and_an_old_link_gives_the_publishers_address()
    {
        var entry = Bodies.Read("google-news-rss", Bodies.Fixture("google-news-rss", "results.xml"), Bodies.Sampit).Entries[1];

        Assert.Equal(("Sampit dalam sejarah - bagian satu", "https://kabar.example.id/sampit-2001"), (entry.Title, entry.Url));
        Assert.Equal(DatePrecision.Time, entry.Precision);
    }

    [Fact]
    public void No_items_are_empty_a_consent_page_is_blocked_and_another_page_is_unrecognised()
    {
        Assert.Equal(ReadingOutcome.Empty, Bodies.Read("google-news-rss", Bodies.Fixture("google-news-rss", "empty.xml"), Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Blocked, Bodies.Read("google-news-rss", Bodies.Fixture("google-news-rss", "consent.html"), Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("google-news-rss", "<html><body>Google Berita</body></html>", Bodies.Sampit).Outcome);
    }

    [Fact]
    public void Results_without_a_word_of_the_names_are_unrelated()
    {
        var asked = new SearchQuery("Wamena", ["Wamena", "Jayawijaya"], "id", "ID");

        Assert.Equal(ReadingOutcome.Unrelated, Bodies.Read("google-news-rss", Bodies.Fixture("google-news-rss", "results.xml"), asked).Outcome);
    }

    [Theory]
    [InlineData("id", "ID", "https://news.google.com/rss/search?q=Kota%20Batu&hl=id&gl=ID&ceid=ID:id")]
    [InlineData("en", "ID", "https://news.google.com/rss/search?q=Kota%20Batu&hl=en-ID&gl=ID&ceid=ID:en")]
    public void The_three_parameters_of_the_place_agree(string language, string region, string url)
    {
        var request = SourceFormats.Named("google-news-rss").BuildRequest(new("https://news.google.com/rss/search"), new("Kota Batu", ["Kota Batu"], language, region));

        Assert.Equal(url, request.Url.AbsoluteUri);
        Assert.Equal($"{language}-{region},{language};q=0.9", request.AcceptLanguage);
    }

    [Theory]
    [InlineData("<rss version='2.0'/>")]
    [InlineData("<rss version='2.0'><channel/></rss>")]
    [InlineData("<rss version='2.0'><channel><title>Berita</title></channel></rss>")]
    public void An_empty_shell_proves_nothing(string shell) => Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("google-news-rss", shell, Bodies.Sampit).Outcome);

    [Theory]
    [InlineData("<rss version='2.0'><channel><title>sampit - Berita</title></channel></rss>")]
    [InlineData("<rss version='2.0'><channel><link>https://example.com/search?q=Sampit</link></channel></rss>")]
    [InlineData("<rss version='2.0'><channel><title>Berita</title><link>https://example.com/</link></channel></rss>")]
    public void A_channel_that_says_what_it_looked_for_or_what_it_is_and_where_is_empty(string answer) => Assert.Equal(ReadingOutcome.Empty, Bodies.Read("google-news-rss", answer, Bodies.Sampit).Outcome);
}

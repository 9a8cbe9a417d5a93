using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class NewsSitemapFormatTests
{
    [Fact]
    public void News_are_read_by_local_names_with_keywords_as_the_snippet_and_other_addresses_left_out()
    {
        var reading = Bodies.Read("news-sitemap", Bodies.Fixture("news-sitemap", "sitemap.xml"));

        Assert.Equal(
            [
                new(1, "Banjir di Sampit & sekitarnya", "https://koran.example.id/daerah/banjir-di-sampit", "banjir, Kotawaringin Timur", "Koran Daerah", new(2026, 8, 9, 20, 30, 0, TimeSpan.Zero), DatePrecision.Time),
                new(2, "Harga sawit naik", "https://koran.example.id/ekonomi/harga-sawit", "", null, new(2026, 8, 9, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day),
            ],
            reading.Entries);
    }

    [Fact]
    public void An_empty_sitemap_proves_that_there_is_nothing() =>
        Assert.Equal(ReadingOutcome.Empty, Bodies.Read("news-sitemap", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>").Outcome);

    [Fact]
    public void A_sitemap_index_says_what_to_enter_instead()
    {
        var reading = Bodies.Read("news-sitemap", "<sitemapindex><sitemap><loc>https://a.id/sitemap-news.xml</loc></sitemap></sitemapindex>");

        Assert.Equal(ReadingOutcome.Unrecognised, reading.Outcome);
        Assert.Contains("sitemap index", reading.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<urlset><url><loc>https://a.id/</loc></url></urlset>")]
    [InlineData("<html><body>404</body></html>")]
    public void What_holds_no_news_is_unrecognised(string text) =>
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("news-sitemap", text).Outcome);

    [Fact]
    public void Of_a_torn_sitemap_the_whole_addresses_are_saved()
    {
        var text = File.ReadAllText(ReputationWatch.Tests.Support.Places.Fixture("news-sitemap", "sitemap.xml"));

        var reading = Bodies.Read("news-sitemap", text[..text.LastIndexOf("<loc>", StringComparison.Ordinal)]);

        Assert.Equal("Banjir di Sampit & sekitarnya", Assert.Single(reading.Entries).Title);
    }
}

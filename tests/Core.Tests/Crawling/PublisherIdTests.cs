using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class PublisherIdTests
{
    [Theory]
    [InlineData("https://news.detik.com/berita/d-7654321/banjir-di-sampit", "https://www.detik.com/jateng/berita/d-7654321/banjir-sampit-meluas")]
    [InlineData("https://regional.kompas.com/read/2026/03/30/101534978/banjir", "https://www.kompas.com/kalimantan/read/2026/03/30/101534978/banjir-sampit")]
    [InlineData("https://kalteng.antaranews.com/berita/712345/banjir", "https://kalteng.antaranews.com/berita/712345/banjir-meluas")]
    [InlineData("https://www.tempo.co/hukum/banjir-sampit-2084480", "https://www.tempo.co/hukum/banjir-meluas-2084480")]
    [InlineData("https://nasional.tempo.co/read/1812345/banjir", "https://nasional.tempo.co/read/1812345/banjir-meluas")]
    [InlineData("https://www.liputan6.com/news/read/5812345/banjir", "https://www.liputan6.com/regional/read/5812345/banjir-meluas")]
    [InlineData("https://medan.tribunnews.com/2026/03/30/banjir-sampit", "https://medan.tribunnews.com/kalimantan/2026/03/30/banjir-sampit")]
    [InlineData("https://www.cnnindonesia.com/nasional/20260330101534-20-1212345/banjir", "https://www.cnnindonesia.com/nasional/20260330101534-20-1212345/banjir-meluas")]
    [InlineData("https://news.okezone.com/read/2026/03/30/340/2812345/banjir", "https://nasional.okezone.com/read/2026/03/30/337/2812345/banjir")]
    [InlineData("https://www.merdeka.com/peristiwa/banjir-12345-mvk.html", "https://www.merdeka.com/peristiwa/banjir-meluas-12345-mvk.html")]
    [InlineData("https://www.viva.co.id/berita/nasional/1712345-banjir", "https://www.viva.co.id/berita/nasional/1712345-banjir-meluas")]
    public void An_article_is_one_whatever_words_stand_in_its_address(string one, string other)
    {
        Assert.NotNull(PublisherId.Of(one));
        Assert.Equal(PublisherId.Of(one), PublisherId.Of(other));
        // The canonical address stays whole, so that it opens.
        Assert.Equal(one, CanonicalUrl.Of(one));
    }

    [Theory]
    [InlineData("https://kalteng.antaranews.com/berita/712345/a", "https://jatim.antaranews.com/berita/712345/a")]
    [InlineData("https://www.antaranews.com/berita/712345/a", "https://www.antaranews.com/foto/712345/a")]
    [InlineData("https://regional.kompas.com/read/2026/03/30/101534978/a", "https://regional.kompas.com/read/2026/03/31/101534978/a")]
    [InlineData("https://www.tempo.co/hukum/a-2084480", "https://nasional.tempo.co/read/2084480/a")]
    [InlineData("https://www.tempo.co/hukum/a-2084480", "https://en.tempo.co/hukum/a-2084480")]
    [InlineData("https://medan.tribunnews.com/2026/03/30/a", "https://aceh.tribunnews.com/2026/03/30/a")]
    public void Numbers_that_are_counted_apart_are_two_articles(string one, string other) => Assert.NotEqual(PublisherId.Of(one), PublisherId.Of(other));

    [Theory]
    [InlineData("https://a.id/berita/d-7654321/a")]
    [InlineData("https://www.detik.com/tag/sampit")]
    [InlineData("https://www.tempo.co/hukum/banjir-di-2025")]
    [InlineData("https://evil.example/www.detik.com/d-7654321")]
    [InlineData("http://127.0.0.1/d-7654321")]
    [InlineData("")]
    [InlineData("not an address")]
    public void Where_no_number_is_known_there_is_none(string url) => Assert.Null(PublisherId.Of(url));
}

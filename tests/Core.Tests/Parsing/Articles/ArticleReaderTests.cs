using System.Text;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing.Articles;

public sealed class ArticleReaderTests
{
    const string Url = "https://www.wartaseruyan.co.id/berita/1201/pasar-baru-sampit?utm_source=x";

    const string Body =
        "<p>Sebanyak tiga ratus pedagang mulai menempati pasar baru sejak Sabtu pagi, sepekan lebih cepat dari jadwal yang diumumkan.</p>"
        + "<p>Kepala dinas mengatakan bahwa sewa kios digratiskan selama enam bulan agar pedagang lama tidak terbebani biaya pindah ke gedung baru.</p>";

    [Fact]
    public void What_json_ld_says_wins_over_metadata()
    {
        var article = Fixture();

        Assert.Equal("Pasar Baru Sampit Mulai Ditempati Pedagang", article.Title);
        Assert.Equal(new DateTimeOffset(2026, 8, 8, 21, 25, 13, TimeSpan.Zero), article.Published);
        Assert.Equal((DatePrecision.Time, new DateOnly(2026, 8, 9)), (article.Precision, article.PublishedOn!.Value));
        Assert.Equal(new DateTimeOffset(2026, 8, 9, 2, 0, 0, TimeSpan.Zero), article.Modified);
        Assert.Equal("Rina Lestari, Bagus Pranoto", article.Author);
        Assert.Equal("https://www.wartaseruyan.co.id/berita/1201/pasar-baru-sampit", article.Canonical);
        Assert.Equal(("id", true), (article.Language, article.MayKeepText));
    }

    [Fact]
    public void The_text_is_the_paragraphs_and_lists_and_nothing_that_is_put_between_and_around_them()
    {
        var lines = Fixture().Text.Split('\n');

        Assert.Equal(
            ["Sebanyak", "Kepala", "Tahap", "perbaikan", "penerangan", "tempat", "Pedagang"],
            lines.Select(l => l.Split(' ')[0]));
        Assert.EndsWith("biaya pindah.", lines[1], StringComparison.Ordinal);
        foreach (var foreign in (string[])["Baca juga", "Simak", "ADVERTISEMENT", "SCROLL", "jembatan", "Hak cipta", "Beranda", "WIB"])
            Assert.DoesNotContain(foreign, string.Join('\n', lines), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("<meta name='pubdate' content='2026-08-02T20-59-53Z'>", "2026-08-02T13:59:53Z")]
    [InlineData("<meta name='dtk:publishdateunix' content='1785679193000'><meta name='pubdate' content='2026-08-02T20-59-53Z'>", "2026-08-02T13:59:53Z")]
    [InlineData("<meta property='article:published_time' content='2026-08-02T14:34:19+00:00'>", "2026-08-02T14:34:19Z")]
    [InlineData("<meta name='content_PublishedDate' content='2026-08-02 21:34:19'>", "2026-08-02T14:34:19Z")]
    [InlineData("<meta name='jpnncom_news_pubdate' content='2026-08-02 21:34:19'>", "2026-08-02T14:34:19Z")]
    [InlineData("<meta name='publishdate' content='2026/08/02 21:34:19'>", "2026-08-02T14:34:19Z")]
    public void Metadata_gives_the_moment_in_the_zone_it_is_meant_in(string meta, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Read(Page(meta)).Published);

    [Theory]
    [InlineData("Minggu, 2 Agustus 2026 | 09:30 WIB", "2026-08-02T02:30:00Z")]
    [InlineData("Minggu, 2 Agustus 2026 | 09:30 WITA", "2026-08-02T01:30:00Z")]
    [InlineData("Minggu, 2 Agustus 2026 | 09:30 WIT", "2026-08-02T00:30:00Z")]
    [InlineData("02/08/2026, 09.30 WIB", "2026-08-02T02:30:00Z")]
    public void A_line_below_the_headline_gives_the_moment_in_its_zone(string line, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Read(Page("", $"<div class='tanggal'>{line}</div>")).Published);

    [Fact]
    public void A_z_is_false_where_the_page_shows_the_same_time_in_its_own_zone()
    {
        var article = Read(Page("<meta property='article:published_time' content='2026-08-02T09:30:00Z'>", "<div class='tanggal'>Minggu, 2 Agustus 2026, 09:30 WITA</div>"));

        Assert.Equal(new DateTimeOffset(2026, 8, 2, 1, 30, 0, TimeSpan.Zero), article.Published);
    }

    [Theory]
    [InlineData("<meta itemprop='datePublished' content='2026-08-02'>", "")]
    [InlineData("", "<div class='tanggal'>2 Agustus 2026</div>")]
    public void A_day_stays_a_day(string meta, string line)
    {
        var article = Read(Page(meta, line));

        Assert.Equal((new DateTimeOffset(2026, 8, 2, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day), (article.Published!.Value, article.Precision));
    }

    [Fact]
    public void The_address_gives_the_day_where_the_page_says_nothing()
    {
        var article = Read(Page(""), "https://kabarmentaya.id/read/2026/08/02/213419/pasar-baru");

        Assert.Equal((new DateOnly(2026, 8, 2), DatePrecision.Day), (article.PublishedOn!.Value, article.Precision));
    }

    [Fact]
    public void Diperbarui_is_when_it_was_changed_and_not_when_it_was_published()
    {
        var article = Read(Page("", "<div class='tanggal'>Diperbarui 3 Agustus 2026, 10:00 WIB</div>"));

        Assert.Null(article.Published);
        Assert.Equal(new DateTimeOffset(2026, 8, 3, 3, 0, 0, TimeSpan.Zero), article.Modified);
    }

    [Theory]
    [InlineData("2031-01-01T00:10:00+07:00")]
    [InlineData("1970-01-01T00:00:01Z")]
    [InlineData("0000-00-00 00:00:00")]
    public void A_date_that_cannot_be_is_not_known(string date)
    {
        var article = Read(Page($"<meta property='article:published_time' content='{date}'>"));

        Assert.Equal((null, DatePrecision.Unknown), (article.Published, article.Precision));
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Judul \n berita\",\"datePublished\":\"2026-08-02T21:34:19+07:00\"}")]
    [InlineData("<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2026-08-02T21:34:19+07:00\"} -->")]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-08-02T21:34:19+07:00\"}\n//]]>")]
    [InlineData("{\"@type\":\"NewsArticle\",\"description\":\"kata \"bupati\" kemarin\",\"datePublished\":\"2026-08-02T21:34:19+07:00\",")]
    [InlineData("[{\"@type\":\"WebSite\"},{\"@type\":\"Article\",\"datePublished\":\"2026-08-02T21:34:19+07:00\",}]")]
    public void Json_ld_that_is_broken_still_tells_the_date(string json) =>
        Assert.Equal(new DateTimeOffset(2026, 8, 2, 14, 34, 19, TimeSpan.Zero), Read(Page($"<script type='application/ld+json'>{json}</script>")).Published);

    [Theory]
    [InlineData("https://www.lain.example/berita/1")]
    [InlineData("https://www.wartaseruyan.co.id/")]
    [InlineData("javascript:alert(1)")]
    public void An_address_that_cannot_be_the_articles_own_is_not_believed(string href) =>
        Assert.Null(Read(Page($"<link rel='canonical' href='{href}'>")).Canonical);

    [Theory]
    [InlineData("noarchive", false)]
    [InlineData("index, NOARCHIVE", false)]
    [InlineData("none", false)]
    [InlineData("index,follow,max-image-preview:large", true)]
    public void A_page_may_forbid_that_its_text_is_kept(string robots, bool may) =>
        Assert.Equal(may, Read(Page($"<meta name='robots' content='{robots}'>")).MayKeepText);

    [Fact]
    public void Text_in_another_charset_is_read_as_it_says()
    {
        var bytes = Encoding.Latin1.GetBytes(Page("<meta charset='iso-8859-1'>").Replace("pasar baru", "café baru", StringComparison.Ordinal));

        Assert.Contains("café baru", ArticleReader.Read(Bodies.Of(bytes, url: Url), Bodies.Now).Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_challenge_is_blocked()
    {
        var reading = ArticleReader.Read(Bodies.Of("<html><title>Just a moment...</title><body><div id='cf'>Checking your browser</div><script src='https://challenges.cloudflare.com/x.js'></script></body></html>", url: Url), Bodies.Now);

        Assert.Equal((ReadingOutcome.Blocked, null), (reading.Outcome, reading.Article));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"title\":\"Sampit\"}")]
    [InlineData("<?xml version='1.0'?><rss version='2.0'><channel><item><title>Sampit</title></item></channel></rss>")]
    [InlineData("%PDF-1.7 1 0 obj")]
    [InlineData("<html><body><form><h1>Masuk</h1><input type='password'><p>Silakan masuk dengan nama pengguna dan sandi Anda untuk melanjutkan.</p></form></body></html>")]
    public void What_is_no_article_is_unrecognised(string body)
    {
        var reading = ArticleReader.Read(Bodies.Of(body, url: Url), Bodies.Now);

        Assert.Equal((ReadingOutcome.Unrecognised, null), (reading.Outcome, reading.Article));
        Assert.NotEmpty(reading.Detail);
    }

    static Article Fixture() => ArticleReader.Read(Bodies.Fixture("articles", "warta-seruyan.html", url: Url), Bodies.Now).Article!;

    static Article Read(string html, string url = "https://www.wartaseruyan.co.id/berita/1201") =>
        ArticleReader.Read(Bodies.Of(html, url: url), Bodies.Now).Article!;

    static string Page(string head, string line = "") =>
        $"<html lang='id'><head><title>Pasar Baru Sampit Mulai Ditempati</title><meta property='og:type' content='article'>{head}</head><body><article><h1>Pasar Baru Sampit Mulai Ditempati</h1>{line}<div>{Body}</div></article></body></html>";
}

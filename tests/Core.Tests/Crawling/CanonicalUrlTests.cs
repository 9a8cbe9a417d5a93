using System.Buffers.Text;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class CanonicalUrlTests
{
    [Theory]
    [InlineData("HTTP://Example.COM:80/A/b?x=1#top", "http://example.com/A/b?x=1")]
    [InlineData("https://example.com:443", "https://example.com/")]
    [InlineData("https://example.com:8443/a", "https://example.com:8443/a")]
    [InlineData("https://www.example.org./a/../b/./c", "https://www.example.org/b/c")]
    [InlineData("http://bücher.de/", "http://xn--bcher-kva.de/")]
    [InlineData("http://foo.com/%66oo.html", "http://foo.com/foo.html")]
    [InlineData("http://foo.com/a b?q=c+d%2Be", "http://foo.com/a%20b?q=c+d%2Be")]
    [InlineData(" https://a.id/x\n  ", "https://a.id/x")]
    [InlineData("https://a.id/artikel/\n  panjang", "https://a.id/artikel/%20%20panjang")]
    [InlineData("https://a.id/%c3%a9?q=%2f", "https://a.id/%C3%A9?q=%2F")]
    [InlineData("https://a.id/?", "https://a.id/")]
    [InlineData("http://[2001:db8::1]/a", "http://[2001:db8::1]/a")]
    [InlineData("https://a.id/#!/berita/1", "https://a.id/#!/berita/1")]
    [InlineData("https://www.0251-sachverst%c3%a4ndiger.de/", "https://www.xn--0251-sachverstndiger-ozb.de/")]
    [InlineData("https://example%2Ecom/", "https://example.com/")]
    [InlineData("https://a.id:/b", "https://a.id/b")]
    [InlineData("http:\\\\a.id\\b\\c", "http://a.id/b/c")]
    [InlineData("https://a.id//b///c", "https://a.id/b/c")]
    [InlineData("https://web.archive.org/web/2020/https://a.id//b", "https://web.archive.org/web/2020/https://a.id/b")]
    [InlineData("https://a.id/b/%2E%2e/c", "https://a.id/c")]
    [InlineData("https://a.id/p%zz%77%v", "https://a.id/p%25zzw%25v")]
    [InlineData("https://a.id/{b}?c[d]=e|f^g`h", "https://a.id/%7Bb%7D?c%5Bd%5D=e%7Cf%5Eg%60h")]
    [InlineData("https://a.id/b?&c=1&&d=2&", "https://a.id/b?c=1&d=2")]
    [InlineData("https://a.id/b?d=2&c=1", "https://a.id/b?d=2&c=1")]
    [InlineData("http://0x7f.1/", "http://127.0.0.1/")]
    public void An_address_is_written_in_one_way(string url, string canonical) => Assert.Equal(canonical, CanonicalUrl.Of(url));

    [Theory]
    [InlineData("https://a.id/b?utm_source=x&id=7&fbclid=y&mtm_kwd=z", "https://a.id/b?id=7")]
    [InlineData("https://a.id/b?UTM_Medium=x", "https://a.id/b")]
    [InlineData("https://news.detik.com/berita/d-7/a?single=1&tag_from=wp", "https://news.detik.com/berita/d-7/a")]
    [InlineData("https://regional.kompas.com/read/2026/08/01/1/a?page=all", "https://regional.kompas.com/read/2026/08/01/1/a")]
    [InlineData("https://www.instagram.com/p/C1/?igsh=abc", "https://www.instagram.com/p/C1/")]
    [InlineData("https://www.youtube.com/watch?v=abc&si=xyz", "https://www.youtube.com/watch?v=abc")]
    [InlineData("https://youtu.be/abc?si=xyz", "https://www.youtube.com/watch?v=abc")]
    [InlineData("https://a.id/b?oly_anon_id=1&oly_enc_id=2&_branch_match_id=3&id=7", "https://a.id/b?id=7")]
    [InlineData("https://a.id/b?ref=7", "https://a.id/b?ref=7")]
    public void What_tells_only_who_sent_the_reader_is_taken_off(string url, string canonical) => Assert.Equal(canonical, CanonicalUrl.Of(url));

    [Theory]
    [InlineData("https://satu.tempo.co/hukum/a-1895306", "https://www.tempo.co/hukum/a-1895306")]
    [InlineData("http://tempo.co/hukum/a-1895306", "https://www.tempo.co/hukum/a-1895306")]
    [InlineData("https://m.tribunnews.com/amp/pendidikan/2020/05/04/a", "https://www.tribunnews.com/pendidikan/2020/05/04/a")]
    [InlineData("https://m.medan.tribunnews.com/2020/05/04/a", "https://medan.tribunnews.com/2020/05/04/a")]
    [InlineData("https://amp.kompas.com/regional/read/2026/08/01/1/a", "https://regional.kompas.com/read/2026/08/01/1/a")]
    [InlineData("https://news.detik.com/berita/d-7/a/amp", "https://news.detik.com/berita/d-7/a")]
    [InlineData("https://m.detik.com/news/berita/d-7/a", "https://news.detik.com/berita/d-7/a")]
    [InlineData("https://www.liputan6.com/amp/5/a?outputType=amp", "https://www.liputan6.com/5/a")]
    [InlineData("https://mediaindonesia.com/a", "https://mediaindonesia.com/a")]
    [InlineData("https://www.mediaindonesia.com/a", "https://mediaindonesia.com/a")]
    public void A_known_publishers_mirrors_mobile_and_amp_pages_are_one(string url, string canonical) => Assert.Equal(canonical, CanonicalUrl.Of(url));

    [Theory]
    [InlineData("https://www.google.com/url?sa=t&q=https%3A%2F%2Fa.id%2Fb%3Fc%3D1&usg=x", "https://a.id/b?c=1")]
    [InlineData("https://www.google.co.id/url?url=https://a.id/b", "https://a.id/b")]
    [InlineData("https://www.google.com/amp/s/amp.kompas.com/regional/read/2026/08/01/1/a", "https://regional.kompas.com/read/2026/08/01/1/a")]
    [InlineData("https://a-id.cdn.ampproject.org/c/s/a.id/b", "https://a.id/b")]
    [InlineData("https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9hLmlkL2I&ntb=1", "https://a.id/b")]
    [InlineData("http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fa.id%2fb&c=1", "https://a.id/b")]
    [InlineData("https://duckduckgo.com/l/?uddg=https%3A%2F%2Fa.id%2Fb&rut=1", "https://a.id/b")]
    [InlineData("https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=https%3a%2f%2fa.id%2fb/RK=2/RS=x-", "https://a.id/b")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.id%2Fb%3Ffbclid%3Dq&h=1", "https://a.id/b")]
    [InlineData("http://a.feedsportal.com/c/34737/f/639540/s/34adc456/sc/36/l/0L0Sa0Bid0Cberita0Esatu0Dx0F10G0Ahalo/story01.htm", "http://www.a.id/berita-satu?x=1&0halo")]
    [InlineData("http://a.feedsportal.com/c/34737/l/0L0Sa0Bid0Zb/story01.htm", "http://a.feedsportal.com/c/34737/l/0L0Sa0Bid0Zb/story01.htm")]
    [InlineData("https://www.google.com/url?q=https://duckduckgo.com/l/?uddg=https%253A%252F%252Fa.id%252Fb", "https://a.id/b")]
    public void A_redirect_is_known_by_where_it_leads(string url, string canonical) => Assert.Equal(canonical, CanonicalUrl.Of(url));

    [Fact]
    public void An_old_google_news_link_gives_its_address_away_and_a_new_one_is_one_whatever_it_is_opened_with()
    {
        byte[] address = [.. "https://a.id/berita/satu"u8];
        var old = Base64Url.EncodeToString([0x08, 0x13, 0x22, (byte)address.Length, .. address, 0xd2, 0x01, 0x00]);
        var video = Base64Url.EncodeToString([0x08, 0x20, 0x22, 0x0b, .. "dQw4w9WgXcQ"u8, 0x98, 0x01, 0x01]);
        var opaque = Base64Url.EncodeToString([0x08, 0x13, 0x22, 0x09, .. "AU_yqLabc"u8]);

        Assert.Equal("https://a.id/berita/satu", CanonicalUrl.Of($"https://news.google.com/rss/articles/{old}?oc=5"));
        Assert.Equal("https://www.youtube.com/watch?v=dQw4w9WgXcQ", CanonicalUrl.Of($"https://news.google.com/articles/{video}"));
        Assert.Equal($"https://news.google.com/rss/articles/{opaque}", CanonicalUrl.Of($"https://news.google.com/read/{opaque}?hl=id&gl=ID&ceid=ID:id"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("berita/1")]
    [InlineData("//a.id/b")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://a.id/b")]
    [InlineData("https://user:pass@a.id/b")]
    [InlineData("http://www.bing.com/news/apiclick.aspx?url=javascript%3aalert(1)")]
    [InlineData("http://")]
    [InlineData("https://example%2Xcom/")]
    [InlineData("https://abc%FEdef.org/")]
    [InlineData("https://a.id:port/")]
    [InlineData("https://256.1.1.1/")]
    public void What_is_no_web_address_has_no_identity(string url) => Assert.Null(CanonicalUrl.Of(url));

    [Theory]
    [InlineData("https://a.id/b?id=1", "https://a.id/b?id=2")]
    [InlineData("https://a.id/b?si=1", "https://a.id/b?si=2")]
    [InlineData("https://a.id/b?page=1", "https://a.id/b?page=2")]
    [InlineData("https://m.a.id/b", "https://a.id/b")]
    [InlineData("https://a.id/b/amp", "https://a.id/b")]
    [InlineData("https://medan.tribunnews.com/1", "https://www.tribunnews.com/1")]
    [InlineData("https://a.id/B", "https://a.id/b")]
    [InlineData("https://a.id/#!/1", "https://a.id/#!/2")]
    public void What_may_be_two_articles_stays_two(string one, string other) => Assert.NotEqual(CanonicalUrl.Of(one), CanonicalUrl.Of(other));

    [Fact]
    public void The_canonical_form_of_a_canonical_form_is_itself()
    {
        var random = new Random(7);
        string[] hosts = ["a.id", "www.detik.com", "amp.kompas.com", "m.tribunnews.com", "bücher.de", "news.google.com", "youtu.be", "satu.tempo.co"];
        string[] parts = ["amp", "read", "berita", "d-7", "%2F", "%20", "é", "a+b", "articles", "x y", "..", "", "?a=1&&b", "?utm_x=1&q=%26", "#!/1", "#a"];
        for (var i = 0; i < 5000; i++)
        {
            var url = $"http{(i % 2 == 0 ? "s" : "")}://{hosts[random.Next(hosts.Length)]}/{string.Join('/', Enumerable.Range(0, random.Next(5)).Select(_ => parts[random.Next(parts.Length)]))}";
            if (CanonicalUrl.Of(url) is { } once) Assert.Equal(once, CanonicalUrl.Of(once));
        }
    }

    [Fact]
    public void Nothing_that_looks_like_an_address_throws()
    {
        var random = new Random(11);
        const string Alphabet = "htps:/?#[]@.%&=+-_~xn\u0000\u00e9\u3002\ud83d\ude00 \\0a1";
        for (var i = 0; i < 20_000; i++)
        {
            var url = new StringBuilder(i % 2 == 0 ? "http://" : "https://a");
            for (var n = random.Next(24); n > 0; n--) url.Append(Alphabet[random.Next(Alphabet.Length)]);
            if (CanonicalUrl.Of(url.ToString()) is { } canonical) Assert.NotEmpty(Outlets.Of(null, canonical).Name);
        }
    }

    [Fact]
    public void Whatever_it_is_made_of_the_canonical_form_stands_and_stays()
    {
        string[] pieces = ["/", "//", "..", ".", "amp", "%2F", "%2e", "%", "é", "a", ":", "?", "&", "=", "utm_x=1", "#", "#!", "[", "\\", "\ud800", "read", "d-7654321"];
        var url = Gen.Elements(pieces).ArrayOf().Select(parts => $"https://{(parts.Length % 2 == 0 ? "a.id" : "m.detik.com")}/{string.Concat(parts)}");

        Prop.ForAll(url.ToArbitrary(), address =>
            CanonicalUrl.Of(address) is not { } once || (CanonicalUrl.Of(once) == once && PublisherId.Of(once) == PublisherId.Of(address))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_address_longer_than_2000_bytes_is_none_since_an_index_could_not_hold_it()
    {
        Assert.NotNull(CanonicalUrl.Of("https://a.example/" + new string('x', 1900)));
        Assert.Null(CanonicalUrl.Of("https://a.example/" + new string('x', 2000)));
    }
}

using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class OutletsTests
{
    [Theory]
    [InlineData(" Kabar Sampit ", "Kabar Sampit")]
    [InlineData("Kabar Sampit on MSN", "Kabar Sampit")]
    [InlineData("Kabar Sampit di MSN", "Kabar Sampit")]
    public void The_name_that_the_source_gives_is_kept_without_its_republisher(string given, string name) =>
        Assert.Equal(name, Outlets.Of(given, "https://www.msn.com/id-id/berita/ar-1").Name);

    [Theory]
    [InlineData("https://warta.kabarsampit.example/berita/1", "kabarsampit.example")]
    [InlineData("https://www.kotimkab.go.id/berita", "kotimkab.go.id")]
    [InlineData("https://ppid.diskominfo.kotimkab.go.id/", "kotimkab.go.id")]
    [InlineData("https://kabarsampit.blogspot.com/2020/01/a.html", "kabarsampit.blogspot.com")]
    [InlineData("https://id.ensiklopedia.example/wiki/Sampit", "ensiklopedia.example")]
    [InlineData("http://127.0.0.1:8080/a", "127.0.0.1")]
    [InlineData("http://localhost/a", "localhost")]
    [InlineData("https://go.id/", "go.id")]
    public void Without_one_it_is_the_registered_part_of_the_host(string url, string name)
    {
        Assert.Equal(name, Outlets.Of(null, url).Name);
        Assert.Equal(name, Outlets.Of("  ", url).Name);
    }

    [Theory]
    [InlineData("Detik News", "https://news.detik.com/berita/d-1")]
    [InlineData("detikcom", "https://www.detik.com/jateng/berita/d-1")]
    [InlineData(null, "https://finance.detik.com/d-1")]
    [InlineData("detikNews", "https://news.google.com/rss/articles/CBMi")]
    [InlineData("detikcom di MSN", "https://www.msn.com/id-id/berita/ar-1")]
    [InlineData("detik.com", "https://www.msn.com/id-id/berita/ar-1")]
    public void An_outlet_is_one_by_whatever_name_and_host(string? given, string url) =>
        Assert.Equal(new("detikcom", "detik.com", OutletKind.National), Outlets.Of(given, url));

    [Theory]
    [InlineData(null, "https://ppid.kotimkab.go.id/a", "kotimkab.go.id", "kotimkab.go.id", OutletKind.Government)]
    [InlineData("Pemkab Kotim", "https://kotimkab.go.id/a", "Pemkab Kotim", "kotimkab.go.id", OutletKind.Government)]
    [InlineData(null, "https://sukamaju.desa.id/", "sukamaju.desa.id", "sukamaju.desa.id", OutletKind.Government)]
    [InlineData("TVRI Kalteng", "https://tvrinews.com/a", "TVRI", "tvri.go.id", OutletKind.Broadcast)]
    [InlineData("RRI Sampit", "https://www.rri.co.id/sampit/a", "RRI", "rri.co.id", OutletKind.Broadcast)]
    [InlineData(null, "https://twitter.com/a/status/1", "X", "x.com", OutletKind.Social)]
    [InlineData(null, "https://kabarsampit.blogspot.co.id/a", "kabarsampit.blogspot.co.id", "kabarsampit.blogspot.co.id", OutletKind.Social)]
    [InlineData("Tribun Kalteng", "https://kalteng.tribunnews.com/2026/01/01/a", "Tribunnews", "tribunnews.com", OutletKind.National)]
    [InlineData(null, "https://tribunkaltim.co/a", "tribunkaltim.co", "tribunkaltim.co", OutletKind.Local)]
    [InlineData("Berita Sampit", "https://beritasampit.com/a", "Berita Sampit", "beritasampit.com", OutletKind.Unknown)]
    [InlineData("beritasampit.com", "https://news.google.com/rss/articles/CBMi", "beritasampit.com", "beritasampit.com", OutletKind.Unknown)]
    [InlineData("Kabar Sampit", "https://news.google.com/rss/articles/CBMi", "Kabar Sampit", "", OutletKind.Unknown)]
    [InlineData(null, "https://news.google.com/rss/articles/CBMi", "google.com", "google.com", OutletKind.Unknown)]
    [InlineData("Kabar Sampit", "", "Kabar Sampit", "", OutletKind.Unknown)]
    [InlineData(null, "no address", "", "", OutletKind.Unknown)]
    public void An_outlet_has_a_name_a_domain_and_a_kind(string? given, string url, string name, string domain, OutletKind kind) =>
        Assert.Equal(new(name, domain, kind), Outlets.Of(given, url));

    [Theory]
    [InlineData("a.blogspot.co.id", "a.blogspot.co.id")]
    [InlineData("x.a.blogspot.co.id", "a.blogspot.co.id")]
    [InlineData("x.koperasi.kop.id", "koperasi.kop.id")]
    [InlineData("news.a.com.tw", "a.com.tw")]
    [InlineData("x.user.medium.com", "user.medium.com")]
    [InlineData("medium.com", "medium.com")]
    public void A_registrable_domain_is_one_label_more_than_its_suffix(string host, string domain) => Assert.Equal(domain, RegistrableDomain.Of(host));

    [Theory]
    [InlineData("Koran Pagi", "Koran Pagi")]
    [InlineData(null, "")]
    public void A_clipping_without_an_address_has_no_host(string? given, string name) =>
        Assert.Equal(name, Outlets.Of(given, "urn:clipping:00112233445566778899aabbccddeeff").Name);
}

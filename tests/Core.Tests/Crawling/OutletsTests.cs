using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class OutletsTests
{
    [Theory]
    [InlineData(" Kompas.com ", "Kompas.com")]
    [InlineData("Kompas.com on MSN", "Kompas.com")]
    [InlineData("CNN Indonesia di MSN", "CNN Indonesia")]
    public void The_name_that_the_source_gives_is_kept_without_its_republisher(string given, string name) =>
        Assert.Equal(name, Outlets.NameOf(given, "https://www.msn.com/id-id/berita/ar-1"));

    [Theory]
    [InlineData("https://news.detik.com/berita/d-1", "detik.com")]
    [InlineData("https://www.kotimkab.go.id/berita", "kotimkab.go.id")]
    [InlineData("https://ppid.diskominfo.kotimkab.go.id/", "kotimkab.go.id")]
    [InlineData("https://kabarsampit.blogspot.com/2020/01/a.html", "kabarsampit.blogspot.com")]
    [InlineData("https://id.wikipedia.org/wiki/Sampit", "wikipedia.org")]
    [InlineData("http://127.0.0.1:8080/a", "127.0.0.1")]
    [InlineData("http://localhost/a", "localhost")]
    [InlineData("https://go.id/", "go.id")]
    public void Without_one_it_is_the_registered_part_of_the_host(string url, string name)
    {
        Assert.Equal(name, Outlets.NameOf(null, url));
        Assert.Equal(name, Outlets.NameOf("  ", url));
    }

    [Theory]
    [InlineData("Koran Pagi", "Koran Pagi")]
    [InlineData(null, "")]
    public void A_clipping_without_an_address_has_no_host(string? given, string name) =>
        Assert.Equal(name, Outlets.NameOf(given, "urn:clipping:00112233445566778899aabbccddeeff"));
}

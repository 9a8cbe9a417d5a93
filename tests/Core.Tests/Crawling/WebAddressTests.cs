using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class WebAddressTests
{
    static readonly Uri Page = new("https://a.id/berita/satu?x=1");

    [Theory]
    [InlineData("dua", "https://a.id/berita/dua")]
    [InlineData("./dua/../tiga", "https://a.id/berita/tiga")]
    [InlineData("../../../dua", "https://a.id/dua")]
    [InlineData("/dua", "https://a.id/dua")]
    [InlineData("//b.id/dua", "https://b.id/dua")]
    [InlineData("\\\\b.id\\dua", "https://b.id/dua")]
    [InlineData("?y=2", "https://a.id/berita/satu?y=2")]
    [InlineData("??y=2", "https://a.id/berita/satu??y=2")]
    [InlineData("#bawah", "https://a.id/berita/satu?x=1#bawah")]
    [InlineData(":80", "https://a.id/berita/:80")]
    [InlineData("https:dua", "https://a.id/berita/dua")]
    [InlineData("http:dua", "http://dua/")]
    [InlineData(" \n/pan\njang ", "https://a.id/panjang")]
    [InlineData("http:///b.id/x", "http://b.id/x")]
    public void A_relative_address_is_resolved_as_browsers_do(string written, string absolute) =>
        Assert.Equal(absolute, WebAddress.Resolve(written, Page));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData(null)]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:a@b.id")]
    [InlineData("http://user:pass@b.id/")]
    [InlineData("//b.id:99999/")]
    [InlineData("//a b/")]
    public void What_leads_nowhere_on_the_web_is_none(string? written) => Assert.Null(WebAddress.Resolve(written, Page));

    [Theory]
    [InlineData("http://0x7f.1/", "http://127.0.0.1/")]
    [InlineData("http://2130706433/", "http://127.0.0.1/")]
    [InlineData("http://0177.0.0.01/", "http://127.0.0.1/")]
    [InlineData("http://%31%32%37.0.0.1/", "http://127.0.0.1/")]
    [InlineData("http://1.2.3.4./", "http://1.2.3.4/")]
    public void A_host_of_numbers_is_the_address_that_it_means(string written, string absolute) => Assert.Equal(absolute, WebAddress.Parse(written)?.AbsoluteUri);

    [Theory]
    [InlineData("http://256.1.1.1/")]
    [InlineData("http://1.2.3.4.5/")]
    [InlineData("http://1.2.3.08/")]
    [InlineData("http://4294967296/")]
    [InlineData("http://a.0x7f/")]
    [InlineData("http://[::1%25eth0]/")]
    [InlineData("http://[::zz]/")]
    public void A_host_of_numbers_that_means_none_is_no_host(string written) => Assert.Null(WebAddress.Parse(written));

    [Fact]
    public void Nothing_throws_and_what_is_read_once_reads_the_same_again()
    {
        string[] pieces = ["http:", "https:", "//", "/", "\\", "a.id", "é", "%", "%41", "%2e", "..", "?", "#", "@", ":", "[", "]", "::1", "1", "0x", ".", " ", "\t", "\ud800", "&a=", "^", "|", "\""];
        var text = Gen.Elements(pieces).ArrayOf().Select(string.Concat);

        Prop.ForAll(text.ToArbitrary(), written =>
        {
            var once = WebAddress.Resolve($"http://a.id/{written}", Page);
            var other = WebAddress.Resolve(written, Page);
            return (once is null || WebAddress.Resolve(once, Page) == once) && (other is null || WebAddress.Parse(other)?.AbsoluteUri == other);
        }).QuickCheckThrowOnFailure();
    }
}

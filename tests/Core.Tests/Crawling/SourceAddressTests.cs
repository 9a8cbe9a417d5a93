using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class SourceAddressTests
{
    [Theory]
    [InlineData("https://serpapi.com/search.json?engine=google&api_key=RAHASIA", "serpapi-json", "api_key", "serpapi")]
    [InlineData("https://serpapi.com/search.json?API%5FKEY=RAHASIA", "serpapi-json", "API_KEY", "serpapi")]
    [InlineData("https://api.search.brave.com/res/v1/web/search?key=RAHASIA", "brave-json", "key", "brave")]
    [InlineData("https://kabar.example/rss?access-token=RAHASIA", "feed", "access-token", null)]
    [InlineData("https://kabar.example/rss?Token=RAHASIA", "telepathy", "Token", null)]
    [InlineData("http://user:RAHASIA@kabar.example/rss", "feed", null, null)]
    [InlineData("http://RAHASIA@kabar.example/rss", "feed", null, null)]
    public void A_secret_in_an_address_is_found_and_not_repeated(string address, string format, string? parameter, string? key)
    {
        var secret = SourceAddress.SecretIn(new(address), format);

        Assert.Equal(new AddressSecret(parameter, key), secret);
        Assert.DoesNotContain("RAHASIA", secret!.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_wrote_a_key_into_an_address_is_told_where_it_belongs() => Assert.Contains(
        "set Keys:serpapi (environment REPUTATIONWATCH_Keys__serpapi) instead",
        SourceAddress.SecretIn(new("https://serpapi.com/search.json?api_key=x"), "serpapi-json")!.Advice, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://kabar.example/rss?key=berita&kata=kunci", "feed")]
    [InlineData("https://kabar.example/rss?tokens=3#token=x", "feed")]
    [InlineData("https://kabar.example/@warga/rss?q=a:b@c", "feed")]
    [InlineData("https://serpapi.com/search.json?engine=google", "serpapi-json")]
    public void What_is_no_secret_may_stand(string address, string format) => Assert.Null(SourceAddress.SecretIn(new(address), format));

    [Fact]
    public void No_source_that_comes_with_the_program_has_one() =>
        Assert.All(DefaultSources.All, source => Assert.Null(SourceAddress.SecretIn(source.Endpoint, source.Format)));

    [Fact]
    public void Every_format_that_costs_says_which_key_it_takes() =>
        Assert.All(SourceFormats.Names.Where(name => SourceFormats.Named(name).Cost is not null), name =>
            Assert.Equal(SourceFormats.Named(name).Cost!.Key, SourceAddress.SecretIn(new("https://a.example/?api_key=x"), name)?.Key));

    [Theory]
    [InlineData("https://user:RAHASIA@kabar.example:8443/rss?q=a%20b&token=RAHASIA&x=%2F", "https://kabar.example:8443/rss?q=a%20b&x=%2F")]
    [InlineData("https://kabar.example/rss?q=a%20b&key=1", "https://kabar.example/rss?q=a%20b&key=1")]
    public void An_address_is_shown_without_its_secrets_and_otherwise_as_it_is(string address, string shown) =>
        Assert.Equal(shown, SourceAddress.Shown(new(address), key: null).OriginalString);
}

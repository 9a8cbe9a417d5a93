using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class HostPacesTests
{
    static readonly HostPaces Paces = new(new(), new Dictionary<string, TimeSpan> { ["api.kabar.example"] = TimeSpan.FromSeconds(1), ["www.mojeek.com"] = TimeSpan.FromSeconds(90) });

    [Theory]
    [InlineData("kabar.example", 2)]
    [InlineData("kabar.example:8080", 2)]
    [InlineData("[::1]", 2)]
    [InlineData("[::1]:8080", 2)]
    [InlineData("api.kabar.example", 1)]
    [InlineData("api.kabar.example:8443", 1)]
    [InlineData("www.mojeek.com", 90)]
    [InlineData("www.bing.com", 30)]
    [InlineData("news.google.com", 30)]
    [InlineData("html.duckduckgo.com", 60)]
    [InlineData("api.gdeltproject.org", 15)]
    public void A_host_has_the_pause_that_the_operator_set_or_the_built_in_one_or_the_usual_one(string host, int seconds) =>
        Assert.Equal(seconds, Paces.Of(host).MinDelay.TotalSeconds);

    [Fact]
    public void A_usual_pause_that_is_longer_than_a_built_in_one_holds() =>
        Assert.Equal(45, new HostPaces(new() { MinDelay = TimeSpan.FromSeconds(45) }).Of("www.bing.com").MinDelay.TotalSeconds);

    // 50 keywords an hour with two sources of one engine, or one whose pages are slower, still get their turn.
    [Theory]
    [InlineData("www.bing.com", 2)]
    [InlineData("news.google.com", 1)]
    [InlineData("html.duckduckgo.com", 1)]
    [InlineData("api.gdeltproject.org", 1)]
    public void Fifty_keywords_an_hour_can_be_asked_of_every_engine(string host, int sources) =>
        Assert.True(50 * sources * Paces.Of(host).MinDelay <= TimeSpan.FromMinutes(50));
}

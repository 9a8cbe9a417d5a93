using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class TrackerParametersTests
{
    static readonly Uri Feed = new("https://www.a.id/rss");

    [Theory]
    [InlineData("https://b.id/x?id=7&ref=a.id", "https://b.id/x?id=7")]
    [InlineData("https://b.id/x?ref=https%3A%2F%2Fwww.a.id%2Frss", "https://b.id/x")]
    [InlineData("https://b.id/x?ref=www.a.id#c", "https://b.id/x#c")]
    [InlineData("https://b.id/x?ref=c.id", "https://b.id/x?ref=c.id")]
    [InlineData("https://b.id/x?ref=7", "https://b.id/x?ref=7")]
    [InlineData("https://b.id/x?href=a.id", "https://b.id/x?href=a.id")]
    [InlineData("", "")]
    [InlineData("no address?ref=a.id", "no address?ref=a.id")]
    public void A_ref_is_taken_off_only_where_it_names_the_feed(string url, string without) =>
        Assert.Equal(without, TrackerParameters.WithoutReferrer(url, Feed));
}

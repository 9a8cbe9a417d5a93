using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class SourceFormatsTests
{
    [Fact]
    public void A_format_is_found_by_its_name_and_an_unknown_one_is_answered_with_those_there_are()
    {
        Assert.All(SourceFormats.Names, name => Assert.Equal(name, SourceFormats.Named(name).Name));
        Assert.Null(SourceFormats.Find("gopher"));
        Assert.Contains("bing-html, bing-news-rss", Assert.Throws<ArgumentException>(() => SourceFormats.Named("gopher")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_are_fetched_for_all_keywords_and_everything_else_is_asked_for_one() =>
        Assert.Equal(["feed", "news-sitemap", "youtube-feed"], SourceFormats.Names.Where(n => SourceFormats.Named(n).Kind == SourceKind.Feed));

    [Fact]
    public void Without_a_query_every_format_asks_for_the_address_as_it_was_entered() =>
        Assert.All(SourceFormats.Names.Select(n => SourceFormats.Named(n).BuildRequest(new("https://a.id/search?x=1"), null)), r =>
            Assert.Equal(("https://a.id/search?x=1", null, null), (r.Url.AbsoluteUri, r.Form, r.Json)));

    [Fact]
    public void Robots_txt_has_a_say_in_pages_and_searches_of_our_own() => Assert.Equal(
        ["bing-html", "bing-news-rss", "duckduckgo-html", "mojeek-html", "publisher-html", "wordpress-json"],
        SourceFormats.Names.Where(n => SourceFormats.Named(n).BuildRequest(new("https://a.id/"), Bodies.Sampit).AsksRobots));
}

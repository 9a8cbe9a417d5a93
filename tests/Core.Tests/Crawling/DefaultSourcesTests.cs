using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class DefaultSourcesTests
{
    static readonly string[] FirstVersion =
    [
        "bing-news-rss", "google-news-rss", "searxng", "bing-html", "duckduckgo-html", "antara-terkini", "antara-jatim", "antara-makassar", "cnn-nasional",
        "detik-berita", "tempo-hukum", "republika-nusantara", "tribun-regional",
    ];

    [Fact]
    public void Ids_are_unique_sound_and_none_is_ever_lost()
    {
        var ids = DefaultSources.All.Select(s => s.Id.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[a-z0-9-]+$", id));
        Assert.Empty(FirstVersion.Except(ids));
    }

    [Fact]
    public void Only_feeds_and_Bing_s_news_are_on_from_the_start() =>
        Assert.All(DefaultSources.All.Where(s => s.Enabled), s => Assert.True(s.Format is "feed" or "news-sitemap" or "bing-news-rss"));

    [Fact]
    public void Every_publisher_s_page_has_a_built_in_layout() =>
        Assert.All(DefaultSources.All.Where(s => s.Format == "publisher-html"), s => Assert.NotNull(PageLayouts.At(s.Endpoint)));

    [Fact]
    public void What_costs_something_is_asked_seldom_and_what_lists_news_may_go_stale()
    {
        Assert.All(DefaultSources.All.Where(s => SourceFormats.For(s).Cost is not null), s => Assert.True(s.AtMostEvery >= TimeSpan.FromHours(6)));
        Assert.All(DefaultSources.All.Where(s => s.Kind() == SourceKind.Feed), s => Assert.NotNull(s.StaleAfter));
    }
}

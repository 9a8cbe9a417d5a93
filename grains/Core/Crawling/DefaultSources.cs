namespace ReputationWatch.Crawling;

/// <summary>
/// The sources a new office starts with. Publishers' own feeds and Bing's news feed are on. Google News is off until the
/// operator says so (its terms allow personal feed readers), result pages because the engines' robots.txt forbid them,
/// SearXNG because the operator has to run one.
/// </summary>
public static class DefaultSources
{
    static readonly TimeSpan DeadAfter = TimeSpan.FromDays(3);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Source> All { get; } =
    [
        Search("bing-news-rss", "Bing News", "bing-news-rss", "https://www.bing.com/news/search", enabled: true),
        Search("google-news-rss", "Google News", "google-news-rss", "https://news.google.com/rss/search", enabled: false),
        Search("searxng", "SearXNG", "searxng-json", "http://localhost:8888/search", enabled: false),
        Search("bing-html", "Bing", "bing-html", "https://www.bing.com/search", enabled: false),
        Search("duckduckgo-html", "DuckDuckGo", "duckduckgo-html", "https://html.duckduckgo.com/html/", enabled: false),
        Feed("antara-terkini", "ANTARA", "https://www.antaranews.com/rss/terkini.xml"),
        Feed("antara-jatim", "ANTARA Jawa Timur", "https://jatim.antaranews.com/rss/terkini.xml"),
        Feed("antara-makassar", "ANTARA Sulawesi Selatan", "https://makassar.antaranews.com/rss/terkini.xml"),
        Feed("cnn-nasional", "CNN Indonesia", "https://www.cnnindonesia.com/nasional/rss"),
        Feed("detik-berita", "detikNews", "https://news.detik.com/berita/rss"),
        Feed("tempo-hukum", "Tempo", "https://www.tempo.co/api/gateway/rss/free/hukum"),
        Feed("republika-nusantara", "Republika", "https://www.republika.co.id/rss/nusantara"),
        Sitemap("tribun-regional", "Tribunnews", "https://www.tribunnews.com/regional/sitemap-news.xml"),
    ];

    static Source Search(string id, string name, string format, string endpoint, bool enabled) =>
        new() { Id = new(id), Name = name, Format = format, Endpoint = new(endpoint), Enabled = enabled };

    static Source Feed(string id, string outlet, string address) =>
        new() { Id = new(id), Name = outlet, Format = "feed", Endpoint = new(address), Outlet = outlet, StaleAfter = DeadAfter };

    static Source Sitemap(string id, string outlet, string address) => Feed(id, outlet, address) with { Format = "news-sitemap" };
}

namespace ReputationWatch.Crawling;

/// <summary>
/// The sources a new office starts with. Publishers' own feeds and Bing's news feed are on. Everything else is off until the
/// operator says so: Google News (its terms allow personal feed readers), result pages of search engines (their robots.txt
/// forbid them) and of publishers (they break often), GDELT (refuses for hours when it is busy), APIs that want a key, and
/// SearXNG, which the operator has to run. Feeds were seen to answer in 2026; ids never change.
/// </summary>
public static class DefaultSources
{
    // A national desk writes every hour; what is silent for three days is a feed that nobody writes any more. A region's may rest longer.
    static readonly TimeSpan DeadAfter = TimeSpan.FromDays(3);
    static readonly TimeSpan QuietAfter = TimeSpan.FromDays(7);

    static readonly (string Zone, string Name)[] AntaraRegions =
    [
        ("jatim", "Jawa Timur"), ("makassar", "Sulawesi Selatan"), ("jateng", "Jawa Tengah"), ("jabar", "Jawa Barat"),
        ("sumut", "Sumatera Utara"), ("bali", "Bali"), ("gorontalo", "Gorontalo"),
    ];

    static readonly string[] DetikZones = ["jatim", "jateng", "jabar", "jogja", "bali", "sumut", "sulsel"];

    static readonly string[] TribunZones = ["medan", "surabaya", "jogja", "makassar", "pontianak", "kupang", "ambon", "batam"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Source> All { get; } = [.. Searches(), .. Publishers(), .. Apis(), .. NationalFeeds(), .. RegionalFeeds()];

    static IEnumerable<Source> Searches() =>
    [
        Search("bing-news-rss", "Bing News", "bing-news-rss", "https://www.bing.com/news/search") with { Enabled = true },
        Search("google-news-rss", "Google News", "google-news-rss", "https://news.google.com/rss/search"),
        Search("searxng", "SearXNG", "searxng-json", "http://localhost:8888/search"),
        Search("bing-html", "Bing", "bing-html", "https://www.bing.com/search"),
        Search("duckduckgo-html", "DuckDuckGo", "duckduckgo-html", "https://html.duckduckgo.com/html/"),
        Search("mojeek-html", "Mojeek", "mojeek-html", "https://www.mojeek.com/search", hours: 6),
        Search("gdelt", "GDELT", "gdelt-json", "https://api.gdeltproject.org/api/v2/doc/doc", hours: 2),
    ];

    static IEnumerable<Source> Publishers() =>
    [
        Page("antara-cari", "ANTARA", "https://www.antaranews.com/search"),
        Page("kompas-cari", "Kompas.com", "https://search.kompas.com/search"),
        Page("sindonews-cari", "SINDOnews", "https://www.sindonews.com/search/go"),
        Page("jawapos-cari", "Jawa Pos", "https://www.jawapos.com/search"),
        Page("suaramerdeka-cari", "Suara Merdeka", "https://www.suaramerdeka.com/search"),
        Page("pikiran-rakyat-cari", "Pikiran Rakyat", "https://www.pikiran-rakyat.com/search"),
        Page("detik-indeks", "detikNews", "https://news.detik.com/indeks") with { StaleAfter = DeadAfter },
        Page("kompas-indeks", "Kompas.com", "https://indeks.kompas.com/") with { StaleAfter = DeadAfter },
    ];

    // Each costs the operator something: the interval is such that one keyword stays within the smallest plan.
    static IEnumerable<Source> Apis() =>
    [
        Search("brave-web", "Brave", "brave-json", "https://api.search.brave.com/res/v1/web/search", hours: 12),
        Search("brave-news", "Brave News", "brave-json", "https://api.search.brave.com/res/v1/news/search", hours: 6),
        Search("serper-web", "Google (Serper)", "serper-json", "https://google.serper.dev/search", hours: 12),
        Search("serper-news", "Google News (Serper)", "serper-json", "https://google.serper.dev/news", hours: 12),
        Search("serpapi-web", "Google (SerpApi)", "serpapi-json", "https://serpapi.com/search.json?engine=google&google_domain=google.co.id", hours: 24),
        Search("serpapi-news", "Google News (SerpApi)", "serpapi-json", "https://serpapi.com/search.json?engine=google&google_domain=google.co.id&tbm=nws", hours: 24),
        Search("mojeek-api", "Mojeek (API)", "mojeek-json", "https://api.mojeek.com/search", hours: 12),
    ];

    static IEnumerable<Source> NationalFeeds() =>
    [
        Feed("antara-terkini", "ANTARA", "https://www.antaranews.com/rss/terkini.xml"),
        Feed("antara-humaniora", "ANTARA", "https://www.antaranews.com/rss/humaniora.xml"),
        Feed("antara-hukum", "ANTARA", "https://www.antaranews.com/rss/hukum.xml"),
        Feed("cnn-nasional", "CNN Indonesia", "https://www.cnnindonesia.com/nasional/rss"),
        Feed("cnn-ekonomi", "CNN Indonesia", "https://www.cnnindonesia.com/ekonomi/rss"),
        Feed("cnbc-news", "CNBC Indonesia", "https://www.cnbcindonesia.com/news/rss"),
        Feed("detik-berita", "detikNews", "https://news.detik.com/berita/rss"),
        Sitemap("detik-sitemap", "detikNews", "https://news.detik.com/berita/sitemap_news.xml"),
        Feed("tempo-hukum", "Tempo", "https://www.tempo.co/api/gateway/rss/free/hukum"),
        Feed("tempo-ekonomi", "Tempo", "https://www.tempo.co/api/gateway/rss/free/ekonomi"),
        Feed("tempo-cekfakta", "Tempo", "https://www.tempo.co/api/gateway/rss/free/cekfakta") with { StaleAfter = QuietAfter },
        Feed("republika-nusantara", "Republika", "https://www.republika.co.id/rss/nusantara"),
        Feed("republika-news", "Republika", "https://www.republika.co.id/rss/news"),
        Feed("sindonews", "SINDOnews", "https://www.sindonews.com/feed"),
        Sitemap("tribun-regional", "Tribunnews", "https://www.tribunnews.com/regional/sitemap-news.xml"),
        Sitemap("tribun-nasional", "Tribunnews", "https://www.tribunnews.com/nasional/sitemap-news.xml"),
    ];

    // The zones of Tribun were read of and not seen to answer: off.
    static IEnumerable<Source> RegionalFeeds() =>
    [
        .. AntaraRegions.Select(r => Feed($"antara-{r.Zone}", $"ANTARA {r.Name}", $"https://{r.Zone}.antaranews.com/rss/terkini.xml") with { StaleAfter = Usual(r.Zone) }),
        .. DetikZones.Select(zone => Feed($"detik-{zone}", $"detik{Capital(zone)}", $"https://www.detik.com/{zone}/rss") with { StaleAfter = QuietAfter }),
        .. TribunZones.Select(zone => Feed($"tribun-{zone}", $"Tribun {Capital(zone)}", $"https://{zone}.tribunnews.com/rss") with { Enabled = false, StaleAfter = QuietAfter }),
    ];

    static string Capital(string zone) => $"{char.ToUpperInvariant(zone[0])}{zone[1..]}";

    // The two that were there from the first version keep what they had.
    static TimeSpan Usual(string zone) => zone is "jatim" or "makassar" ? DeadAfter : QuietAfter;

    static Source Search(string id, string name, string format, string endpoint, int? hours = null) => new()
    {
        Id = new(id),
        Name = name,
        Format = format,
        Endpoint = new(endpoint),
        Enabled = false,
        AtMostEvery = hours is { } h ? TimeSpan.FromHours(h) : null,
    };

    static Source Page(string id, string outlet, string address) => Search(id, outlet, "publisher-html", address, hours: 2) with { Outlet = outlet };

    static Source Feed(string id, string outlet, string address) =>
        new() { Id = new(id), Name = outlet, Format = "feed", Endpoint = new(address), Outlet = outlet, StaleAfter = DeadAfter };

    static Source Sitemap(string id, string outlet, string address) => Feed(id, outlet, address) with { Format = "news-sitemap" };
}

using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Demo;

/// <summary>
/// A small web on loopback that the demo crawls with the real fetcher and the real parsers. It tells of Tanjung Seruni, a
/// port town that does not exist: searches for it first show the unrest of 2001; after the campaign "Seruni Hari Ini"
/// (<see cref="CampaignStart"/>) present-day good news fills page one and the old conflict sinks; in the last twenty hours
/// before <c>today</c> a ferry accident and a market fire flood the feeds. What it serves depends on the clock alone: led
/// through two years step by step it shows each day as that day was, and from <c>today</c> on something new every few
/// minutes. Texts are hand-written (<c>stories.tsv</c>) and drawn the same way every time; every page, feed and answer
/// carries <see cref="Mark"/>.
/// </summary>
sealed class SampleWeb : IAsyncDisposable
{
    /// <summary>Says on every page that none of it is real.</summary>
    public const string Mark = "CONTOH / sample data — kota, media, dan orang rekaan";

    const int FeedLength = 20;
    static readonly TimeSpan SitemapReach = TimeSpan.FromHours(48);

    // Something new is out every few minutes, and whoever watches the demo wants to see it. Feeds go first: they know the time.
    static readonly TimeSpan FeedInterval = TimeSpan.FromMinutes(2);
    static readonly TimeSpan SearchInterval = TimeSpan.FromMinutes(5);

    readonly WebApplication _app;
    readonly Chronicle _chronicle;
    readonly TimeProvider _clock;

    SampleWeb(WebApplication app, Chronicle chronicle, TimeProvider clock) => (_app, _chronicle, _clock) = (app, chronicle, clock);

    /// <summary>Starts it on a free port of 127.0.0.1.</summary>
    /// <param name="clock">Whose time decides what is out.</param>
    /// <param name="today">The end of the scripted history.</param>
    /// <param name="ct">Stops the start.</param>
    public static async Task<SampleWeb> StartAsync(TimeProvider clock, DateTimeOffset today, CancellationToken ct)
    {
        // Empty: neither the environment nor a settings file may move it off loopback.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore().AddSingleton<IHostLifetime, GuestLifetime>();

        var web = new SampleWeb(builder.Build(), new(today), clock);
        web.MapRoutes();
        await web._app.StartAsync(ct);
        return web;
    }

    /// <summary>The beginning of the scripted history: two years before its end.</summary>
    public static DateTimeOffset HistoryStart(DateTimeOffset today) => today.AddDays(-Script.HistoryDays);

    /// <summary>When the town's campaign began; worth an annotation.</summary>
    public static DateTimeOffset CampaignStart(DateTimeOffset today) => Campaign.StartOf(today);

    /// <summary>The lens of the invented conflict: JSON in the shape of the built-in ones.</summary>
    public static string LensJson => Resource.Text("sample-lens.json");

    /// <summary>Its address, <c>http://127.0.0.1:port/</c>.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>Where to look: two search engines, one that is always blocked, and an outlet's feed in each of three formats.</summary>
    public IReadOnlyList<Source> Sources =>
    [
        new() { Id = new("contoh-cari"), Name = "Mesin cari (contoh)", Format = "bing-html", Endpoint = new(Address, "/cari") },
        new() { Id = new("contoh-searx"), Name = "SearXNG (contoh)", Format = "searxng-json", Endpoint = new(Address, "/searx") },
        new() { Id = new("contoh-terhalang"), Name = "DuckDuckGo (contoh, terhalang)", Format = "duckduckgo-html", Endpoint = new(Address, "/bebek") },
        FeedOf(Outlet.KabarSeruni, "feed", "rss.xml"),
        FeedOf(Outlet.WartaLontar, "feed", "atom.xml"),
        FeedOf(Outlet.HarianSelasih, "news-sitemap", "sitemap-news.xml"),
    ];

    /// <summary>What to track: the town, its quiet neighbour, the regent, the port programme.</summary>
    public static IReadOnlyList<TrackedKeyword> Keywords { get; } =
    [
        Track("Tanjung Seruni", "Tanjungseruni"), Track("Muara Lontar"), Track("Bupati Seruni Raya"), Track("Pelabuhan Terpadu Seruni"),
    ];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    void MapRoutes()
    {
        _app.MapGet("/robots.txt", () => TypedResults.Text($"# {Mark}\nUser-agent: *\nAllow: /\n"));
        _app.MapGet("/", () => Page(Pages.Home(Out().Take(FeedLength))));
        _app.MapGet("/cari", (string? q) => Page(ResultPages.Bing(Address, q ?? "", Search(q, engine: 1))));
        _app.MapGet("/searx", (string? q) => Json(ResultPages.Searxng(Address, q ?? "", Search(q, engine: 2))));
        _app.Map("/bebek", () => Page(Pages.Challenge(), StatusCodes.Status202Accepted));
        MapFeed("/kabarseruni/rss.xml", "application/rss+xml", () => Feeds.Rss(Address, Outlet.KabarSeruni, Newest(Outlet.KabarSeruni)));
        MapFeed("/wartalontar/atom.xml", "application/atom+xml", () => Feeds.Atom(Address, Outlet.WartaLontar, Newest(Outlet.WartaLontar)));
        MapFeed("/harianselasih/sitemap-news.xml", "application/xml", () => Feeds.Sitemap(Address, Outlet.HarianSelasih, Recent(Outlet.HarianSelasih), Names));
        _app.MapFallback((HttpContext http) => _chronicle.At(http.Request.Path.Value ?? "", Now) is { } article
            ? Page(Pages.Article(article))
            : Page(Pages.NotFound(), StatusCodes.Status404NotFound));
    }

    // With a tag, conditional requests are answered by 304, as a polite outlet does.
    void MapFeed(string path, string type, Func<byte[]> write) => _app.MapGet(path, () =>
    {
        var bytes = write();
        var tag = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
        return TypedResults.Bytes(bytes, $"{type}; charset=utf-8", entityTag: new($"\"{tag}\""));
    });

    DateTimeOffset Now => _clock.GetUtcNow();

    IEnumerable<Article> Out() => _chronicle.NewestFirst(Now);

    IReadOnlyList<Article> Search(string? query, int engine) => Ranking.PageOne(_chronicle, query ?? "", engine, Now);

    Article[] Newest(Outlet outlet) => [.. Out().Where(a => a.Outlet == outlet).Take(FeedLength)];

    IEnumerable<Article> Recent(Outlet outlet)
    {
        var since = Now - SitemapReach;
        return Out().TakeWhile(a => a.Published > since).Where(a => a.Outlet == outlet);
    }

    Source FeedOf(Outlet outlet, string format, string file) => new()
    {
        Id = new($"contoh-{outlet.Slug}"),
        Name = outlet.Name,
        Format = format,
        Endpoint = new(Address, $"/{outlet.Slug}/{file}"),
        Outlet = outlet.Name,
        Interval = FeedInterval,
    };

    static TrackedKeyword Track(string name, params string[] aliases) =>
        new() { Id = KeywordId.From(name), Name = name, Aliases = aliases, Interval = SearchInterval };

    static string[] Names => [.. Keywords.Select(k => k.Name)];

    static ContentHttpResult Page(string html, int status = StatusCodes.Status200OK) =>
        TypedResults.Text(html, "text/html", Encoding.UTF8, status);

    static FileContentHttpResult Json(byte[] bytes) => TypedResults.Bytes(bytes, "application/json; charset=utf-8");

    /// <summary>The web lives inside another host. The default lifetime would take Ctrl+C for itself, and the process would not end.</summary>
    sealed class GuestLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

using System.Globalization;
using System.Net;
using System.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ReputationWatch.Crawling;

namespace ReputationWatch.Benchmarks;

/// <summary>The publisher as it was at the clock's time: the raw snapshots of that day, and its feeds put together from the items seen then.</summary>
sealed class TempoWeb : IAsyncDisposable
{
    const int LongestFeed = 60;
    static readonly string[] Feeds = ["cekfakta", "ekonomi", "hukum", "investigasi", "wawancara"];

    readonly WebApplication _app;
    int _requests;

    TempoWeb(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public int Requests => _requests;

    public IReadOnlyList<Source> Sources =>
    [
        .. Feeds.Select(f => Feed($"items-{f}", $"items/{f}")),
        Feed("raw-hukum", "raw/hukum"),
        Feed("raw-ekonomi", "raw/ekonomi"),
    ];

    public static async Task<TempoWeb> StartAsync(TimeProvider clock, IReadOnlyList<TempoItem> items, string snapshots)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var web = new TempoWeb(app);
        app.MapGet("/raw/{feed}", (string feed) => web.Counted(Results.Bytes(Snapshot(snapshots, feed, clock.GetUtcNow()), "application/rss+xml")));
        app.MapGet("/items/{feed}", (string feed) => web.Counted(Results.Text(Rss(items.Where(i => i.Feed == feed), clock.GetUtcNow()), "application/rss+xml")));
        await app.StartAsync();
        return web;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    IResult Counted(IResult result)
    {
        Interlocked.Increment(ref _requests);
        return result;
    }

    Source Feed(string id, string path) =>
        new() { Id = new(id), Name = id, Format = "feed", Endpoint = new(Address, path), Outlet = "Tempo", Interval = TimeSpan.FromHours(6) };

    static byte[] Snapshot(string folder, string feed, DateTimeOffset now)
    {
        var files = Directory.GetFiles(folder, $"*_{feed}.xml").Order(StringComparer.Ordinal).ToList();
        var today = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return File.ReadAllBytes(files.LastOrDefault(f => string.CompareOrdinal(Path.GetFileName(f), today + "~") <= 0) ?? files[0]);
    }

    static string Rss(IEnumerable<TempoItem> items, DateTimeOffset now)
    {
        var listed = items.Where(i => i.FirstSeen <= now).OrderByDescending(i => i.FirstSeen).Take(LongestFeed);
        var xml = listed.Select(i => $"<item><title>{SecurityElement.Escape(i.Title)}</title><link>{SecurityElement.Escape(i.Link)}</link><pubDate>{i.PubDate}</pubDate><description>{SecurityElement.Escape(i.Description)}</description></item>");
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Tempo</title>{string.Concat(xml)}</channel></rss>";
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReputationWatch.Crawling;

namespace ReputationWatch.Acceptance.Tests;

/// <summary>A small web on loopback whose answers can be held back: nine articles, six in a feed and six in a search, three in both.</summary>
sealed class HeldWeb : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly SemaphoreSlim _requests = new(0);
    volatile TaskCompletionSource _open = Opened();

    HeldWeb(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public IReadOnlyList<Source> Sources =>
    [
        new() { Id = new("uji-searx"), Name = "Uji", Format = "searxng-json", Endpoint = new(Address, "search") },
        new() { Id = new("uji-feed"), Name = "Uji", Format = "feed", Endpoint = new(Address, "rss"), Interval = TimeSpan.FromMinutes(1) },
    ];

    public static async Task<HeldWeb> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var web = new HeldWeb(app);
        app.MapGet("/rss", () => web.AnswerAsync("application/rss+xml", Rss()));
        app.MapGet("/search", () => web.AnswerAsync("application/json", Search()));
        await app.StartAsync();
        return web;
    }

    /// <summary>From now on requests wait.</summary>
    public void Hold() => _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets those that wait, and all that come, through.</summary>
    public void Release() => _open.TrySetResult();

    /// <summary>Waits until one more request has come.</summary>
    public Task RequestedAsync() => _requests.WaitAsync(TimeSpan.FromMinutes(1));

    public async ValueTask DisposeAsync()
    {
        Release();
        await _app.DisposeAsync();
        _requests.Dispose();
    }

    async Task<IResult> AnswerAsync(string type, string body)
    {
        _requests.Release();
        await _open.Task;
        return Results.Text(body, type);
    }

    static TaskCompletionSource Opened()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }

    static string Rss() =>
        $"<rss version=\"2.0\"><channel><title>Uji</title>{string.Concat(Enumerable.Range(0, 6).Select(n => $"<item><title>Kabar Sampit {n}</title><link>https://kabar.example/{n}</link></item>"))}</channel></rss>";

    static string Search() => JsonSerializer.Serialize(new
    {
        query = "Sampit",
        results = Enumerable.Range(3, 6).Select(n => new { title = $"Kabar Sampit {n}", url = $"https://kabar.example/{n}?utm_source=uji", content = "" }),
        unresponsive_engines = Array.Empty<string>(),
    });
}

using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Single.Demo;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Benchmarks;

/// <summary>Cycles per second of the single host: a thousand keywords of three sources each, on a loopback web of ten results a page.</summary>
static class CycleLoad
{
    const int Rounds = 3;
    const int ResultsPerPage = 10;

    public static async Task RunAsync(int keywords)
    {
        var clock = new DemoClock(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
        await using var web = await StartWebAsync(clock);
        using var folder = new TemporaryFolder();
        var addresses = web.Urls.Select(u => new Uri(u)).ToList();
        using var office = Office.Open(folder.Path, "load", LoopbackSettings.For([.. addresses]));
        await using var services = await office.StartServicesAsync(default, new(clock, Assessor.BuiltIn, [.. addresses.Select(Searx)]));

        var store = services.GetRequiredService<IWatchStore>();
        for (var n = 0; n < keywords; n++) await store.TrackAsync(new() { Id = new($"kota-{n}"), Name = $"Kota {n}" }, clock.GetUtcNow(), default);

        var work = services.GetRequiredService<DueWork>();
        for (var round = 1; round <= Rounds; round++)
        {
            var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var cycles = 0;
            while (await work.KeywordsAsync(default) is > 0 and var done) cycles += done;
            var seconds = watch.Elapsed.TotalSeconds;
            Console.WriteLine($"round {round}: {cycles} cycles of {addresses.Count} sources in {seconds:0.0} s = {cycles / seconds:0} cycles/s; {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / cycles:0.00} ms CPU a cycle (the web's included); {Environment.WorkingSet >> 20} MiB resident");
            clock.StandAt(clock.GetUtcNow() + TimeSpan.FromHours(2));
        }
    }

    static Source Searx(Uri address, int n) => new() { Id = new($"searx-{n}"), Name = $"Searx {n}", Format = "searxng-json", Endpoint = new(address, "search") };

    static async Task<WebApplication> StartWebAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // Three hosts on one machine: the gate lets one request at a time through to each.
        builder.WebHost.ConfigureKestrel(k =>
        {
            for (byte host = 1; host <= 3; host++) k.Listen(new IPAddress([127, 0, 0, host]), 0);
        });
        var app = builder.Build();
        app.MapGet("/search", (string q) => Results.Text(Page(q, clock.GetUtcNow()), "application/json"));
        await app.StartAsync();
        return app;
    }

    static string Page(string query, DateTimeOffset now) => JsonSerializer.Serialize(new
    {
        query,
        results = Enumerable.Range(0, ResultsPerPage).Select(n => new
        {
            title = $"Kabar {n} dari {query}: panen raya dan festival jam {now.Hour}",
            url = $"https://kabar.example/{Uri.EscapeDataString(query)}/{now:yyyyMMddHH}/{n}",
            content = "Ribuan warga hadir; pemerintah kota menyambut baik.",
            publishedDate = now.AddMinutes(-n).ToString("o", System.Globalization.CultureInfo.InvariantCulture),
        }),
        unresponsive_engines = Array.Empty<string>(),
    });
}

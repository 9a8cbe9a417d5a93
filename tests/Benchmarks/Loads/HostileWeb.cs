using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReputationWatch.Benchmarks.Loads;

/// <summary>A process that is two hundred hosts, every fourth of which misbehaves. <c>/mark</c> begins a round; it tells when healthy hosts were asked since.</summary>
static class HostileWeb
{
    const int Huge = 50 << 20;
    static readonly TimeSpan Late = TimeSpan.FromSeconds(30);

    static readonly ConcurrentQueue<double> Asked = new();
    static long _mark = Stopwatch.GetTimestamp();

    /// <summary>The hidden runner: <c>hostile-web HOSTS PORT</c>.</summary>
    public static async Task RunAsync(string[] args)
    {
        var (hosts, port) = (int.Parse(args[0], CultureInfo.InvariantCulture), int.Parse(args[1], CultureInfo.InvariantCulture));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k =>
        {
            for (var n = 0; n < hosts; n++) k.Listen(LoopbackHosts.Address(n), port);
        });
        await using var app = builder.Build();
        app.MapGet("/mark", () => Mark());
        app.MapGet("/rss", context => AnswerAsync(context, LoopbackHosts.NumberOf(context.Connection.LocalIpAddress!)));
        await app.StartAsync();
        Console.WriteLine("ready");
        await Console.In.ReadToEndAsync();
        Environment.Exit(0);
    }

    static string Mark()
    {
        var sorted = Asked.Order().ToList();
        Asked.Clear();
        _mark = Stopwatch.GetTimestamp();
        return sorted.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{sorted.Count} healthy hosts asked, p50 {sorted[sorted.Count / 2]:0} ms, p99 {sorted[sorted.Count * 99 / 100]:0} ms, last {sorted[^1]:0} ms after the round began");
    }

    static async Task AnswerAsync(HttpContext context, int host)
    {
        var kind = HostileHosts.KindOf(host);
        if (kind == HostKind.Healthy) Asked.Enqueue(Stopwatch.GetElapsedTime(Interlocked.Read(ref _mark)).TotalMilliseconds);
        var response = context.Response;
        response.ContentType = "application/rss+xml; charset=utf-8";
        switch (kind)
        {
            case HostKind.Missing: response.StatusCode = 404; break;
            case HostKind.Broken: response.StatusCode = 500; break;
            case HostKind.Slow: await Task.Delay(Late, context.RequestAborted); break;
            case HostKind.Silent: await Task.Delay(Timeout.Infinite, context.RequestAborted); break;
            case HostKind.RedirectLoop: response.Redirect("/rss"); break;
            case HostKind.Huge: await PourAsync(context); break;
            case HostKind.Torn: await response.WriteAsync(Torn(FeedWeb.Rss(host)), context.RequestAborted); break;
            // Says UTF-8 and is Windows-1252.
            case HostKind.WrongCharset: await response.Body.WriteAsync(Encoding.Latin1.GetBytes(FeedWeb.Rss(host).Replace("berita", "bérita", StringComparison.Ordinal)), context.RequestAborted); break;
            default: await response.WriteAsync(FeedWeb.Rss(host), context.RequestAborted); break;
        }
    }

    static string Torn(string rss)
    {
        var at = 0;
        for (var n = 0; n < HostileHosts.TornItems; n++) at = rss.IndexOf("</item>", at, StringComparison.Ordinal) + 7;
        return rss[..(at + 60)];
    }

    static async Task PourAsync(HttpContext context)
    {
        var chunk = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<item><title>Sampit</title></item>", 2_000)));
        for (var sent = 0; sent < Huge; sent += chunk.Length) await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
    }
}

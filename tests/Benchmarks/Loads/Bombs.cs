using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Benchmarks.Loads;

/// <summary>
/// Every file of a folder, served on loopback with the <c>Content-Encoding</c> that its name tells and fetched and parsed by a fresh
/// process: what came of it, and how much memory the process took beside one that fetches a few bytes.
/// </summary>
static class Bombs
{
    const long Allowed = 64 << 20;
    const string Tiny = "(a few bytes)";

    /// <summary>The runner: <c>bombs DIR</c>.</summary>
    public static async Task RunAsync(string[] args)
    {
        if (args is not [var folder] || !Directory.Exists(folder))
        {
            Console.WriteLine("usage: -- bombs DIR");
            return;
        }

        await using var web = await StartAsync(folder);
        var address = new Uri(web.Urls.Single());
        var baseline = await MeasuredProcess.SelfAsync("bomb-fetch", new Uri(address, "tiny").AbsoluteUri);
        Console.WriteLine($"{Tiny,-42} {baseline.Peak >> 20,4} MiB {baseline.Output.Trim()}");
        var over = 0;
        foreach (var file in Directory.GetFiles(folder).Where(f => Path.GetFileName(f) != "SOURCE.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            var run = await MeasuredProcess.SelfAsync("bomb-fetch", new Uri(address, $"files/{name}").AbsoluteUri);
            if (run.Code != 0 || run.Peak - baseline.Peak > Allowed) over++;
            Console.WriteLine($"{name,-42} {run.Peak >> 20,4} MiB, {(run.Peak - baseline.Peak) / 1048576.0,5:+0.0;-0.0} over the few bytes; {run.Output.Trim()}");
        }

        Console.WriteLine($"{over} took over {Allowed >> 20} MiB more than the few bytes, or crashed");
    }

    /// <summary>The hidden runner: <c>bomb-fetch URL</c>.</summary>
    public static async Task FetchAsync(string[] args)
    {
        var url = new Uri(args[0]);
        var services = new ServiceCollection();
        services.AddFetchClient(new FetchOptions { AllowedPrivateHosts = [url.Authority] });
        await using var provider = services.BuildServiceProvider();
        var outcome = await provider.GetRequiredService<HttpFetcher>().FetchAsync(new(url), default);
        Console.WriteLine(outcome switch
        {
            FetchOutcome.Fetched fetched => $"read {fetched.Body.Bytes.Length} bytes, as a feed {SourceFormats.Named("feed").Read(fetched.Body, null, DateTimeOffset.UnixEpoch).Outcome}",
            FetchOutcome.Failed failed => $"refused: {failed.Kind}, {failed.Detail}",
            _ => outcome.ToString(),
        });
    }

    static async Task<WebApplication> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/tiny", () => Results.Text("<rss/>", "application/rss+xml"));
        app.MapGet("/files/{name}", (HttpContext context, string name) =>
        {
            if (EncodingOf(name) is { } encoding) context.Response.Headers.ContentEncoding = encoding;
            return Results.Bytes(File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(name))), name.Contains("xml", StringComparison.Ordinal) ? "application/xml" : "text/html");
        });
        await app.StartAsync();
        return app;
    }

    // html-gzip-deflate.bin was gzipped first: encodings stand in the order in which they were applied (RFC 9110, section 8.4).
    static string? EncodingOf(string name)
    {
        if (name.StartsWith("feed-", StringComparison.Ordinal) || name.EndsWith(".txt", StringComparison.Ordinal)) return null;
        if (name.EndsWith(".gz", StringComparison.Ordinal)) return "gzip";
        var known = Path.GetFileNameWithoutExtension(name).Split('-').Skip(1).Select(part => part switch
        {
            "gzip" or "br" or "deflate" or "zstd" => part,
            "rawdeflate" or "zlibdeflate" => "deflate",
            _ => null,
        });
        return string.Join(", ", known.OfType<string>()) is { Length: > 0 } encodings ? encodings : null;
    }
}

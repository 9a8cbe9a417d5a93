using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReputationWatch.Benchmarks.Loads;

/// <summary>A process that serves feeds of 20 items, one for each host, with validators, until its stdin is closed.</summary>
static class FeedWeb
{
    public const int Items = 20;
    const string Modified = "Mon, 02 Mar 2026 07:00:00 GMT";

    /// <summary>The hidden runner: <c>feed-web HOSTS PORT</c>.</summary>
    public static async Task RunAsync(string[] args)
    {
        var (hosts, port) = (int.Parse(args[0], CultureInfo.InvariantCulture), int.Parse(args[1], CultureInfo.InvariantCulture));
        var feeds = Enumerable.Range(0, hosts).Select(n => Encoding.UTF8.GetBytes(Rss(n))).ToArray();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k =>
        {
            for (var n = 0; n < hosts; n++) k.Listen(LoopbackHosts.Address(n), port);
        });
        await using var app = builder.Build();
        app.MapGet("/rss", context => AnswerAsync(context, feeds));
        await app.StartAsync();
        Console.WriteLine("ready");
        await Console.In.ReadToEndAsync();
    }

    /// <summary>Starts that process; closing its stdin ends it.</summary>
    public static async Task<Process> StartAsync(string runner, int hosts, int port)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ReputationWatch.Benchmarks.dll"), runner, hosts.ToString(CultureInfo.InvariantCulture), port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        if (await process.StandardOutput.ReadLineAsync() != "ready") throw new InvalidOperationException("the web of feeds did not start");
        return process;
    }

    /// <summary>The feed of a host; every title names Sampit.</summary>
    public static string Rss(int host)
    {
        var rss = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Kabar {host}</title><link>http://kabar-{host}.example/</link><description>Warta harian</description>\n");
        for (var n = 0; n < Items; n++)
        {
            rss.Append(CultureInfo.InvariantCulture, $"<item><title>Sampit hari ini: berita ke-{n} dari kabar {host}</title><link>http://kabar-{host}.example/berita/{n}</link><guid isPermaLink=\"true\">http://kabar-{host}.example/berita/{n}</guid>");
            rss.Append(CultureInfo.InvariantCulture, $"<pubDate>Mon, 02 Mar 2026 {n % 7:00}:{host % 60:00}:00 +0700</pubDate><description><![CDATA[<p>Pemerintah kabupaten membuka pasar ke-{n} bagi pedagang; warga menyambut baik dan berharap harga pangan tetap terjangkau sepanjang tahun.</p>]]></description></item>\n");
        }

        return rss.Append("</channel></rss>\n").ToString();
    }

    static Task AnswerAsync(HttpContext context, byte[][] feeds)
    {
        var host = LoopbackHosts.NumberOf(context.Connection.LocalIpAddress!);
        var etag = $"\"kabar-{host}\"";
        (context.Response.Headers.ETag, context.Response.Headers.LastModified) = (etag, Modified);
        if (context.Request.Headers.IfNoneMatch == etag)
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/rss+xml; charset=utf-8";
        context.Response.ContentLength = feeds[host].Length;
        return context.Response.Body.WriteAsync(feeds[host]).AsTask();
    }
}

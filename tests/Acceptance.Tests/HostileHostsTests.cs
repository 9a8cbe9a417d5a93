using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests;

/// <summary>A web of which half the hosts misbehave, each in its own way, over the real fetcher, gates and store.</summary>
public sealed class HostileHostsTests
{
    const int Items = 5;
    static readonly string[] Healthy = ["sehat-1", "sehat-2", "sehat-3", "sehat-4", "sehat-5"];

    static readonly Dictionary<string, RequestDelegate> Hostile = new()
    {
        ["tiada"] = context => Status(context, 404),
        ["rusak"] = context => Status(context, 500),
        ["menolak"] = context => Status(context, 403),
        ["diam"] = context => Task.Delay(Timeout.Infinite, context.RequestAborted),
        ["berputar"] = context => Redirect(context, "/rss"),
        ["raksasa"] = PourAsync,
        ["sobek"] = context => context.Response.WriteAsync(Rss("sobek")[..^40]),
        ["bukan-feed"] = context => context.Response.WriteAsync("<html><body><p>Selamat datang</p></body></html>"),
        ["salah-sandi"] = context => context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes(Rss("salah-sandi").Replace("Kabar", "Kabár", StringComparison.Ordinal))).AsTask(),
    };

    static readonly Dictionary<string, (ReadingOutcome Outcome, int Mentions)> Expected = new()
    {
        ["tiada"] = (ReadingOutcome.Failed, 0),
        ["rusak"] = (ReadingOutcome.Failed, 0),
        ["menolak"] = (ReadingOutcome.Blocked, 0),
        ["diam"] = (ReadingOutcome.TimedOut, 0),
        ["berputar"] = (ReadingOutcome.Failed, 0),
        ["raksasa"] = (ReadingOutcome.Failed, 0),
        // The item that was cut off waits until it comes whole.
        ["sobek"] = (ReadingOutcome.Ok, Items - 1),
        ["bukan-feed"] = (ReadingOutcome.Unrecognised, 0),
        ["salah-sandi"] = (ReadingOutcome.Ok, Items),
    };

    [Fact]
    public async Task Every_item_of_the_healthy_hosts_is_stored_once_and_of_each_other_it_is_said_what_is_wrong()
    {
        var web = new Dictionary<string, LoopbackServer>();
        try
        {
            foreach (var name in Healthy) web[name] = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(Rss(name)));
            foreach (var (name, answer) in Hostile) web[name] = await LoopbackServer.StartAsync(answer);
            using var folder = new TemporaryFolder();
            using var office = Office.Open(folder.Path, "test", SettingsFor(web.Values));
            await using var services = await office.StartServicesAsync(default, new(TimeProvider.System, Assessor.BuiltIn, [.. web.Select(h => Feed(h.Key, h.Value))]));
            await services.GetRequiredService<IWatchStore>().TrackAsync(new() { Id = new("sampit"), Name = "Sampit" }, TimeProvider.System.GetUtcNow(), default);

            var work = services.GetRequiredService<DueWork>();
            while (await work.FeedsAsync(default) > 0) { }
            while (await work.KeywordsAsync(default) > 0) { }

            await AssertAsync(services.GetRequiredService<IWatchReader>());
        }
        finally
        {
            foreach (var host in web.Values) await host.DisposeAsync();
        }
    }

    static async Task AssertAsync(IWatchReader reader)
    {
        var mentions = (await reader.MentionsAsync(new("sampit"), new(Limit: 1000), default)).ToLookup(m => m.FirstSource.Value, m => m.Url);
        var outcomes = (await reader.SourcesStatusAsync(null, default)).ToDictionary(s => s.Source.Id.Value, s => s.Last?.Outcome);

        Assert.All(Healthy, name => Assert.Equal(Enumerable.Range(0, Items).Select(n => $"http://{name}.example/{n}"), mentions[name].Order(StringComparer.Ordinal)));
        Assert.All(Healthy, name => Assert.Equal(ReadingOutcome.Ok, outcomes[name]));
        Assert.All(Expected, e => Assert.Equal((e.Key, e.Value.Outcome, e.Value.Mentions), (e.Key, outcomes[e.Key]!.Value, mentions[e.Key].Distinct().Count())));
    }

    static Dictionary<string, string?> SettingsFor(IEnumerable<LoopbackServer> web) =>
        new(web.Select((host, i) => KeyValuePair.Create($"Fetch:AllowedPrivateHosts:{i}", (string?)host.Authority)))
        {
            ["Fetch:Pace:MinDelay"] = "00:00:00",
            ["Fetch:Pace:DelayPerDuration"] = "0",
            ["Fetch:ConnectTimeout"] = "00:00:02",
            ["Fetch:AttemptTimeout"] = "00:00:02",
            ["Fetch:TotalTimeout"] = "00:00:03",
            ["Fetch:MaxBytes"] = "65536",
        };

    static Source Feed(string name, LoopbackServer host) => new() { Id = new(name), Name = name, Format = "feed", Endpoint = host.Url("/rss") };

    static string Rss(string host) =>
        $"<rss version=\"2.0\"><channel><title>{host}</title>{string.Concat(Enumerable.Range(0, Items).Select(n => $"<item><title>Kabar Sampit {n} dari {host}</title><link>http://{host}.example/{n}</link></item>"))}</channel></rss>";

    static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    static Task Redirect(HttpContext context, string to)
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    }

    static async Task PourAsync(HttpContext context)
    {
        var chunk = Encoding.ASCII.GetBytes(new string('a', 16 << 10));
        for (var n = 0; n < 100; n++) await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Single.Demo;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;

namespace ReputationWatch.Benchmarks.Loads;

/// <summary>The runner <c>hostile</c>: the same healthy hosts crawled alone and among hostile ones, by the program's own due work and limits.</summary>
static class HostileCrawl
{
    const int Hosts = 200;
    const int Rounds = 3;
    static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public static async Task RunAsync(string[] args)
    {
        var port = LoopbackHosts.FreePort();
        using var web = await FeedWeb.StartAsync("hostile-web", Hosts, port);
        try
        {
            foreach (var which in new[] { "healthy", "all" })
            {
                using var folder = new Tests.Support.TemporaryFolder();
                var run = await MeasuredProcess.SelfAsync("hostile-crawl", $"{port}", folder.Path, which);
                Console.WriteLine($"== {which} hosts: {run.Figures}\n{run.Output.TrimEnd()}");
            }
        }
        finally
        {
            web.StandardInput.Close();
            await web.WaitForExitAsync();
        }
    }

    /// <summary>The hidden runner: <c>hostile-crawl PORT FOLDER healthy|all</c>.</summary>
    public static async Task CrawlAsync(string[] args)
    {
        var port = int.Parse(args[0], CultureInfo.InvariantCulture);
        var hosts = Enumerable.Range(0, Hosts).Where(n => args[2] == "all" || HostileHosts.KindOf(n) == HostKind.Healthy).ToArray();
        var clock = new DemoClock(Start);
        using var office = Office.Open(args[1], "hostile", LoopbackSettings.For([.. hosts.Select(n => LoopbackHosts.Url(n, port))]));
        await using var services = await office.StartServicesAsync(default, new(clock, Assessor.BuiltIn, [.. hosts.Select(n => Feed(n, port))]));
        await services.GetRequiredService<IWatchStore>().TrackAsync(new() { Id = new("sampit"), Name = "Sampit" }, clock.GetUtcNow(), default);

        var work = services.GetRequiredService<DueWork>();
        await MarkAsync(services, LoopbackHosts.Url(hosts[0], port, "mark"));
        for (var round = 1; round <= Rounds; round++, clock.StandAt(clock.GetUtcNow() + TimeSpan.FromHours(1)))
        {
            var watch = Stopwatch.StartNew();
            var cycles = 0;
            while (await work.FeedsAsync(default) is > 0 and var done) cycles += done;
            while (await work.KeywordsAsync(default) > 0) { }
            Console.WriteLine($"round {round}: {cycles} cycles in {watch.Elapsed.TotalSeconds:0.0} s; {await MarkAsync(services, LoopbackHosts.Url(hosts[0], port, "mark"))}");
        }

        await ReportAsync(services.GetRequiredService<IWatchReader>(), hosts);
    }

    static async Task<string> MarkAsync(IServiceProvider services, Uri mark) =>
        await services.GetRequiredService<HttpFetcher>().FetchAsync(new(mark), default) is FetchOutcome.Fetched { Body.Bytes: var said }
            ? Encoding.UTF8.GetString(said.Span)
            : "";

    static async Task ReportAsync(IWatchReader reader, int[] hosts)
    {
        var mentions = await reader.MentionsAsync(new("sampit"), new(Limit: 100_000), default);
        var byHost = mentions.GroupBy(m => m.FirstSource.Value).ToDictionary(g => g.Key, g => g.Select(m => m.Url).Distinct().Count(), StringComparer.Ordinal);
        var wrong = hosts.Where(n => byHost.GetValueOrDefault($"kabar-{n}") != HostileHosts.Gives(n)).ToList();
        Console.WriteLine($"{mentions.Count} mentions of {mentions.Select(m => m.Url).Distinct().Count()} addresses, {hosts.Sum(HostileHosts.Gives)} expected; hosts with more or fewer than they gave: {wrong.Count} {string.Join(' ', wrong.Select(n => $"{n}:{HostileHosts.KindOf(n)}:{byHost.GetValueOrDefault($"kabar-{n}")}"))}");
        var statuses = (await reader.SourcesStatusAsync(null, default)).ToDictionary(s => s.Source.Id.Value, s => s.Last?.Outcome, StringComparer.Ordinal);
        foreach (var kind in hosts.GroupBy(HostileHosts.KindOf))
            Console.WriteLine($"  {kind.Key}: {kind.Count()} hosts: {string.Join(", ", kind.GroupBy(n => statuses[$"kabar-{n}"]).Select(g => $"{g.Count()} {g.Key}"))}");
    }

    static Source Feed(int n, int port) => new() { Id = new($"kabar-{n}"), Name = $"Kabar {n}", Format = "feed", Endpoint = LoopbackHosts.Url(n, port) };
}

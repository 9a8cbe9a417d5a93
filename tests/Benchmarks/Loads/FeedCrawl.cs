using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Single.Demo;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks.Loads;

/// <summary>A process that runs the single host's own due work over the feeds of <see cref="FeedWeb"/>, until nothing is due.</summary>
static class FeedCrawl
{
    static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit" };

    /// <summary>The hidden runner: <c>feed-crawl FEEDS PORT FOLDER HOURS [stored]</c>; HOURS since the first run; with <c>stored</c> it ends once all stands in the store and assesses nothing. Prints what came of it.</summary>
    public static async Task RunAsync(string[] args)
    {
        var (feeds, port, hours) = (int.Parse(args[0], CultureInfo.InvariantCulture), int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture));
        var clock = new DemoClock(Start + TimeSpan.FromHours(hours));
        var urls = Enumerable.Range(0, feeds).Select(n => LoopbackHosts.Url(n, port)).ToArray();
        using var office = Office.Open(args[2], "race", LoopbackSettings.For(urls));
        await using var services = await office.StartServicesAsync(default, new(clock, Assessor.BuiltIn, [.. urls.Select(Feed)]));
        if (hours == 0) await services.GetRequiredService<IWatchStore>().TrackAsync(Sampit, clock.GetUtcNow(), default);

        var work = services.GetRequiredService<DueWork>();
        var started = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var cycles = 0;
        while (await work.FeedsAsync(default) is > 0 and var done) cycles += done;
        var (crawled, cpu) = (watch.Elapsed, Environment.CpuUsage.TotalTime);
        var assessing = args is not [.., "stored"];
        while (assessing && await work.KeywordsAsync(default) > 0) { }
        Console.Write($"{started.TotalSeconds:0.00} s CPU to start; {cycles} feed cycles in {crawled.TotalSeconds:0.00} s, {(cpu - started).TotalSeconds:0.00} s CPU");
        if (assessing) Console.Write($"; mentions written in {(watch.Elapsed - crawled).TotalSeconds:0.00} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.00} s CPU");
        Console.WriteLine($"; {GC.GetTotalAllocatedBytes() >> 20} MiB allocated, {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)} collections; heap {GC.GetGCMemoryInfo().HeapSizeBytes >> 20} of {GC.GetGCMemoryInfo().TotalCommittedBytes >> 20} MiB committed");
    }

    static Source Feed(Uri url, int n) => new() { Id = new($"kabar-{n}"), Name = $"Kabar {n}", Format = "feed", Endpoint = url };
}

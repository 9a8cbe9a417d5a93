using BenchmarkDotNet.Running;
using ReputationWatch.Benchmarks.Detecting;
using ReputationWatch.Benchmarks.Feeds;
using ReputationWatch.Benchmarks.Loads;
using ReputationWatch.Benchmarks.Nab;
using ReputationWatch.Benchmarks.Tones;

namespace ReputationWatch.Benchmarks;

/// <summary>`-- assess` and the other names run plain runners; anything else is BenchmarkDotNet's (`-- --filter *`).</summary>
static class Program
{
    const int Keywords = 1000;
    const int ShownPerCity = 10;

    static readonly Dictionary<string, Func<string[], Task>> Runners = new(StringComparer.OrdinalIgnoreCase)
    {
        ["articles"] = ArticleFigures.RunAsync,
        ["tone"] = ToneFigures.RunAsync,
        ["tone-on"] = PublicSets.OnAsync,
        ["tone-set"] = PublicSets.SetAsync,
        ["tone-stock"] = PublicSets.StockAsync,
        ["tone-mistakes"] = ToneMistakes.RunAsync,
        ["tone-sklearn"] = PythonTone.RunAsync,
        ["assess"] = _ =>
        {
            AssessBench.Run(Console.Out);
            return Task.CompletedTask;
        },
        ["lens-preview"] = _ =>
        {
            LensPreviewBench.Run(Console.Out);
            return Task.CompletedTask;
        },
        ["rebuild"] = _ => Told(RebuildBench.Run),
        ["rebuild-store"] = RebuildStoreBench.RunAsync,
        ["era-bench"] = _ => Told(EraBench.Run),
        ["era-corpus"] = args => Told(output => EraCorpus.Run(args, output)),
        ["topics"] = args => Told(output => TopicFigures.Run(args, output)),
        ["risk-rate"] = args => Told(output => RiskRate.Run(args, output)),
        ["cycles"] = _ => CycleLoad.RunAsync(Keywords),
        ["urls"] = args =>
        {
            UrlBench.Run(args, Console.Out);
            return Task.CompletedTask;
        },
        ["stories"] = args =>
        {
            StoryBench.Run(args, Console.Out);
            return Task.CompletedTask;
        },
        ["feeds"] = FeedFigures.RunAsync,
        ["feed-traps"] = FeedTraps.RunAsync,
        ["feeds-vs-newsboat"] = NewsboatRace.RunAsync,
        ["bombs"] = Bombs.RunAsync,
        ["bomb-fetch"] = Bombs.FetchAsync,
        ["hostile"] = HostileCrawl.RunAsync,
        ["hostile-web"] = HostileWeb.RunAsync,
        ["hostile-crawl"] = HostileCrawl.CrawlAsync,
        ["feed-web"] = FeedWeb.RunAsync,
        ["feed-crawl"] = FeedCrawl.RunAsync,
        ["nab"] = args => Told(output => NabFigures.Run(args, output)),
        ["crises"] = args => Told(output => CrisisFigures.Run(args, output)),
        ["detector"] = _ => Told(DetectorBench.Run),
        ["dates"] = DateFigures.RunAsync,
        ["tempo"] = _ => TempoReplay.RunAsync(ShownPerCity),
    };

    static Task Told(Action<TextWriter> run)
    {
        run(Console.Out);
        return Task.CompletedTask;
    }

    static async Task Main(string[] args)
    {
        if (args is [var name, .. var rest] && Runners.TryGetValue(name, out var run)) await run(rest);
        else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}

using BenchmarkDotNet.Running;

namespace ReputationWatch.Benchmarks;

/// <summary>`-- assess` and the other names run plain runners, with what follows the name; anything else is BenchmarkDotNet's (`-- --filter *`).</summary>
static class Program
{
    const int Keywords = 1000;
    const int ShownPerCity = 10;

    static readonly Dictionary<string, Func<string[], Task>> Runners = new(StringComparer.OrdinalIgnoreCase)
    {
        ["articles"] = ArticleFigures.RunAsync,
        ["assess"] = _ =>
        {
            AssessBench.Run(Console.Out);
            return Task.CompletedTask;
        },
        ["cycles"] = _ => CycleLoad.RunAsync(Keywords),
        ["dates"] = DateFigures.RunAsync,
        ["tempo"] = _ => TempoReplay.RunAsync(ShownPerCity),
    };

    static async Task Main(string[] args)
    {
        if (args is [var name, .. var rest] && Runners.TryGetValue(name, out var run)) await run(rest);
        else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}

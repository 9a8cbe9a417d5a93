using BenchmarkDotNet.Running;

namespace ReputationWatch.Benchmarks;

/// <summary>`-- assess` and the other names run plain runners; anything else is BenchmarkDotNet's (`-- --filter *`).</summary>
static class Program
{
    const int Keywords = 1000;
    const int ShownPerCity = 10;

    static readonly Dictionary<string, Func<Task>> Runners = new(StringComparer.OrdinalIgnoreCase)
    {
        ["assess"] = () =>
        {
            AssessBench.Run(Console.Out);
            return Task.CompletedTask;
        },
        ["cycles"] = () => CycleLoad.RunAsync(Keywords),
        ["tempo"] = () => TempoReplay.RunAsync(ShownPerCity),
    };

    static async Task Main(string[] args)
    {
        if (args is [var name] && Runners.TryGetValue(name, out var run)) await run();
        else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}

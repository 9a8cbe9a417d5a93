using BenchmarkDotNet.Running;
using ReputationWatch.Benchmarks;

// `-- assess` runs a plain runner; anything else is BenchmarkDotNet's (`-- --filter *`).
Dictionary<string, Action<TextWriter>> runners = new(StringComparer.OrdinalIgnoreCase)
{
    ["assess"] = AssessBench.Run,
};

if (args is [var name] && runners.TryGetValue(name, out var run)) run(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

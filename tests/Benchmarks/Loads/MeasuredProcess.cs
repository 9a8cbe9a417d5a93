using System.Diagnostics;

namespace ReputationWatch.Benchmarks.Loads;

/// <summary>What a process of its own took from its start to its end.</summary>
/// <param name="Output">What it wrote to stdout.</param>
/// <param name="Code">Its exit code.</param>
/// <param name="Wall">From start to end.</param>
/// <param name="Cpu">Processor time, of all its threads.</param>
/// <param name="Peak">The most memory it held, in bytes.</param>
sealed record MeasuredProcess(string Output, int Code, TimeSpan Wall, TimeSpan Cpu, long Peak)
{
    public string Figures => $"{Wall.TotalSeconds:0.00} s, {Cpu.TotalSeconds:0.00} s CPU, peak {Peak / 1048576.0:0.0} MiB";

    /// <summary>Another run of this program, by the name of a hidden runner.</summary>
    public static Task<MeasuredProcess> SelfAsync(params string[] args) => RunAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "ReputationWatch.Benchmarks.dll"), .. args]);

    /// <summary>Runs a program to its end.</summary>
    public static async Task<MeasuredProcess> RunAsync(string program, IReadOnlyList<string> args, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (peak, cpu) = (0L, TimeSpan.Zero);
        // The kernel forgets these with the process, so it is asked while it runs.
        while (!process.WaitForExit(4))
            (peak, cpu) = (Math.Max(peak, Memory.Peak(process.Id)), Memory.Processor(process.Id) is { Ticks: > 0 } now ? now : cpu);
        var wall = watch.Elapsed;
        var said = await error;
        if (process.ExitCode != 0) Console.WriteLine($"{program} ended with {process.ExitCode}: {said}");
        return new(await output, process.ExitCode, wall, cpu, peak);
    }
}

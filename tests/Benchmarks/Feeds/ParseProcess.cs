using System.Diagnostics;

namespace ReputationWatch.Benchmarks.Feeds;

/// <summary>The command itself, in a process of its own for every file: exit codes, seconds from start to end, and memory.</summary>
static class ParseProcess
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static async Task ReportAsync(IReadOnlyList<string> files)
    {
        var runs = new List<(string File, int Code, double Seconds, long Peak)>();
        foreach (var file in files) runs.Add(await RunAsync(file));

        Console.WriteLine($"reputationwatch parse --as feed, {runs.Count} times: {runs.Count(r => r.Code != 0)} exit codes other than 0, {runs.Count(r => r.Seconds > 1)} over 1 s, {runs.Count(r => r.Peak > 200 << 20)} over 200 MiB; "
            + $"median {Median(runs.Select(r => r.Seconds)) * 1000:0} ms, slowest {runs.Max(r => r.Seconds) * 1000:0} ms, at most {runs.Max(r => r.Peak) >> 20} MiB");
        foreach (var bad in runs.Where(r => r.Code != 0 || r.Seconds > 1 || r.Peak > 200 << 20).Take(20)) Console.WriteLine($"  {bad}");
    }

    static async Task<(string File, int Code, double Seconds, long Peak)> RunAsync(string file)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "reputationwatch.dll");
        var start = new ProcessStartInfo("dotnet") { ArgumentList = { program, "parse", "--as", "feed", file }, RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var read = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), process.StandardError.BaseStream.CopyToAsync(Stream.Null));
        var peak = 0L;
        // The kernel forgets a process's peak with the process, so it is asked while it runs.
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, Memory.Peak(process.Id));
            if (watch.Elapsed > Longest) process.Kill(entireProcessTree: true);
        }

        var seconds = watch.Elapsed.TotalSeconds;
        await read;
        return (file, process.ExitCode, seconds, peak);
    }

    static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}

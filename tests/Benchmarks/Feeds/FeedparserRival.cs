using System.Diagnostics;
using System.Globalization;

namespace ReputationWatch.Benchmarks.Feeds;

/// <summary>Python's feedparser on the same files.</summary>
static class FeedparserRival
{
    const string Python = "/usr/bin/python3";

    const string Script =
        """
        import sys, feedparser
        print("version", feedparser.__version__)
        for line in sys.stdin:
            path = line.rstrip("\n")
            try:
                print(len(feedparser.parse(open(path, "rb").read())["entries"]), path, flush=True)
            except Exception as fault:
                print(-1, path, flush=True)
        """;

    /// <summary>Entries by file, -1 where it threw; null where feedparser is not installed.</summary>
    public static async Task<IReadOnlyDictionary<string, int>?> ReadAsync(IReadOnlyList<string> files)
    {
        if (!File.Exists(Python)) return null;
        var start = new ProcessStartInfo(Python) { ArgumentList = { "-c", Script }, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        foreach (var file in files) await process.StandardInput.WriteLineAsync(file);
        process.StandardInput.Close();
        var lines = (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await errors;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 || lines.Length == 0) return null;

        Console.WriteLine($"beside feedparser {lines[0].Split(' ')[1]}");
        return lines.Skip(1).Select(l => l.Split(' ', 2)).ToDictionary(l => l[1], l => int.Parse(l[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}

using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ReputationWatch.Benchmarks;

/// <summary>Debian's python3-readability on the same pages, for comparison.</summary>
static class PythonReadability
{
    const string Python = "/usr/bin/python3";

    /// <summary>Its texts by id; null, with a line that says so, where it is not installed.</summary>
    public static async Task<IReadOnlyDictionary<string, string>?> RunAsync(string folder)
    {
        if (!File.Exists(Python)) return Absent("there is no /usr/bin/python3");
        var start = new ProcessStartInfo(Python) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Script());
        start.ArgumentList.Add(Path.GetFullPath(folder));
        using var python = Process.Start(start)!;
        var said = python.StandardError.ReadToEndAsync();
        var bodies = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        return python.ExitCode == 0
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(bodies)
            : Absent((await said).TrimEnd().Split('\n')[^1]);
    }

    static IReadOnlyDictionary<string, string>? Absent(string why)
    {
        Console.WriteLine($"python3-readability  not compared: {why} (on Debian: apt install python3-readability)");
        return null;
    }

    static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "readability_bodies.py");
}

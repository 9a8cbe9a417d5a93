using System.Globalization;
using System.Text.Json;

namespace ReputationWatch.Benchmarks.Nab;

/// <summary>
/// NAB's files in a folder: a checkout of numenta/NAB, or the part of one with <c>data</c>, <c>labels</c> and <c>published</c>.
/// </summary>
public sealed class NabCorpus(string folder)
{
    /// <summary>The series that are there, with their rows.</summary>
    /// <param name="group">A folder of data, such as <c>realTweets</c>; all where null.</param>
    public IReadOnlyList<(NabSeries Series, IReadOnlyList<(DateTimeOffset At, double Value)> Rows)> Read(string? group = null)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "labels", "combined_windows.json")));
        return [.. labels.RootElement.EnumerateObject()
            .Where(file => (group is null || file.Name.StartsWith(group + "/", StringComparison.Ordinal)) && File.Exists(Path.Combine(folder, "data", file.Name)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => Read(file.Name, file.Value))];
    }

    /// <summary>A published detector's rows at or above a threshold; null where its results are not in the folder.</summary>
    public IReadOnlyList<int>? Detections(string detector, NabSeries series, double threshold)
    {
        var (group, name) = (Path.GetDirectoryName(series.Name)!, Path.GetFileName(series.Name));
        var file = Path.Combine(folder, "results", detector, group, $"{detector}_{name}");
        if (!File.Exists(file)) return null;

        var lines = File.ReadLines(file);
        var column = Array.IndexOf(lines.First().Split(','), "anomaly_score");
        return [.. lines.Skip(1).Select((line, row) => (Row: row, Score: double.Parse(line.Split(',')[column], CultureInfo.InvariantCulture)))
            .Where(r => r.Score >= threshold).Select(r => r.Row)];
    }

    /// <summary>The thresholds the published scores were made with, by detector and profile; empty where they are not in the folder.</summary>
    public IReadOnlyDictionary<(string Detector, string Profile), double> Thresholds() =>
        Pairs(Path.Combine(folder, "config", "thresholds.json"), e => e.GetProperty("threshold").GetDouble());

    /// <summary>The published scores, by detector and profile.</summary>
    public IReadOnlyDictionary<(string Detector, string Profile), double> Published() =>
        Pairs(new[] { "published", "results" }.Select(f => Path.Combine(folder, f, "final_results.json")).FirstOrDefault(File.Exists) ?? "", e => e.GetDouble());

    static Dictionary<(string, string), double> Pairs(string file, Func<JsonElement, double> value)
    {
        if (!File.Exists(file)) return [];
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.EnumerateObject()
            .SelectMany(d => d.Value.EnumerateObject().Select(p => ((d.Name, p.Name), value(p.Value))))
            .ToDictionary(p => p.Item1, p => p.Item2);
    }

    (NabSeries, IReadOnlyList<(DateTimeOffset, double)>) Read(string name, JsonElement windows)
    {
        var rows = File.ReadLines(Path.Combine(folder, "data", name)).Skip(1).Select(line => line.Split(',')).ToList();
        // Windows are written with a fraction of a second, rows without.
        var spans = windows.EnumerateArray().Select(w => (Time(w[0].GetString()!), Time(w[1].GetString()!))).ToList();
        var series = new NabSeries(name, [.. rows.Select(r => Time(r[0]))], spans);
        return (series, [.. rows.Select(r => (DateTimeOffset.Parse(r[0], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), double.Parse(r[1], CultureInfo.InvariantCulture)))]);
    }

    static string Time(string text) => text.Split('.')[0];
}

using System.Globalization;
using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// How often each risk, and a clash or an old conflict, is found in ordinary headlines, for reading them: <c>risk-rate FILE [--show]</c>.
/// FILE is tab-separated with the title in the first column, or JSON lines with <c>title</c> and <c>description</c>.
/// </summary>
static class RiskRate
{
    static readonly TrackedKeyword Nobody = new() { Id = KeywordId.From("Tiada"), Name = "Tiada Bernama" };

    public static void Run(string[] args, TextWriter output)
    {
        if (args is not [var file, ..] || !File.Exists(file))
        {
            output.WriteLine("risk-rate FILE [--show]: FILE has one title a line, or is JSON lines with title and description");
            return;
        }

        var show = args.Contains("--show");
        var published = new DateTimeOffset(2019, 10, 1, 0, 0, 0, TimeSpan.Zero);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var titles = 0;
        foreach (var line in File.ReadLines(file))
        {
            var (title, snippet, day) = Read(line, published);
            if (title is "" or "title") continue;
            titles++;
            var found = Assessor.BuiltIn.Assess(Nobody, new(title, snippet, null, day), day);
            foreach (var finding in found.RiskFindings) Count($"risk {finding.Risk}", $"{finding.Manner}/{finding.Target ?? "-"}");
            if (found.Era.Role != EraRole.None) Count($"era {found.Era.Role}", found.Era.Lens);
            if (found.Era.Clash) Count("era Clash", "");

            void Count(string what, string more)
            {
                counts[what] = counts.GetValueOrDefault(what) + 1;
                if (show) output.WriteLine($"{what}\t{more}\t{title}\t{snippet}\t{string.Join(" | ", found.Evidence.Where(e => !e.Why.StartsWith("tone", StringComparison.Ordinal)).Select(e => $"{e.Text} {e.Why}"))}");
            }
        }

        foreach (var (what, count) in counts)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {count} of {titles}, {100.0 * count / Math.Max(1, titles):0.00} %"));
    }

    static (string Title, string Snippet, DateTimeOffset Day) Read(string line, DateTimeOffset published)
    {
        if (!line.StartsWith('{')) return (line.Split('\t')[0], "", published);
        using var item = JsonDocument.Parse(line);
        var day = DateTimeOffset.TryParse(Text("pubDate"), CultureInfo.InvariantCulture, out var known) ? known : published;
        return (Text("title"), Text("description"), day);

        string Text(string name) => item.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
    }
}

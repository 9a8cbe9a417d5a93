using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// `-- stories FILE [LABELS]`: which pairs of headlines are merged, by class of label. FILE is JSON or its gzip:
/// <c>[{"label": "duplicate" | "distinct" | null, "a": {"link","title","description","pubDate"}, "b": …}]</c>. LABELS gives the pairs
/// without a label one: lines of key, tab, <c>same</c> or <c>distinct</c>, where the key is the beginning of the SHA-256 of the two
/// links in ordinal order with a line break between. Pairs with an even key were tuned on, those with an odd one held back.
/// </summary>
static class StoryBench
{
    sealed record Pair(string? Label, Piece A, Piece B);

    sealed record Piece(string Link, string Title, string? Description, string? PubDate);

    sealed record Judgement(string Class, bool? Same, StoryReason? Why, Pair Pair);

    static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static void Run(string[] args, TextWriter output)
    {
        if (args is not [var file, .. var rest] || !File.Exists(file) || rest.Length > 1)
        {
            output.WriteLine("stories: name the file of pairs, and that of their labels if there is one, for example -- stories tempo_title_pairs.json.gz tests/fixtures/stories/tempo-open-pairs.tsv");
            return;
        }

        var labels = rest is [var at] ? File.ReadLines(at).Select(l => l.Split('\t')).ToDictionary(f => f[0], f => f[1] == "same") : [];
        var judged = Read(file).Select(p => Judge(p, labels)).ToList();
        foreach (var group in judged.GroupBy(j => j.Class).OrderBy(g => g.Key, StringComparer.Ordinal)) Report(output, group.Key, [.. group]);
        if (labels.Count > 0) Report(output, "open, all labelled", [.. judged.Where(j => j.Class.StartsWith("open", StringComparison.Ordinal) && j.Same is not null)]);
        foreach (var wrong in judged.Where(j => j.Same is not null && j.Same != (j.Why is not null)))
            output.WriteLine($"  {(wrong.Same == true ? "missed" : $"wrong ({wrong.Why})")}: {wrong.Pair.A.Title} | {wrong.Pair.B.Title}");
    }

    static List<Pair> Read(string file)
    {
        using var stream = File.OpenRead(file);
        using Stream plain = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        return JsonSerializer.Deserialize<List<Pair>>(plain, Options) ?? [];
    }

    static Judgement Judge(Pair pair, Dictionary<string, bool> labels)
    {
        var why = StoryMatch.Of(Features(pair.A), Features(pair.B));
        if (pair.Label is { } said) return new(said, said == "duplicate", why, pair);
        var key = KeyOf(pair);
        var half = Convert.ToByte(key[^1..], 16) % 2 == 0 ? "tuned on" : "held back";
        return labels.TryGetValue(key, out var same) ? new($"open, {half}", same, why, pair) : new("open, not labelled", null, why, pair);
    }

    static StoryFeatures Features(Piece piece) =>
        new(piece.Title, piece.Description ?? "", null, DateOf(piece.PubDate), CanonicalUrl.Of(piece.Link) ?? "");

    // Pieces without a date count as of one time.
    static DateTimeOffset DateOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : DateTimeOffset.UnixEpoch;

    static string KeyOf(Pair pair)
    {
        var links = new[] { pair.A.Link, pair.B.Link }.Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', links))))[..12];
    }

    static void Report(TextWriter output, string name, IReadOnlyList<Judgement> judged)
    {
        var merged = judged.Where(j => j.Why is not null).ToList();
        var reasons = string.Join(", ", merged.GroupBy(j => j.Why).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key}"));
        output.WriteLine($"{name}: {judged.Count} pairs, {merged.Count} merged{(reasons.Length > 0 ? $" ({reasons})" : "")}");
        if (judged.All(j => j.Same is null) || judged.All(j => j.Same == judged[0].Same)) return;
        var right = merged.Count(j => j.Same == true);
        output.WriteLine($"  precision {Share(right, merged.Count)}, recall {Share(right, judged.Count(j => j.Same == true))}");
    }

    // Wilson, 95 %.
    static string Share(int right, int of)
    {
        if (of == 0) return "none";
        const double Z = 1.96;
        var p = (double)right / of;
        var middle = (p + Z * Z / (2 * of)) / (1 + Z * Z / of);
        var half = Z * Math.Sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
        return string.Create(CultureInfo.InvariantCulture, $"{right}/{of} = {p:0.00} ({middle - half:0.00} to {middle + half:0.00})");
    }
}

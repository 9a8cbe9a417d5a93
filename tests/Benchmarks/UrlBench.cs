using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// `-- urls DIR`: how canonical addresses compare with crawler-commons' (<c>weirdToNormalizedUrls.csv</c>, <c>invalidUrls.csv</c>), and
/// relative ones with WHATWG's (<c>url-resolve.csv</c>, <c>wpt-urltestdata.json</c>), for those files wherever they lie below DIR.
/// </summary>
static class UrlBench
{
    sealed record Row(string File, string Shown, string? Ours, string? Theirs, string? Deliberate)
    {
        public bool IsEqual => Ours == Theirs;
    }

    public static void Run(string[] args, TextWriter output)
    {
        if (args is not [var folder] || !Directory.Exists(folder))
        {
            output.WriteLine("urls: name the folder, for example -- urls ../shared/captures/url-normalization");
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            if (RowsOf(file) is { } rows) Report(output, Path.GetFileName(file), [.. rows]);
    }

    static IEnumerable<Row>? RowsOf(string file) => Path.GetFileName(file) switch
    {
        "weirdToNormalizedUrls.csv" => Csv(file).Where(f => f.Length >= 2).Select(f => Normalised(f[0], f[1])),
        "invalidUrls.csv" => Csv(file).Select(f => new Row("invalid", f[0], CanonicalUrl.Of(f[0]), null, null)),
        "url-resolve.csv" => Csv(file).Where(f => f.Length >= 3).Select(f => Resolved(f[0], f[1], f[2])),
        "wpt-urltestdata.json" => Wpt(file),
        _ => null,
    };

    static Row Normalised(string input, string theirs)
    {
        var ours = CanonicalUrl.Of(input);
        return new("normalise", input, ours, theirs, Difference(input, ours, theirs));
    }

    static string? Difference(string input, string? ours, string theirs)
    {
        if (ours is null) return input.Contains(':') && HasHost(theirs) ? null : "not an address on the web (no scheme, no http or https, or no host)";
        if (Sorted(ours, dropEmpty: false) == Sorted(theirs, dropEmpty: false)) return "the order of query parameters is kept";
        return Sorted(ours, dropEmpty: true) == Sorted(theirs, dropEmpty: true) ? "empty values and names of query parameters are kept" : null;
    }

    static bool HasHost(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    static string Sorted(string url, bool dropEmpty)
    {
        var (path, query) = url.Split('?', 2) is [var p, var q] ? (p, q) : (url, "");
        var parts = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !dropEmpty || part[0] != '=')
            .Select(part => dropEmpty ? part.TrimEnd('=') : part);
        return $"{path}?{string.Join('&', parts.Order(StringComparer.Ordinal))}";
    }

    static Row Resolved(string input, string at, string theirs) => Uri.TryCreate(at, UriKind.Absolute, out var uri)
        ? Compared("resolve", input, WebAddress.Resolve(input, uri), theirs)
        : Compared("resolve", input, WebAddress.Parse(input)?.AbsoluteUri, theirs);

    static IEnumerable<Row> Wpt(string file)
    {
        using var tests = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var test in tests.RootElement.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.Object).ToList())
        {
            if (test.GetProperty("input") is var input && Text(input) is not { } written) continue;
            var at = test.TryGetProperty("base", out var b) && b.ValueKind == JsonValueKind.String ? b.GetString() : null;
            var theirs = test.TryGetProperty("href", out var href) ? Text(href) : null;
            var onTheWeb = new[] { at, written, theirs }.Any(u => u?.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase) == true);
            // An element without an address is not a link to the page it stands on.
            if (!onTheWeb || written.Trim().Length == 0) continue;
            var ours = at is null ? WebAddress.Parse(written)?.AbsoluteUri
                : Uri.TryCreate(at, UriKind.Absolute, out var uri) ? WebAddress.Resolve(written, uri) : null;
            yield return Compared("wpt", $"{written}  at {at}", ours, theirs);
        }
    }

    static string? Text(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }

    // The same address, however it is escaped: WHATWG leaves more characters bare than RFC 3986 does.
    static Row Compared(string file, string shown, string? ours, string? theirs)
    {
        var (one, other) = (ours is null ? null : CanonicalUrl.Of(ours), theirs is null ? null : CanonicalUrl.Of(theirs));
        var deliberate = theirs is not null && other is null ? "not an address on the web, or with user information"
            : other is not null && one?.Replace("'", "%27", StringComparison.Ordinal) == other ? "an apostrophe stays, as RFC 3986 has it"
            : null;
        return new(file, shown, one, other ?? theirs, deliberate);
    }

    static IEnumerable<string[]> Csv(string file) =>
        File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Select(l => Fields(l).Select(f => f.Trim(' ')).ToArray());

    static IEnumerable<string> Fields(string line)
    {
        for (var from = 0; from <= line.Length;)
        {
            var rest = line[from..].TrimStart(' ');
            if (rest.StartsWith('"'))
            {
                var value = new string([.. rest[1..].Replace("\"\"", "\u0001", StringComparison.Ordinal).TakeWhile(c => c != '"')]).Replace('\u0001', '"');
                yield return value;
                from = line.Length - rest.Length + 2 + value.Length + value.Count(c => c == '"');
                from = line.IndexOf(',', Math.Min(from, line.Length)) is var next and >= 0 ? next + 1 : line.Length + 1;
                continue;
            }

            var comma = line.IndexOf(',', from);
            yield return comma < 0 ? line[from..] : line[from..comma];
            from = comma < 0 ? line.Length + 1 : comma + 1;
        }
    }

    static void Report(TextWriter output, string file, IReadOnlyList<Row> rows)
    {
        var differing = rows.Where(r => !r.IsEqual).ToList();
        output.WriteLine($"{file}: {rows.Count - differing.Count} of {rows.Count} equal");
        foreach (var kind in differing.Where(r => r.Deliberate is not null).GroupBy(r => r.Deliberate))
            output.WriteLine($"  {kind.Count()} deliberately different: {kind.Key}");
        var wrong = differing.Where(r => r.Deliberate is null).ToList();
        output.WriteLine($"  {wrong.Count} wrong");
        foreach (var row in wrong) output.WriteLine($"    {Shown(row.Shown)}\n      is {row.Ours ?? "none"}\n      not {row.Theirs ?? "none"}");
    }

    static string Shown(string text) => string.Concat(text.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : $"{c}"));
}

namespace ReputationWatch.Dashboard.Importing;

/// <summary>Which column of a table holds what.</summary>
/// <param name="Fields">The number of each field's column, from 0.</param>
/// <param name="Ignored">The names of the others.</param>
/// <param name="Found">Every name there is.</param>
/// <param name="Width">How many columns there are.</param>
sealed record ClippingColumns(IReadOnlyDictionary<string, int> Fields, IReadOnlyList<string> Ignored, IReadOnlyList<string> Found, int Width)
{
    /// <summary>The fields of a clipping in the API's words, each with the headings it goes by; the first is the template's.</summary>
    public static IReadOnlyList<(string Field, IReadOnlyList<string> Names)> Known { get; } =
    [
        ("keyword", ["kata kunci", "keyword"]),
        ("title", ["judul", "title", "headline", "judul berita"]),
        ("url", ["tautan", "url", "link"]),
        ("outlet", ["media", "outlet", "nama media"]),
        ("published", ["tanggal", "published", "date", "tanggal terbit"]),
        ("snippet", ["kutipan", "ringkasan", "snippet"]),
    ];

    static readonly Dictionary<string, string> ByName = Known.SelectMany(k => k.Names.Select(n => (n, k.Field))).ToDictionary(n => n.n, n => n.Field, StringComparer.Ordinal);

    /// <summary>What a heading row means; of two columns for one field the first counts.</summary>
    public static ClippingColumns Of(IReadOnlyList<string> headings)
    {
        var (fields, ignored) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<string>());
        foreach (var (number, heading) in headings.Index())
        {
            if (ByName.TryGetValue(Plain(heading), out var field) && fields.TryAdd(field, number)) continue;
            if (!string.IsNullOrWhiteSpace(heading)) ignored.Add(heading.Trim());
        }

        return new(fields, ignored, [.. headings.Where(h => !string.IsNullOrWhiteSpace(h)).Select(h => h.Trim())], headings.Count);
    }

    /// <summary>The fields that no row can do without and that no column holds. An address or an outlet is enough.</summary>
    public IReadOnlyList<string> Missing(bool keywordGiven)
    {
        string[] needed = keywordGiven ? ["title", "published"] : ["keyword", "title", "published"];
        var missing = needed.Where(f => !Fields.ContainsKey(f));
        return [.. Fields.ContainsKey("url") || Fields.ContainsKey("outlet") ? missing : missing.Append("outlet")];
    }

    static string Plain(string heading) =>
        string.Join(' ', heading.Replace('_', ' ').Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}

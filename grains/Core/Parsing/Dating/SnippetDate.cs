namespace ReputationWatch.Parsing;

/// <summary>Takes the date off the beginning of a result's snippet: <c>16 Jul 2025 · Pemerintah …</c>, <c>3 hari yang lalu — …</c>.</summary>
internal static class SnippetDate
{
    const int Within = 40;

    static readonly string[] Separators = [" · ", " — ", " – ", " - ", " ... ", " | "];

    /// <summary>The snippet without its date, and the date; the whole snippet where it does not begin with one.</summary>
    public static (string Snippet, Dated Published) Split(string snippet, DateTimeOffset now)
    {
        foreach (var separator in Separators)
        {
            var at = snippet.IndexOf(separator, 0, Math.Min(snippet.Length, Within), StringComparison.Ordinal);
            if (at > 0 && Dates.Parse(snippet[..at], now) is { At: not null } published) return (snippet[(at + separator.Length)..], published);
        }

        return (snippet, Dated.Unknown);
    }
}

using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>The outcomes that formats have in common.</summary>
internal static class Judgement
{
    static readonly char[] Breaks = [' ', '-', '/', '.', ',', '(', ')', '\''];

    /// <summary>What search results come to: <see cref="ReadingOutcome.Unrelated"/> where a query was asked and none of them has a word of its names.</summary>
    public static SourceReading Results(IReadOnlyList<SourceEntry> entries, SearchQuery? query, string detail = "") =>
        query is null || entries.Any(e => Mentions(e, query))
            ? new(ReadingOutcome.Ok, entries, detail)
            : SourceReading.Without(ReadingOutcome.Unrelated, $"none of {entries.Count} results has a word of \"{query.Text}\"");

    /// <summary>What a page comes to in which neither results nor a word that there are none were found.</summary>
    public static SourceReading NoResults(FetchedBody body, string text, string expected)
    {
        if (Challenge.In(text) is { } sign) return SourceReading.Without(ReadingOutcome.Blocked, $"a challenge page ({sign}), HTTP {body.Status}");
        return IsRefusal(body.Status)
            ? SourceReading.Without(ReadingOutcome.Blocked, $"HTTP {body.Status} with a page that is not {expected}")
            : SourceReading.Without(ReadingOutcome.Unrecognised, $"not {expected}: the page begins {Beginning(text)}");
    }

    // 202 is DuckDuckGo's; a search that is under way is no answer either.
    static bool IsRefusal(int status) => status is 202 or 401 or 403 or 418 or 429 or 503;

    static bool Mentions(SourceEntry entry, SearchQuery query)
    {
        var url = Uri.UnescapeDataString(entry.Url);
        return Words(query).Any(w => entry.Title.Contains(w, StringComparison.OrdinalIgnoreCase)
            || entry.Snippet.Contains(w, StringComparison.OrdinalIgnoreCase)
            || url.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    // Two letters ("di", "RI") stand in any page; they count only where a name is made of nothing else.
    static IEnumerable<string> Words(SearchQuery query)
    {
        var words = query.Names.SelectMany(n => n.Split(Breaks, StringSplitOptions.RemoveEmptyEntries)).ToList();
        return words.Exists(w => w.Length > 2) ? words.Where(w => w.Length > 2) : words;
    }

    static string Beginning(string text) => text.Trim() is { Length: > 0 } body ? $"\"{PlainText.Beginning(PlainText.OfText(body[..Math.Min(body.Length, 200)]), 60)}\"" : "with nothing";
}

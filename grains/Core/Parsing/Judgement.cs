using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>The outcomes that formats have in common.</summary>
internal static class Judgement
{
    static readonly char[] Breaks = [' ', '-', '/', '.', ',', '(', ')', '\''];

    static readonly string[] KindsOfPlaces = ["kota", "kabupaten", "kab", "kecamatan", "desa", "provinsi", "pemkot", "pemkab", "pemprov"];

    /// <summary>
    /// What search results come to: <see cref="ReadingOutcome.Unrelated"/> where a query was asked and none of them has a word
    /// of its names.
    /// </summary>
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

    /// <summary>Whether an entry has a word of the query's names in title, snippet or address.</summary>
    public static bool Mentions(SourceEntry entry, SearchQuery query)
    {
        var url = Uri.UnescapeDataString(entry.Url);
        return Words(query).Any(w => Begins(entry.Title, w) || Begins(entry.Snippet, w) || Begins(url, w));
    }

    // A word may go on ("Sampitnya") but has to begin: the town of Tual is not in every "actual" page.
    static bool Begins(string text, string word)
    {
        for (var from = 0; text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0; from = at + 1)
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        }

        return false;
    }

    // Short words ("di", "RI") and kinds of places stand in any page; they count only where a name is made of nothing else.
    static List<string> Words(SearchQuery query)
    {
        var words = query.Names.SelectMany(n => n.Split(Breaks, StringSplitOptions.RemoveEmptyEntries)).ToList();
        var telling = words.Where(w => w.Length > 2 && !Array.Exists(KindsOfPlaces, k => k.Equals(w, StringComparison.OrdinalIgnoreCase))).ToList();
        return telling.Count > 0 ? telling : words;
    }

    static string Beginning(string text)
    {
        var start = PlainText.OfText(text.TrimStart() is { Length: > 200 } longer ? longer[..200] : text);
        return start.Length > 0 ? $"\"{PlainText.Beginning(start, 60)}\"" : "with nothing";
    }
}

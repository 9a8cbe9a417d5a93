using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// GDELT's DOC 2.0 article list, <c>https://api.gdeltproject.org/api/v2/doc/doc</c> (blog.gdeltproject.org, "GDELT DOC 2.0 API debuts"):
/// free, without a key, one request in five seconds at most. It says that it is asked too often, or the wrong thing, in plain
/// words under HTTP 200. It searches whole texts, so that a headline need not name what was asked.
/// </summary>
internal sealed class GdeltJsonFormat : ISourceFormat
{
    static readonly string[] Misplaced = [" ,", " .", " :", " ;", " ?", " !", " %"];

    static readonly string[] AboutTheQuery = ["too short", "too long", "timespan is", "invalid", "illegal", "not a valid"];

    /// <inheritdoc/>
    public string Name => "gdelt-json";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => query is null ? new(endpoint) : new(UrlQuery.With(
        endpoint, ("query", Words(query)), ("mode", "artlist"), ("format", "json"), ("maxrecords", "75"), ("sort", "datedesc"), ("timespan", "3d")));

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        if (text.AsSpan().TrimStart() is not ['{', ..]) return Said(body, text) ?? Judgement.NoResults(body, text, "GDELT's JSON");

        using var json = JsonBody.Parse(text) ?? JsonBody.Parse(JsonEscapes.Of(text));
        if (json?.RootElement is not { } root) return Judgement.NoResults(body, text, "GDELT's JSON");
        if (root.List("articles") is { } articles) return JsonResults.Read(articles, query: null, a => Result(a, now));
        // Where there is nothing the answer is {}.
        return root.EnumerateObject().Any() ? Judgement.NoResults(body, text, "GDELT's article list") : SourceReading.Without(ReadingOutcome.Empty);
    }

    /// <inheritdoc/>
    public SourceReading? Explain(FetchedBody refusal) => Said(refusal, BodyText.Of(refusal));

    // One line of plain text, though it may call itself HTML.
    static SourceReading? Said(FetchedBody body, string text)
    {
        var words = text.Trim();
        if (words.Length is 0 or > 500 || words.Contains("<html", StringComparison.OrdinalIgnoreCase) || words.Contains("<!doctype", StringComparison.OrdinalIgnoreCase)) return null;
        if (words.Contains("limit requests", StringComparison.OrdinalIgnoreCase)) return Refusal.Of(body, "GDELT", words);
        return Array.Exists(AboutTheQuery, w => words.Contains(w, StringComparison.OrdinalIgnoreCase)) ? Refusal.Of(body, "GDELT", words) : null;
    }

    static string Words(SearchQuery query)
    {
        var name = query.Text.Replace("\"", "", StringComparison.Ordinal);
        var phrase = name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;
        return query.Language switch
        {
            "id" => $"{phrase} sourcelang:indonesian",
            "en" => $"{phrase} sourcelang:english",
            _ => $"{phrase} sourcecountry:{query.Region}",
        };
    }

    static SourceEntry Result(JsonElement article, DateTimeOffset now) =>
        Entry.Of(Title(article.Plain("title")), article.Text("url"), "", article.Plain("domain"), FirstSeen(article.Text("seendate"), now));

    static string Title(string title) => Misplaced.Aggregate(title, (t, m) => t.Replace(m, m[1..], StringComparison.Ordinal));

    // When GDELT first saw it, in slots of a quarter of an hour: it was published before, as a rule on the same day. So the day
    // is told, as western Indonesia counts it, and never a time after the one it was seen at.
    static Dated FirstSeen(string? seen, DateTimeOffset now)
    {
        if (Dates.Parse(seen, now).At is not { } at) return Dated.Unknown;
        var day = Dated.Day(DateOnly.FromDateTime(at.ToOffset(Zones.Wib).DateTime));
        return day.At > at ? day with { At = at } : day;
    }
}

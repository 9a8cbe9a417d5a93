using System.Collections.Frozen;
using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Brave's search API with the operator's key (<c>Keys:brave</c>): the web under <c>https://api.search.brave.com/res/v1/web/search</c>, news
/// under <c>…/res/v1/news/search</c>. Documented at api-dashboard.search.brave.com/app/documentation. One look is one page; a
/// further one would be <c>offset=1</c>, which counts pages and not results.
/// </summary>
internal sealed class BraveJsonFormat : ISourceFormat
{
    const int LongestQuery = 400;

    // What Brave does not know it answers with 422: its "Codes" page. Indonesian is not among the languages; Indonesia is among the countries.
    static readonly FrozenSet<string> Languages = new[]
    {
        "ar", "eu", "bn", "bg", "ca", "hr", "cs", "da", "nl", "en", "et", "fi", "fr", "gl", "de", "el", "gu", "he", "hi", "hu", "is", "it", "kn", "ko", "lv",
        "lt", "ms", "ml", "mr", "nb", "pl", "pa", "ro", "ru", "sr", "sk", "sl", "es", "sv", "ta", "te", "th", "tr", "uk", "vi",
    }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Countries = new[]
    {
        "AR", "AU", "AT", "BE", "BR", "CA", "CL", "DK", "FI", "FR", "DE", "GR", "HK", "IN", "ID", "IT", "JP", "KR", "MY", "MX", "NL", "NZ", "NO", "CN", "PL",
        "PT", "PH", "RU", "SA", "ZA", "ES", "SE", "CH", "TW", "TR", "GB", "US",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "brave-json";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public CallCost Cost => new("brave", 1, "request");

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) =>
        new(query is null ? endpoint : UrlQuery.With(endpoint, [.. Parameters(endpoint, query)]))
        {
            Key = new("brave", KeyPlace.Header, "X-Subscription-Token"),
        };

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        using var json = JsonBody.Parse(text);
        if (json?.RootElement is not { } root) return Judgement.NoResults(body, text, "Brave's JSON");
        if (Said(body, root) is { } refused) return refused;

        var results = root.Text("type") switch
        {
            "news" => root.List("results"),
            // Kinds of results of which there are none are left out.
            "search" when root.Member("query") is { ValueKind: JsonValueKind.Object } => root.Member("web") is { } web ? web.List("results") : [],
            _ => null,
        };
        if (results is null) return Judgement.NoResults(body, text, "Brave's JSON");

        var altered = root.Member("query") is { } asked && asked.Text("altered") is { } other ? $"Brave searched for \"{PlainText.OfText(other)}\" instead" : "";
        return JsonResults.Read(results, query, r => Result(r, now), altered);
    }

    /// <inheritdoc/>
    public SourceReading? Explain(FetchedBody refusal)
    {
        using var json = JsonBody.Parse(BodyText.Of(refusal));
        return json is null ? null : Said(refusal, json.RootElement);
    }

    static bool IsNews(Uri endpoint) => endpoint.AbsolutePath.Contains("/news/", StringComparison.Ordinal);

    static IEnumerable<(string, string)> Parameters(Uri endpoint, SearchQuery query)
    {
        yield return ("q", query.Text.Length > LongestQuery ? query.Text[..LongestQuery] : query.Text);
        yield return ("country", Countries.Contains(query.Region) ? query.Region : "ALL");
        if (Languages.Contains(query.Language)) yield return ("search_lang", query.Language);
        yield return ("count", IsNews(endpoint) ? "50" : "20");
        // Names of towns get "corrected", and what is left out by default is part of what people see.
        yield return ("spellcheck", "false");
        yield return ("safesearch", "off");
        if (IsNews(endpoint)) yield break;
        yield return ("text_decorations", "false");
        yield return ("result_filter", "web,query");
    }

    // {"type":"ErrorResponse","error":{"status":429,"code":"RATE_LIMITED","detail":"…","meta":{"quota_limit":2000,"quota_current":2000}}}
    static SourceReading? Said(FetchedBody body, JsonElement root)
    {
        if (root.Member("error") is not { ValueKind: JsonValueKind.Object } error) return null;
        var words = $"{error.Text("code")} {error.Text("detail")}";
        var spent = error.Member("meta") is { } meta && Number(meta, "quota_current") is { } used && Number(meta, "quota_limit") is { } most && used >= most;
        return Refusal.Of(body, "Brave", spent ? $"{words} The month's quota is used up." : words, "brave");
    }

    static double? Number(JsonElement meta, string name) =>
        meta.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var value) ? value : null;

    static SourceEntry Result(JsonElement result, DateTimeOffset now)
    {
        // page_age is ISO in UTC without saying so; age is "3 days ago", or "August 9, 2026".
        var published = Dates.Parse(result.Text("page_age"), now);
        if (published.At is null) published = Dates.Parse(result.Text("age"), now);
        var outlet = result.Member("profile") is { } profile ? profile.Plain("name") : null;
        return Entry.Of(result.Plain("title"), result.Text("url"), result.Plain("description"), outlet, published);
    }
}

using System.Globalization;
using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Google's results through SerpApi with the operator's key (<c>Keys:serpapi</c>), <c>https://serpapi.com/search.json</c>; news with
/// <c>tbm=nws</c> or <c>engine=google_news</c> in the endpoint. Top stories stand behind the ranked results, as they have no rank of
/// their own. Errors are documented at serpapi.com/search-errors.
/// </summary>
internal sealed class SerpApiJsonFormat : ISourceFormat
{
    const string Nothing = "hasn't returned any results for this query";

    static readonly string[] Lists = ["organic_results", "news_results", "top_stories"];

    /// <inheritdoc/>
    public string Name => "serpapi-json";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public CallCost Cost => new("serpapi", 1, "search");

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) =>
        new(query is null ? endpoint : UrlQuery.With(
            endpoint, ("engine", "google"), ("q", query.Text), ("gl", query.Region.ToLowerInvariant()), ("hl", query.Language), ("nfpr", "1")))
        {
            Key = new("serpapi", KeyPlace.Query, "api_key"),
        };

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        using var json = JsonBody.Parse(text);
        if (json?.RootElement is not { } root) return Judgement.NoResults(body, text, "SerpApi's JSON");

        var lists = Lists.Select(name => root.List(name)).OfType<IEnumerable<JsonElement>>().ToList();
        if (lists.Count > 0) return JsonResults.Read(lists.SelectMany(l => l).SelectMany(Stories), query, r => Result(r, now));
        return Said(body, root) ?? Judgement.NoResults(body, text, "SerpApi's JSON");
    }

    /// <inheritdoc/>
    public SourceReading? Explain(FetchedBody refusal)
    {
        using var json = JsonBody.Parse(BodyText.Of(refusal));
        return json is null ? null : Said(refusal, json.RootElement);
    }

    // "Google hasn't returned any results for this query." is a success; "Your account has run out of searches." is none.
    static SourceReading? Said(FetchedBody body, JsonElement root) => root.Text("error") is not { } error ? null
        : error.Contains(Nothing, StringComparison.OrdinalIgnoreCase) ? SourceReading.Without(ReadingOutcome.Empty, PlainText.OfText(error))
        : Refusal.Of(body, "SerpApi", error, "serpapi");

    // In Google News one headline may stand for a whole cluster.
    static IEnumerable<JsonElement> Stories(JsonElement result)
    {
        if (result.Text("link") is not null) return [result];
        var lead = result.Member("highlight") is { ValueKind: JsonValueKind.Object } highlight ? new[] { highlight } : [];
        JsonElement[] all = [.. lead, .. result.List("stories") ?? []];
        return all.Length > 0 ? all : [result];
    }

    static SourceEntry Result(JsonElement result, DateTimeOffset now) => Entry.Of(
        result.Plain("title"), result.Text("link"), result.Plain("snippet"), Outlet(result), Published(result, now));

    static string? Outlet(JsonElement result) => result.Member("source") is { ValueKind: JsonValueKind.Object } source ? source.Plain("name") : result.Plain("source");

    // "07/12/2024, 07:00 AM, +0000 UTC" has the month first, and no other date with slashes that we read has.
    static Dated Published(JsonElement result, DateTimeOffset now)
    {
        if (Dates.Parse(result.Text("iso_date"), now) is { At: not null } exact) return exact;
        var date = result.Text("date") ?? "";
        if (!date.EndsWith(", +0000 UTC", StringComparison.Ordinal)) return Dates.Parse(date, now);
        return DateTimeOffset.TryParseExact(date[..^11], "MM/dd/yyyy, hh:mm tt", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            && at.Year is >= 1970 and < 2200
            ? Dated.Moment(at)
            : Dated.Unknown;
    }
}

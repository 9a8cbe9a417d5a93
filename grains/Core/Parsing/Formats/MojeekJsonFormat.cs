using System.Globalization;
using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Mojeek's search API, <c>https://api.mojeek.com/search</c>, for operators with a key (<c>Keys:mojeek</c>). Documented at
/// mojeek.com/support/api/search: <c>request_parameters.html</c> and <c>json_response.html</c>. Its errors come as a status within a good answer.
/// </summary>
internal sealed class MojeekJsonFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "mojeek-json";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public CallCost Cost => new("mojeek", 1, "request");

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => Keyed(query is null ? new(endpoint) : new(
        UrlQuery.With(
            endpoint, ("q", query.Text), ("fmt", "json"), ("t", "10"),
            // Pages in the language and of the country are preferred, others not left out: 10 is what Mojeek advises.
            ("lb", query.Language.ToUpperInvariant()), ("lbb", "10"), ("rb", query.Region), ("rbb", "10")),
        AcceptLanguage: Locales.Accept(query)));

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        using var json = JsonBody.Parse(text);
        if (json?.RootElement.Member("response") is not { } response) return Judgement.NoResults(body, text, "Mojeek's JSON");
        if (Said(body, response) is { } refused) return refused;
        return response.List("results") is { } results && response.Text("status") is not null
            ? JsonResults.Read(results, query, Result)
            : Judgement.NoResults(body, text, "Mojeek's JSON");
    }

    /// <inheritdoc/>
    public SourceReading? Explain(FetchedBody refusal)
    {
        using var json = JsonBody.Parse(BodyText.Of(refusal));
        return json?.RootElement.Member("response") is { } response ? Said(refusal, response) : null;
    }

    // "OK", or "ERROR: Daily Limit Reached".
    static SourceReading? Said(FetchedBody body, JsonElement response) =>
        response.Text("status") is { } status && status != "OK" ? Refusal.Of(body, "Mojeek", status, "mojeek") : null;

    static FetchRequest Keyed(FetchRequest request) => request with { Key = new("mojeek", KeyPlace.Query, "api_key") };

    static SourceEntry Result(JsonElement result) =>
        Entry.Of(result.Plain("title"), result.Text("url"), result.Plain("desc"), null, Published(result.Text("pdate")));

    // Of its three times cdatetimestamp is that of the crawl and timestamp that of the last change: only pdate is publication.
    static Dated Published(string? pdate)
    {
        if (!long.TryParse(pdate, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds is 0 or > 7_000_000_000) return Dated.Unknown;
        var at = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return at.TimeOfDay == TimeSpan.Zero ? Dated.Day(DateOnly.FromDateTime(at.DateTime)) : Dated.Moment(at);
    }
}

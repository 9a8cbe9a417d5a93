using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Google's results through Serper with the operator's key (<c>Keys:serper</c>): the web under <c>https://google.serper.dev/search</c>,
/// news under <c>https://google.serper.dev/news</c>. More than ten results would cost two credits.
/// </summary>
internal sealed class SerperJsonFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "serper-json";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public CallCost Cost => new("serper", 1, "credit");

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => new(endpoint)
    {
        Json = query is null ? null : JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["q"] = query.Text,
            ["gl"] = query.Region.ToLowerInvariant(),
            ["hl"] = query.Language,
            ["num"] = 10,
            ["autocorrect"] = false,
        }),
        Key = new("serper", KeyPlace.Header, "X-API-KEY"),
    };

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        using var json = JsonBody.Parse(text);
        if (json?.RootElement is not { } root) return Judgement.NoResults(body, text, "Serper's JSON");
        // The web's page may hold some news beside its results, so that those come first.
        if ((root.List("organic") ?? root.List("news")) is { } results) return JsonResults.Read(results, query, r => Result(r, now), Instead(root));
        return Said(body, root) ?? Judgement.NoResults(body, text, "Serper's JSON");
    }

    /// <inheritdoc/>
    public SourceReading? Explain(FetchedBody refusal)
    {
        using var json = JsonBody.Parse(BodyText.Of(refusal));
        return json is null ? null : Said(refusal, json.RootElement);
    }

    // {"message":"Not enough credits","statusCode":400}, {"message":"Unauthorized.","statusCode":403}
    static SourceReading? Said(FetchedBody body, JsonElement root) => Refusal.Of(body, "Serper", root.Text("message"), "serper");

    static string Instead(JsonElement root) =>
        root.Member("searchInformation") is { } about && about.Text("showingResultsFor") is { } other ? $"Google searched for \"{PlainText.OfText(other)}\" instead" : "";

    static SourceEntry Result(JsonElement result, DateTimeOffset now) => Entry.Of(
        result.Plain("title"), result.Text("link"), result.Plain("snippet"), result.Plain("source"), Dates.Parse(result.Text("date"), now));
}

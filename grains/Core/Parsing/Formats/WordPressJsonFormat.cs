using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// The search of a publisher whose site is made with WordPress, by its REST API (developer.wordpress.org/rest-api/reference/posts):
/// <c>{site}/wp-json/wp/v2/posts</c>. The endpoint may be the site's own address.
/// </summary>
internal sealed class WordPressJsonFormat : ISourceFormat
{
    const int PageSize = 20;
    const string OnePage = "20";
    const string Posts = "wp-json/wp/v2/posts";

    /// <inheritdoc/>
    public string Name => "wordpress-json";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => query is null ? new(endpoint) { AsksRobots = true } : new(
        UrlQuery.With(
            Api(endpoint), ("search", query.Text), ("per_page", OnePage), ("orderby", "date"), ("order", "desc"),
            ("_fields", "id,date_gmt,link,title,excerpt")),
        AcceptLanguage: Locales.Accept(query))
    { AsksRobots = true };

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        using var json = JsonBody.Parse(text);
        if (json?.RootElement is not { ValueKind: JsonValueKind.Array } posts)
            return json is null ? Judgement.NoResults(body, text, "WordPress's JSON") : Said(body, json.RootElement) ?? Judgement.NoResults(body, text, "WordPress's JSON");

        // Posts are found by their whole text, so that a few whose headlines do not name what was asked are no wonder; a site
        // that does not search at all gives a full page of its newest.
        return JsonResults.Read(posts.EnumerateArray(), posts.GetArrayLength() < PageSize ? null : query, p => Post(p, now));
    }

    /// <inheritdoc/>
    public SourceReading? Explain(FetchedBody refusal)
    {
        using var json = JsonBody.Parse(BodyText.Of(refusal));
        return json is null ? null : Said(refusal, json.RootElement);
    }

    static Uri Api(Uri endpoint) =>
        endpoint.AbsolutePath.Contains("/wp-json/", StringComparison.Ordinal) || endpoint.Query.Contains("rest_route=", StringComparison.Ordinal)
            ? endpoint
            : new UriBuilder(endpoint) { Path = $"{endpoint.AbsolutePath.TrimEnd('/')}/{Posts}" }.Uri;

    // {"code":"rest_post_invalid_page_number","message":"…","data":{"status":400}}: past the last page there is nothing.
    static SourceReading? Said(FetchedBody body, JsonElement root) => root.Text("code") switch
    {
        null => null,
        "rest_post_invalid_page_number" => SourceReading.Without(ReadingOutcome.Empty),
        "rest_no_route" => SourceReading.Without(ReadingOutcome.Failed, "the site has no posts in its REST API; enter its feed instead"),
        _ => Refusal.Of(body, "WordPress", root.Text("message")),
    };

    static SourceEntry Post(JsonElement post, DateTimeOffset now)
    {
        // "date" is the site's own time without a zone: only date_gmt can be placed.
        var excerpt = Rendered(post, "excerpt");
        return Entry.Of(
            Rendered(post, "title"), post.Text("link"), excerpt.EndsWith("[…]", StringComparison.Ordinal) ? excerpt[..^3].TrimEnd() : excerpt, null,
            Dates.Parse(post.Text("date_gmt"), now));
    }

    static string Rendered(JsonElement post, string name) => post.Member(name) is { } member ? member.Plain("rendered") : "";
}

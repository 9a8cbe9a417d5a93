using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// The JSON of an operator's own SearXNG, <c>{base}/search</c>. It has to be switched on there (<c>search.formats</c> in
/// <c>settings.yml</c>); until then SearXNG answers 403.
/// </summary>
internal sealed class SearxngJsonFormat : ISourceFormat
{
    static readonly string[] TimeoutWords = ["timeout", "timed out", "waktu habis", "batas waktu"];

    static readonly string[] RefusalWords =
        ["captcha", "too many requests", "access denied", "suspended", "terlalu banyak permintaan", "akses ditolak", "ditangguhkan"];

    /// <inheritdoc/>
    public string Name => "searxng-json";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query)
    {
        var search = endpoint.AbsolutePath == "/" ? new Uri(endpoint, $"search{endpoint.Query}") : endpoint;
        return query is null ? new(search) : new(
            UrlQuery.With(search, ("q", query.Text), ("format", "json"), ("language", Locales.Market(query)), ("safesearch", "0")),
            AcceptLanguage: Locales.Accept(query));
    }

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        using var json = JsonBody.Parse(text);
        if (json?.RootElement.Member("results") is not { ValueKind: JsonValueKind.Array } results)
        {
            return Explain(body) ?? Judgement.NoResults(body, text, "SearXNG's JSON");
        }

        var silent = Unresponsive(json.RootElement);
        var entries = Entry.Ranked(results.EnumerateArray().Select(r => Result(r, now)).Where(e => e.Url.Length > 0));
        var detail = silent.Count == 0 ? "" : $"no answer from {string.Join(", ", silent)}";
        if (entries.Count > 0) return Judgement.Results(entries, query, detail);
        return results.GetArrayLength() > 0
            ? SourceReading.Without(ReadingOutcome.Unrecognised, "none of the results has an address")
            : SourceReading.Without(OutcomeOf(silent), detail);
    }

    /// <inheritdoc/>
    public SourceReading? Explain(FetchedBody refusal) => refusal.Status switch
    {
        403 => SourceReading.Without(ReadingOutcome.Blocked, "HTTP 403: is json among search.formats in SearXNG's settings.yml?"),
        429 => SourceReading.Without(ReadingOutcome.Blocked, "HTTP 429: SearXNG's limiter; add this machine to botdetection.ip_lists.pass_ip in its limiter.toml"),
        _ => null,
    };

    static SourceEntry Result(JsonElement result, DateTimeOffset now) => Entry.Of(
        PlainText.OfHtml(result.Text("title") ?? ""), result.Text("url"), PlainText.OfHtml(result.Text("content") ?? ""), null,
        Dates.Parse(result.Text("publishedDate") ?? result.Text("pubdate"), now));

    // [["bing", "timeout"], ["google", "Suspended: CAPTCHA"]]; the words come in the language of the instance.
    static List<string> Unresponsive(JsonElement root)
    {
        if (root.Member("unresponsive_engines") is not { ValueKind: JsonValueKind.Array } engines) return [];
        var named = engines.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Array);
        return [.. named.Select(e => string.Join(": ", e.EnumerateArray().Select(w => w.Said()).OfType<string>()))];
    }

    // No results prove that there is nothing only where every engine answered.
    static ReadingOutcome OutcomeOf(List<string> silent) => silent.Count == 0 ? ReadingOutcome.Empty
        : silent.Exists(s => Says(s, RefusalWords)) ? ReadingOutcome.Blocked
        : silent.Exists(s => Says(s, TimeoutWords)) ? ReadingOutcome.TimedOut
        : ReadingOutcome.Failed;

    static bool Says(string engine, string[] words) => Array.Exists(words, w => engine.Contains(w, StringComparison.OrdinalIgnoreCase));
}

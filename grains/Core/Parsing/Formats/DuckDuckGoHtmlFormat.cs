using AngleSharp.Dom;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// DuckDuckGo's page without scripts, <c>https://html.duckduckgo.com/html/</c>. Its robots.txt forbids the path; sources of this
/// format start switched off. Only the first page is asked for: a second one without the first one's token blocks the address.
/// </summary>
internal sealed class DuckDuckGoHtmlFormat : ISourceFormat
{
    const int LongestQuery = 499;

    /// <inheritdoc/>
    public string Name => "duckduckgo-html";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query)
    {
        if (query is null) return new(endpoint) { AsksRobots = true };
        var words = query.Text.Length > LongestQuery ? query.Text[..LongestQuery] : query.Text;
        return new(endpoint, $"q={Uri.EscapeDataString(words)}&b=&kl={Region(query)}", Locales.Accept(query)) { AsksRobots = true };
    }

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        using var page = HtmlPage.Parse(text);

        var found = page?.QuerySelectorAll("#links .web-result:not(.result--ad)").Select(r => Result(r, body.Url, now)) ?? [];
        var entries = Entry.Ranked(found.Where(e => e is { Title.Length: > 0, Url.Length: > 0 }));
        if (entries.Count > 0) return Judgement.Results(entries, query);
        return page?.QuerySelector("#links .no-results, .result--no-result") is not null
            ? SourceReading.Without(ReadingOutcome.Empty)
            : Judgement.NoResults(body, text, "a DuckDuckGo result page");
    }

    // There is a single Indonesian region, and it is called id-en.
    static string Region(SearchQuery query) => query.Region == "ID" ? "id-en" : $"{query.Region}-{query.Language}".ToLowerInvariant();

    static SourceEntry Result(IElement result, Uri at, DateTimeOffset now)
    {
        var link = result.QuerySelector("a.result__a[href]");
        var (snippet, published) = SnippetDate.Split(HtmlPage.TextOf(result.QuerySelector(".result__snippet")), now);
        var dates = result.QuerySelectorAll(".result__extras__url > span:not(.result__icon)").Select(span => Dates.Parse(span.TextContent, now));
        var beside = dates.FirstOrDefault(d => d.At is not null);
        return Entry.Of(
            HtmlPage.TextOf(link), Entry.Absolute(link?.GetAttribute("href"), at), snippet, null, beside.At is null ? published : beside);
    }
}

using AngleSharp.Dom;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Mojeek's result page, <c>https://www.mojeek.com/search</c>; with <c>fmt=news</c> in the endpoint its news. How it says that there is
/// nothing is not documented, so that such a page is <see cref="ReadingOutcome.Unrecognised"/> and never a zero. Only the
/// first page is asked for, without <c>s</c>: its limiter takes that for a machine.
/// </summary>
internal sealed class MojeekHtmlFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "mojeek-html";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => query is null
        ? new(endpoint) { AsksRobots = true }
        : new(UrlQuery.With(endpoint, ("q", query.Text)), AcceptLanguage: Locales.Accept(query)) { AsksRobots = true };

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        using var page = HtmlPage.Parse(text);

        var found = page?.QuerySelectorAll("ul.results-standard > li, section.news-search-result article").Select(r => Result(r, body.Url, now)) ?? [];
        var entries = Entry.Ranked(found.Where(e => e is { Title.Length: > 0, Url.Length: > 0 }).DistinctBy(e => e.Url));
        return entries.Count > 0 ? Judgement.Results(entries, query) : Judgement.NoResults(body, text, "a Mojeek result page");
    }

    static SourceEntry Result(IElement result, Uri at, DateTimeOffset now)
    {
        var title = result.QuerySelector("h2 a");
        var link = result.QuerySelector("a.ob[href]") ?? title;
        var (snippet, published) = SnippetDate.Split(HtmlPage.TextOf(result.QuerySelector("p.s")), now);
        return Entry.Of(HtmlPage.TextOf(title), Entry.Absolute(link?.GetAttribute("href"), at), snippet, null, published);
    }
}

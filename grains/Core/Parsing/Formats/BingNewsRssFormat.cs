using System.Xml.Linq;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Bing News search as RSS, <c>https://www.bing.com/news/search</c>: publishers' own addresses, exact times and real snippets.
/// Bing's robots.txt leaves the path open, and is asked like before every search of ours.
/// Its namespace is the query's own URL, another one each time, so elements are matched by local name.
/// </summary>
internal sealed class BingNewsRssFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "bing-news-rss";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => query is null ? new(endpoint) { AsksRobots = true } : new(
        UrlQuery.With(endpoint, ("q", query.Text), ("format", "rss"), ("mkt", Locales.Market(query)), ("setlang", Locales.Market(query))),
        AcceptLanguage: Locales.Accept(query))
    { AsksRobots = true };

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now) => NewsRss.Read(body, query, item => Item(item, now));

    static SourceEntry Item(XElement item, DateTimeOffset now) => Entry.Of(
        NewsRss.Said(item, "title"), NewsRss.Said(item, "link"), NewsRss.Said(item, "description"),
        NewsRss.Said(item, "Source"), Dates.Parse(NewsRss.Said(item, "pubDate"), now));
}

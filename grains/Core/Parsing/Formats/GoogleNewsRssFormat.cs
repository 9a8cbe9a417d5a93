using System.Xml.Linq;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Google News search as RSS, <c>https://news.google.com/rss/search</c>: at most 100 items, by relevance, no snippets. Its terms allow
/// personal feed readers only and robots.txt forbids the path, so an operator has to choose it; that choice is a subscription of his own (decision 7), and robots.txt is not asked.
/// </summary>
internal sealed class GoogleNewsRssFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "google-news-rss";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => query is null ? new(endpoint) : new(
        // The three must agree, or Google answers for another country.
        UrlQuery.With(endpoint, ("q", query.Text), ("hl", Locale(query)), ("gl", query.Region), ("ceid", $"{query.Region}:{query.Language}")),
        AcceptLanguage: Locales.Accept(query));

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now) => NewsRss.Read(body, query, item => Item(item, now));

    static string Locale(SearchQuery query) => query.Language == "id" ? "id" : $"{query.Language}-{query.Region}";

    static SourceEntry Item(XElement item, DateTimeOffset now)
    {
        var outlet = NewsRss.Said(item, "source");
        var title = Headline(NewsRss.Said(item, "title"), outlet);
        return Entry.Of(title, NewsRss.Said(item, "link"), "", outlet, Published(NewsRss.Said(item, "pubDate"), now));
    }

    // Not at the last " - ": headlines hold dashes too, and so do outlets' names.
    static string Headline(string title, string outlet) =>
        outlet.Length > 0 && title.EndsWith($" - {outlet}", StringComparison.Ordinal) ? title[..^(outlet.Length + 3)] : title;

    // Of items older than a day or so only the date is told, as midnight in California: 07:00 GMT in summer, 08:00 in winter.
    static Dated Published(string date, DateTimeOffset now) => Dates.Parse(date, now) switch
    {
        { At: { Hour: 7 or 8, Minute: 0, Second: 0 } } day => day with { Precision = DatePrecision.Day },
        var moment => moment,
    };
}

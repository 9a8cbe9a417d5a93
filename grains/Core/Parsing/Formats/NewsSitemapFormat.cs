using System.Xml.Linq;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// A Google-News sitemap: a publisher's titles of the last two days with their times. Elements are matched by local name, as
/// publishers write their namespaces with http and https, with any prefix and with slips of the pen.
/// </summary>
internal sealed class NewsSitemapFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "news-sitemap";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Feed;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => new(endpoint);

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        if (FeedItems.InSitemap(text) is { } items)
        {
            var news = items.Elements.Select(e => News(e, body.Url, now)).OfType<SourceEntry>();
            return items.ToReading(news.Where(e => e.Url.Length > 0));
        }

        return text.Contains("<sitemapindex", StringComparison.OrdinalIgnoreCase)
            ? SourceReading.Without(ReadingOutcome.Unrecognised, "a sitemap index: enter the address of the news sitemap that it lists")
            : Judgement.NoResults(body, text, "a sitemap");
    }

    // Addresses without news beside them have no title, and nothing could be matched.
    static SourceEntry? News(XElement url, Uri at, DateTimeOffset now)
    {
        if (Child(url, "news") is not { } news || Said(news, "title") is not { Length: > 0 } title) return null;
        var address = Entry.Absolute(Child(url, "loc")?.Value, at);
        var outlet = Said(Child(news, "publication"), "name");
        return Entry.Of(title, address, Said(news, "keywords"), outlet, Dates.Parse(Said(news, "publication_date"), now));
    }

    static XElement? Child(XElement? parent, string name) => parent?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    static string Said(XElement? parent, string name) => PlainText.OfHtml(Child(parent, name)?.Value ?? "");
}

using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ReputationWatch.Single.Demo;

/// <summary>What the three outlets list: RSS 2.0, Atom, a Google-News sitemap.</summary>
static class Feeds
{
    static readonly XNamespace AtomNs = "http://www.w3.org/2005/Atom";
    static readonly XNamespace SitemapNs = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static readonly XNamespace NewsNs = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>RSS 2.0.</summary>
    public static byte[] Rss(Uri site, Outlet outlet, IEnumerable<Article> articles) => Bytes(new XElement(
        "rss",
        new XAttribute("version", "2.0"),
        new XElement("channel",
            new XElement("title", outlet.Name),
            new XElement("link", site),
            new XElement("description", SampleWeb.Mark),
            new XElement("language", "id"),
            articles.Select(a => new XElement("item",
                new XElement("title", a.Title),
                new XElement("link", a.LinkOn(site)),
                new XElement("guid", a.LinkOn(site)),
                new XElement("description", a.Lead),
                new XElement("source", new XAttribute("url", new Uri(site, $"/{outlet.Slug}/rss.xml")), outlet.Name),
                new XElement("pubDate", FormattableString.Invariant($"{a.Published:ddd, dd MMM yyyy HH':'mm':'ss} +0700")))))));

    /// <summary>Atom 1.0 (RFC 4287).</summary>
    public static byte[] Atom(Uri site, Outlet outlet, IReadOnlyList<Article> articles) => Bytes(new XElement(
        AtomNs + "feed",
        new XElement(AtomNs + "id", new Uri(site, $"/{outlet.Slug}/atom.xml")),
        new XElement(AtomNs + "title", outlet.Name),
        new XElement(AtomNs + "subtitle", SampleWeb.Mark),
        new XElement(AtomNs + "author", new XElement(AtomNs + "name", outlet.Name)),
        articles.Take(1).Select(a => new XElement(AtomNs + "updated", Indonesia.Rfc3339(a.Published))),
        articles.Select(a => new XElement(AtomNs + "entry",
            new XElement(AtomNs + "id", a.LinkOn(site)),
            new XElement(AtomNs + "title", a.Title),
            new XElement(AtomNs + "link", new XAttribute("rel", "alternate"), new XAttribute("href", a.LinkOn(site))),
            new XElement(AtomNs + "published", Indonesia.Rfc3339(a.Published)),
            new XElement(AtomNs + "updated", Indonesia.Rfc3339(a.Published)),
            new XElement(AtomNs + "summary", a.Lead)))));

    /// <summary>A Google-News sitemap. Titles only; the keywords say which of <paramref name="names"/> an article speaks of.</summary>
    public static byte[] Sitemap(Uri site, Outlet outlet, IEnumerable<Article> articles, string[] names) => Bytes(new XElement(
        SitemapNs + "urlset",
        new XAttribute(XNamespace.Xmlns + "news", NewsNs),
        articles.Select(a => new XElement(SitemapNs + "url",
            new XElement(SitemapNs + "loc", a.LinkOn(site)),
            new XElement(NewsNs + "news",
                new XElement(NewsNs + "publication", new XElement(NewsNs + "name", outlet.Name), new XElement(NewsNs + "language", "id")),
                new XElement(NewsNs + "publication_date", Indonesia.Rfc3339(a.Published)),
                new XElement(NewsNs + "title", a.Title),
                new XElement(NewsNs + "keywords", string.Join(", ", names.Where(a.Says))))))));

    static byte[] Bytes(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true }))
            new XDocument(new XComment($" {SampleWeb.Mark} "), root).Save(writer);
        return bytes.ToArray();
    }
}

using System.Text;
using System.Xml.Linq;

namespace ReputationWatch.Parsing;

/// <summary>Reads one RSS item or Atom entry.</summary>
internal static class FeedEntry
{
    static readonly string[] DateNames = ["pubDate", "published", "issued", "date", "created", "updated", "modified"];

    /// <summary>The entry; one that says nothing at all is still one, without title and address.</summary>
    public static SourceEntry Read(XElement item, Uri documentBase, DateTimeOffset now)
    {
        var snippet = Text(Own(item, "description") ?? Own(item, "summary") ?? Of(item, LenientNamespaces.DublinCore, "description")
            ?? Of(item, LenientNamespaces.Content, "encoded") ?? Own(item, "content") ?? MediaDescription(item)
            ?? item.Elements().FirstOrDefault(e => e.Name.LocalName is "summary" or "body" or "fullitem" or "ABSTRACT" && HasSomething(e)));
        var title = Title(item);
        return Entry.Of(title, FeedItems.IsCutOff(item) ? null : FeedLink.Of(item, documentBase), snippet, Outlet(item), Date(item, now));
    }

    /// <summary>The title of an item, or of a feed, as plain text; empty where there is none.</summary>
    public static string Title(XElement item) =>
        Text(Own(item, "title") ?? Of(item, LenientNamespaces.DublinCore, "title") ?? Of(item, LenientNamespaces.Media, "title"));

    /// <summary>The first child of that name in the parent's own vocabulary: not a <c>media:title</c> or <c>itunes:summary</c>.</summary>
    public static XElement? Own(XElement parent, string name)
    {
        foreach (var e in parent.Elements())
        {
            if (!e.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            if ((e.Name.Namespace == parent.Name.Namespace || e.Name.Namespace == XNamespace.None) && HasSomething(e)) return e;
        }

        return null;
    }

    static XElement? Of(XElement parent, string space, string name)
    {
        foreach (var e in parent.Elements())
        {
            if (e.Name.LocalName == name && e.Name.NamespaceName == space && HasSomething(e)) return e;
        }

        return null;
    }

    static bool HasSomething(XElement e) => e.HasElements || !string.IsNullOrWhiteSpace(e.Value);

    static string Text(XElement? e)
    {
        if (e is null) return "";
        // XHTML, and tags that a publisher forgot to escape.
        if (e.HasElements) return PlainText.OfHtml(string.Concat(e.Nodes()));
        if (IsBase64(e)) return PlainText.OfHtml(FromBase64(e.Value));
        // Atom says what it sends; everything else is HTML more often than not.
        var isPlain = (string?)e.Attribute("type") is "text" or "text/plain" && (string?)e.Attribute("mode") != "escaped";
        return isPlain || IsUntypedAtom(e) ? PlainText.OfText(e.Value) : PlainText.OfHtml(e.Value);
    }

    // Atom 0.3 says so by mode; Atom 1.0 by any media type that is neither text nor XML (RFC 4287, section 4.1.3.3).
    static bool IsBase64(XElement e) => (string?)e.Attribute("mode") == "base64"
        || ((string?)e.Attribute("type") is { } type && e.Name.NamespaceName == LenientNamespaces.Atom && type.Contains('/')
            && !type.StartsWith("text/", StringComparison.Ordinal) && !type.EndsWith("xml", StringComparison.Ordinal));

    static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }

    static bool IsUntypedAtom(XElement e) => e.Name.NamespaceName == LenientNamespaces.Atom && e.Attribute("type") is null;

    static XElement? MediaDescription(XElement item) =>
        (Of(item, LenientNamespaces.Media, "group") ?? item) is var media ? Of(media, LenientNamespaces.Media, "description") : null;

    // RSS names the outlet it took an item from as text, Atom as the title of a whole source element.
    static string? Outlet(XElement item) => Own(item, "source") is { } source ? Text(source.HasElements ? Own(source, "title") : source) : null;

    static Dated Date(XElement item, DateTimeOffset now)
    {
        foreach (var name in DateNames)
        {
            if (Date(item, name, now) is { At: not null } date) return date;
        }

        return Dates.Parse((string?)item.Attribute("LASTMOD"), now);
    }

    // Of several by one name the item's own vocabulary counts more, and the last one corrects those before it.
    static Dated Date(XElement item, string name, DateTimeOffset now)
    {
        var (own, strange) = (Dated.Unknown, Dated.Unknown);
        foreach (var e in item.Elements())
        {
            if (!e.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) || Dates.Parse(e.Value, now) is not { At: not null } date) continue;
            if (e.Name.Namespace == item.Name.Namespace) own = date;
            else strange = date;
        }

        return own.At is not null ? own : strange;
    }
}

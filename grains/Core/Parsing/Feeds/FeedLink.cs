using System.Xml.Linq;

namespace ReputationWatch.Parsing;

/// <summary>
/// Finds the publisher's own address of a feed's entry. A guid is one only where it is an http or https address and the entry has
/// no link, or one that leads through a service that relays feeds: guids of 1 to 9 in every feed are seen as well.
/// </summary>
internal static class FeedLink
{
    // Services that hand a feed on with their own links; the publisher's stands in guid or origLink.
    static readonly string[] Relays = ["feedsportal.com", "feedproxy.google.com", "feeds.feedburner.com"];

    /// <summary>The address, absolute where it can be made so; null where the entry names none.</summary>
    /// <param name="item">An RSS item or Atom entry within its document.</param>
    /// <param name="documentBase">What relative addresses are relative to, where no <c>xml:base</c> says otherwise.</param>
    public static string? Of(XElement item, Uri documentBase)
    {
        var original = item.Elements().FirstOrDefault(e => e.Name.LocalName == "origLink")?.Value;
        if (IsWebAddress(original)) return original!.Trim();

        var guid = FeedEntry.Own(item, "guid") ?? FeedEntry.Own(item, "id");
        // WordPress writes https://…/?p=123 and isPermaLink="false": that address leads to the article, and without it the entry is lost.
        if (AlternateLink(item) is not { } link) return IsWebAddress(guid?.Value) ? guid!.Value.Trim() : null;

        var absolute = Entry.Absolute(link.Value, BaseOf(link.Element, documentBase));
        return IsRelayed(absolute) && IsWebAddress(guid?.Value) ? guid!.Value.Trim() : absolute;
    }

    // RSS: the text of <link>. Atom, also within RSS: the href of the link that is rel="alternate" or says no rel.
    static (string Value, XElement Element)? AlternateLink(XElement item)
    {
        // Microsoft's CDF has the address on the item itself.
        (string Value, XElement Element)? found = (string?)item.Attribute("HREF") is { Length: > 0 } own ? (own, item) : null;
        foreach (var link in item.Elements().Where(e => e.Name.LocalName == "link" && IsLinkSpace(e, item)))
        {
            var value = (string?)link.Attribute("href") ?? link.Value;
            if (string.IsNullOrWhiteSpace(value) || (string?)link.Attribute("rel") is not (null or "" or "alternate")) continue;
            if (link.Name.Namespace == item.Name.Namespace && (string?)link.Attribute("type") is null or "text/html") return (value, link);
            found ??= (value, link);
        }

        return found;
    }

    static bool IsLinkSpace(XElement link, XElement item) =>
        link.Name.Namespace == item.Name.Namespace || link.Name.NamespaceName is "" or LenientNamespaces.Atom;

    static Uri BaseOf(XElement element, Uri documentBase) => element.AncestorsAndSelf().Reverse()
        .Select(e => (string?)e.Attribute(XNamespace.Xml + "base")).OfType<string>()
        .Aggregate(documentBase, (at, next) => Uri.TryCreate(at, next, out var resolved) ? resolved : at);

    static bool IsRelayed(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && Array.Exists(Relays, r => uri.Host == r || uri.Host.EndsWith($".{r}", StringComparison.Ordinal));

    static bool IsWebAddress(string? text) => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}

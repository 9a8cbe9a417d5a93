using System.Xml.Linq;

namespace ReputationWatch.Parsing;

/// <summary>The items of a feed, or the addresses of a sitemap.</summary>
/// <param name="Root">The document's root; of a torn one what was read of it.</param>
/// <param name="Elements">The items in their order.</param>
/// <param name="Fault">Why the document could not be read whole; null where it could.</param>
internal sealed record FeedItems(XElement Root, IReadOnlyList<XElement> Elements, string? Fault)
{
    /// <summary>The items of a feed of any kind; null where the text is none.</summary>
    public static FeedItems? In(string text)
    {
        var reading = FeedXml.Read(text);
        return reading.Root is { } root && ItemNameOf(root) is { } name ? Collect(reading, root, text, name) : null;
    }

    /// <summary>The entries of a sitemap; null where the text is none.</summary>
    public static FeedItems? InSitemap(string text)
    {
        var reading = FeedXml.Read(text);
        return reading.Root is { Name.LocalName: "urlset" } root ? Collect(reading, root, text, "url") : null;
    }

    /// <summary>What relative links of a feed are relative to: the page it says it belongs to, else its own address.</summary>
    public static Uri BaseOf(XElement root, Uri documentUrl)
    {
        var link = FeedEntry.Own(HeadOf(root), "link")?.Value ?? "";
        return Uri.TryCreate(link.Trim(), UriKind.Absolute, out var page) && page.Scheme is "http" or "https" ? page : documentUrl;
    }

    /// <summary>What these entries of it come to: a whole document without a single item proves that there is nothing.</summary>
    public SourceReading ToReading(IEnumerable<SourceEntry> read)
    {
        var entries = Entry.Ranked(read);
        var torn = Fault is null ? "" : $"torn XML, {entries.Count} entries saved: {Fault}";
        if (entries.Count > 0) return new(ReadingOutcome.Ok, entries, torn) { IsWhole = Fault is null, Title = Title };
        if (Fault is not null) return SourceReading.Without(ReadingOutcome.Unrecognised, torn) with { Title = Title };
        return Elements.Count == 0 && IsWholeFeed()
            ? SourceReading.Without(ReadingOutcome.Empty) with { Title = Title }
            : SourceReading.Without(ReadingOutcome.Unrecognised, $"none of {Elements.Count} items has a title or a link") with { Title = Title };
    }

    string? Title => FeedEntry.Title(HeadOf(Root)) is { Length: > 0 } title ? title : null;

    static XElement HeadOf(XElement root) => root.Elements().FirstOrDefault(IsChannel) ?? root;

    // Bare "<rss/>" proves nothing; one that says which version of what it is was made by somebody who writes feeds.
    bool IsWholeFeed() => Root.Name.LocalName == "urlset" || Root.Name.Namespace != XNamespace.None || Root.HasElements
        || Root.Attribute("version") is not null || Root.Attribute("HREF") is not null;

    static bool IsChannel(XElement element) => Is(element, "channel");

    // Microsoft's CDF of 1997 is written in capitals, and some publishers' RSS as well.
    static bool Is(XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    static string? ItemNameOf(XElement root) => root.Name.LocalName.ToLowerInvariant() switch
    {
        "rss" or "rdf" or "channel" => "item",
        "feed" => "entry",
        _ => null,
    };

    /// <summary>
    /// Whether the text ended within this item. It has to come again whole before it may be known by an address: its address may be
    /// half of one, and what it says of a keyword may stand in what is missing.
    /// </summary>
    public static bool IsCutOff(XElement item) => item.Annotation<CutOff>() is not null;

    static FeedItems Collect(XmlReading reading, XElement root, string text, string name)
    {
        if (reading.Fault is not null) return new(root, [.. FeedXml.Salvage(text, name).Take(FeedXml.MostItems)], reading.Fault);
        // RSS 1.0 has its items beside the channel, all others within it.
        var items = root.Elements().Concat(root.Elements().Where(IsChannel).Elements());
        return new(root, [.. items.Where(e => Is(e, name) || Is(e, "item"))], null);
    }

    /// <summary>The mark of an item that has no end.</summary>
    public sealed class CutOff;
}

using System.Xml.Linq;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>What the news searches that answer with RSS have in common.</summary>
internal static class NewsRss
{
    /// <summary>Reads an answer, each item by <paramref name="read"/>; a page instead of RSS is a challenge or unrecognised.</summary>
    public static SourceReading Read(FetchedBody body, SearchQuery? query, Func<XElement, SourceEntry?> read)
    {
        var text = BodyText.Of(body);
        if (FeedItems.In(text) is not { Root.Name.LocalName: "rss" } items) return Judgement.NoResults(body, text, "RSS");

        var reading = items.ToReading(items.Elements.Select(read).OfType<SourceEntry>().Where(e => e.Url.Length > 0));
        return reading.Outcome == ReadingOutcome.Ok ? Judgement.Results(reading.Entries, query, reading.Detail) : reading;
    }

    /// <summary>The text of a child by its local name, as plain text; empty where there is none.</summary>
    public static string Said(XElement item, string name) =>
        PlainText.OfHtml(item.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value ?? "");
}

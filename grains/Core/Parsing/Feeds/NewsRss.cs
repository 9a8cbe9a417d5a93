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
        return reading.Outcome switch
        {
            ReadingOutcome.Ok => Judgement.Results(reading.Entries, query, reading.Detail),
            ReadingOutcome.Empty when !IsAnswer(items, query) => SourceReading.Without(ReadingOutcome.Unrecognised, "an empty shell of RSS: its channel names neither what was asked nor itself and its page"),
            _ => reading,
        };
    }

    // cn.bing.com answers anything with a shell. A search that found nothing says what it looked for, or at least what it is and where.
    static bool IsAnswer(FeedItems items, SearchQuery? query)
    {
        if (items.Root.Elements().FirstOrDefault(e => e.Name.LocalName == "channel") is not { } channel) return false;
        var (title, link) = (Said(channel, "title"), Said(channel, "link"));
        return (title.Length > 0 && link.Length > 0) || (query is not null && (Names(title, query) || Names(UrlText(link), query)));
    }

    static bool Names(string text, SearchQuery query) => text.Contains(query.Text, StringComparison.OrdinalIgnoreCase);

    static string UrlText(string link) => Uri.UnescapeDataString(link.Replace('+', ' '));

    /// <summary>The text of a child by its local name, as plain text; empty where there is none.</summary>
    public static string Said(XElement item, string name) =>
        PlainText.OfHtml(item.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value ?? "");
}

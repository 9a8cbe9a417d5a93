using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), one of the shapes of the <c>feed</c> format.</summary>
internal static class JsonFeed
{
    /// <summary>Whether a body is JSON at all.</summary>
    public static bool Looks(string text) => text.AsSpan().TrimStart() is ['{', ..];

    /// <summary>Reads the feed.</summary>
    public static SourceReading Read(FetchedBody body, string text, DateTimeOffset now)
    {
        using var json = JsonBody.Parse(text);
        if (json?.RootElement is not { } root || root.Member("items") is not { ValueKind: JsonValueKind.Array } items)
            return Judgement.NoResults(body, text, "a JSON feed");

        var at = Uri.TryCreate(root.Text("home_page_url"), UriKind.Absolute, out var home) ? home : body.Url;
        var entries = Entry.Ranked(items.EnumerateArray().Take(FeedXml.MostItems).Select(item => Item(item, at, now)));
        return new(entries.Count == 0 ? ReadingOutcome.Empty : ReadingOutcome.Ok, entries) { Title = root.Text("title") is { } title ? PlainText.OfText(title) : null };
    }

    static SourceEntry Item(JsonElement item, Uri at, DateTimeOffset now)
    {
        var said = item.Text("summary") ?? item.Text("content_text");
        var snippet = said is not null ? PlainText.OfText(said) : PlainText.OfHtml(item.Text("content_html") ?? "");
        // An id is an address in many feeds, and in none of them a relative one.
        var url = Entry.Absolute(item.Text("url"), at) ?? item.Text("id");
        var published = Dates.Parse(item.Text("date_published") ?? item.Text("date_modified"), now);
        return Entry.Of(PlainText.OfText(item.Text("title") ?? ""), url, snippet, null, published);
    }
}

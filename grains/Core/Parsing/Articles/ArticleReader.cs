using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>Reads a fetched page as an article.</summary>
public static class ArticleReader
{
    /// <summary>Reads.</summary>
    public static ArticleReading Read(FetchedBody body, DateTimeOffset now)
    {
        var html = BodyText.Of(body);
        if (HtmlPage.Parse(html) is not { } page) return new(ReadingOutcome.Unrecognised, null, "out of bounds");
        var text = ReadableBody.Of(page, page.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? page.Title ?? "");
        return new(ReadingOutcome.Ok, new() { Title = "", Text = string.Join('\n', text) });
    }
}

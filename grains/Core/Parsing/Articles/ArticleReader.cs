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
        var metadata = new PageMetadata(page);
        var structured = StructuredData.Of(page, body.Url);
        var title = metadata.First("og:title") ?? page.Title ?? "";
        var text = ReadableBody.Of(page, title);
        var reading = new PageReading(now, Zones.Wib, false);
        var date = PublicationDate.Of(page, structured, metadata, body.Url, title, reading);
        var dated = date?.In(reading.Zone) ?? Dated.Unknown;
        return new(ReadingOutcome.Ok, new() { Title = title, Text = string.Join('\n', text), Published = dated.At, Precision = dated.Precision, PublishedOn = date?.Day });
    }
}

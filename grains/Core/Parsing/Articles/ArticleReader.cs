using AngleSharp.Html.Dom;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Reads a fetched page as an article: by its JSON-LD (schema.org <c>NewsArticle</c> and its kin), then by its metadata, its body by the
/// density of its text, and its date also by its visible lines and its address.
/// </summary>
public static class ArticleReader
{
    const int MostCharacters = 4_000_000;
    const int MostText = 200_000;
    const int FewestWords = 40;
    const int FewestMarkedWords = 5;

    /// <summary>Reads a page. It never throws, whatever the bytes are, and its time is bounded by the length of the page.</summary>
    /// <param name="body">The page, with the address it came from.</param>
    /// <param name="now">Dates later than this are not believed.</param>
    public static ArticleReading Read(FetchedBody body, DateTimeOffset now)
    {
        var html = BodyText.Of(body);
        if (html.Length > MostCharacters) html = html[..MostCharacters];
        if (!PageSniffer.IsHtml(html)) return None(html, "not an HTML page");
        if (HtmlPage.Parse(html) is not { } page) return None(html, "a page nested or tagged beyond all bounds");

        var article = Article(page, body.Url, now, out var isMarked);
        var words = BodyBlocks.Words(article.Text);
        if (words == 0) return None(html, "no text that reads like an article");
        if (isMarked ? words < FewestMarkedWords : words < FewestWords) return None(html, $"{words} words, and nothing that marks them as an article");
        if (!isMarked && PageSniffer.AsksForPassword(page)) return None(html, "a page that asks to log in");
        return words < FewestWords && Challenge.In(html) is not null ? None(html, "") : new(ReadingOutcome.Ok, article with { MayKeepText = article.MayKeepText && !body.NoArchive });
    }

    static ArticleReading None(string html, string detail) => Challenge.In(html) is { } sign
        ? new(ReadingOutcome.Blocked, null, $"a challenge page ({sign})")
        : new(ReadingOutcome.Unrecognised, null, detail);

    static Article Article(IHtmlDocument page, Uri address, DateTimeOffset now, out bool isMarked)
    {
        var metadata = new PageMetadata(page);
        var structured = StructuredData.Of(page, address);
        var title = Headline.Of(page, structured, metadata, address);
        var blocks = page.Body is { } root ? BodyBlocks.Of(root, Furniture.IsSilent) : [];
        var text = Text(ReadableBody.Of(page, blocks, title), structured);
        var language = PageLanguage.Of(page, structured, metadata, text);

        var isIndonesian = language == "id" || address.Host.EndsWith(".id", StringComparison.OrdinalIgnoreCase);
        var isAmerican = page.DocumentElement.GetAttribute("lang") is "en-US" || metadata.First("og:locale") is "en_US";
        var reading = new PageReading(now, isIndonesian ? Zones.Wib : TimeSpan.Zero, isAmerican && !isIndonesian);
        var visible = VisibleDates.In(blocks, title, reading);
        var published = PublicationDate.Of(page, structured, metadata, address, visible, reading);
        var dated = published?.In(reading.Zone) ?? Dated.Unknown;

        isMarked = structured is not null || dated.At is not null || metadata.First("og:type") is "article";
        return new()
        {
            Title = title,
            Published = dated.At,
            Precision = dated.Precision,
            PublishedOn = published?.Shown ?? published?.Day,
            Modified = PublicationDate.Modified(structured, metadata, visible, reading)?.In(reading.Zone).At,
            Author = Bylines.Of(page, structured, metadata),
            Text = text,
            Canonical = PageAddress.Canonical(page, address),
            Language = language,
            MayKeepText = !metadata.All("robots").Concat(metadata.All("googlebot")).Any(PageSniffer.ForbidsCopies),
        };
    }

    // Some pages build their body by script and carry it in their JSON-LD only.
    static string Text(IReadOnlyList<string> paragraphs, StructuredArticle? structured)
    {
        var text = Joined(paragraphs);
        if (structured?.Body is not { Length: > 0 and < MostCharacters } body) return text;
        var stated = Joined(body.Split('\n').Select(PlainText.OfHtml).Where(p => p.Length > 0));
        return BodyBlocks.Words(stated) >= FewestWords && BodyBlocks.Words(text) * 3 < BodyBlocks.Words(stated) ? stated : text;
    }

    static string Joined(IEnumerable<string> paragraphs)
    {
        var text = string.Join('\n', paragraphs);
        return text.Length <= MostText ? text : PlainText.Beginning(text, MostText);
    }
}

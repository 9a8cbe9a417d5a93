using AngleSharp.Dom;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Bing's result page, <c>https://www.bing.com/search</c>. Its robots.txt forbids the path; sources of this format start switched off.
/// </summary>
internal sealed class BingHtmlFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "bing-html";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Search;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => query is null ? new(endpoint) { AsksRobots = true } : new(
        UrlQuery.With(endpoint, ("q", query.Text), ("mkt", Locales.Market(query)), ("setlang", query.Language), ("cc", query.Region)),
        AcceptLanguage: Locales.Accept(query))
    { AsksRobots = true };

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        using var page = HtmlPage.Parse(text);

        // Advertisements are li.b_ad, answers li.b_ans: organic results alone are ranked.
        var found = page?.QuerySelectorAll("#b_results > li.b_algo").Select(li => Result(li, body.Url, now)) ?? [];
        var entries = Entry.Ranked(found.Where(e => e is { Title.Length: > 0, Url.Length: > 0 }));
        if (entries.Count > 0) return Judgement.Results(entries, query);
        return page?.QuerySelector("#b_results li.b_no") is { } none
            ? SourceReading.Without(ReadingOutcome.Empty, PlainText.Beginning(HtmlPage.TextOf(none), 120))
            : Judgement.NoResults(body, text, "a Bing result page");
    }

    static SourceEntry Result(IElement li, Uri at, DateTimeOffset now)
    {
        var link = li.QuerySelector("h2 a[href]");
        var caption = li.QuerySelector(".b_caption p") ?? li.QuerySelector("p");
        var (snippet, published) = SnippetDate.Split(HtmlPage.TextOf(caption), now);
        if (published.At is null) published = Dates.Parse(HtmlPage.TextOf(li.QuerySelector("span.news_dt")), now);
        return Entry.Of(HtmlPage.TextOf(link), Entry.Absolute(link?.GetAttribute("href"), at), snippet, HtmlPage.TextOf(li.QuerySelector(".tptt")), published);
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// A publisher's own search page, or its index of what is new, by a <see cref="PageLayout"/>. With a layout that asks for
/// nothing it is a feed, otherwise a search. Publishers rebuild their pages: one on which nothing is found and that does not
/// say so is <see cref="ReadingOutcome.Unrecognised"/>.
/// </summary>
internal sealed class PublisherHtmlFormat(PageLayout? layout) : ISourceFormat
{
    /// <summary>Its name.</summary>
    public const string Called = "publisher-html";

    // No result page lists more; a hostile one could be nothing but items.
    const int MostItems = 500;

    static readonly string[] BesidesDates = [" - ", " | ", " • ", " · ", "; "];

    readonly PageSelectors? _selectors = layout is null ? null : PageSelectors.Of(layout);

    /// <inheritdoc/>
    public string Name => Called;

    /// <inheritdoc/>
    public SourceKind Kind => layout?.AsksQuery() == false ? SourceKind.Feed : SourceKind.Search;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => Request(endpoint, query, now: null);

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query, DateTimeOffset now) => Request(endpoint, query, now);

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        if (_selectors is not { } selectors) return Challenge.In(text) is null ? NoLayout() : Judgement.NoResults(body, text, "a page of a publisher");
        using var page = HtmlPage.Parse(text);
        if (page is null) return Judgement.NoResults(body, text, "a page of this layout");

        var asked = Kind == SourceKind.Search ? query : null;
        var found = selectors.Items(page).Take(MostItems).Select(item => Entry(selectors, item, body.Url, now));
        var all = found.Where(e => e is { Title.Length: > 0, Url.Length: > 0 }).DistinctBy(e => e.Url).ToList();
        var related = layout!.OnlyRelated && asked is not null ? all.FindAll(e => Judgement.Mentions(e, asked)) : all;
        if (all.Count > 0) return Judgement.Results(Parsing.Entry.Ranked(related.Count > 0 ? related : all), asked);
        // What the page itself says of its results counts before a script that challenges carry as well.
        return SaysEmpty(selectors, page)
            ? SourceReading.Without(ReadingOutcome.Empty)
            : Judgement.NoResults(body, text, "a page of this layout");
    }

    SourceReading NoLayout() => SourceReading.Without(
        ReadingOutcome.Failed, layout is null ? "there is no layout for this page; give one with --layout" : "the layout holds something that is no selector");

    FetchRequest Request(Uri endpoint, SearchQuery? query, DateTimeOffset? now) => new(
        layout is null || (query is null && layout.AsksQuery()) ? endpoint : LayoutAddress.Of(layout, endpoint, query, now),
        AcceptLanguage: query is null ? null : Locales.Accept(query))
    {
        AsksRobots = true,
    };

    bool SaysEmpty(PageSelectors selectors, IHtmlDocument page)
    {
        if (selectors.EmptyMarker is { } marker && PageSelectors.First(page, marker) is not null) return true;
        if (layout!.EmptyWords.Count == 0) return false;
        // Scripts hold what a page could say.
        var said = PlainText.OfHtml(page.Body?.InnerHtml ?? "");
        return layout.EmptyWords.Any(words => said.Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    SourceEntry Entry(PageSelectors at, IElement item, Uri url, DateTimeOffset now)
    {
        var link = at.Link is { } to ? PageSelectors.First(item, to) : item;
        var title = at.Title is { } heading ? HtmlPage.TextOf(PageSelectors.First(item, heading)) : "";
        if (title.Length == 0) title = HtmlPage.TextOf(link);
        if (title.Length == 0) title = PlainText.OfText(link?.GetAttribute("title") ?? "");
        var snippet = at.Snippet is { } lead ? HtmlPage.TextOf(PageSelectors.First(item, lead)) : "";
        var date = at.Date is { } dated ? PageSelectors.First(item, dated) : null;
        return Parsing.Entry.Of(title, Parsing.Entry.Absolute(link?.GetAttribute("href"), url), snippet, null, Published(Said(date), now)) with { Title = title.Length > 0 ? PlainText.Beginning(title, 500) : "" };
    }

    string Said(IElement? date) => layout!.DateAttribute.Length > 0 ? date?.GetAttribute(layout.DateAttribute) ?? "" : HtmlPage.TextOf(date);

    // "Kompas.com - 02/11/2023, 21:34 WIB", "Nasional | 3 jam lalu": a date as a whole, or the only part that is one.
    static Dated Published(string said, DateTimeOffset now)
    {
        if (Dates.Parse(said, now) is { At: not null } whole) return whole;
        var parts = said.Length > 200 ? [] : said.Split(BesidesDates, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Select(p => Dates.Parse(p, now)).FirstOrDefault(d => d.At is not null);
    }
}

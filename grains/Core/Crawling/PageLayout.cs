namespace ReputationWatch.Crawling;

/// <summary>
/// Where the results stand on a publisher's search page, as CSS selectors that an operator can mend when the publisher
/// rebuilds its page. Selectors below <see cref="Item"/> are sought within it.
/// </summary>
public sealed record PageLayout
{
    /// <summary>
    /// What is asked: the endpoint's query with <c>{query}</c> for the words, <c>{slug}</c> for them as tags are written
    /// (<c>kota-surabaya</c>), <c>{page}</c> for the page's number, <c>{date:yyyy-MM-dd}</c> for today in western Indonesia in that
    /// form. With a <c>/</c> at its beginning it is path and query: <c>/tag/{slug}?page={page}</c>. Empty: the endpoint as it is.
    /// </summary>
    public required string Query { get; init; }

    /// <summary>One result.</summary>
    public required string Item { get; init; }

    /// <summary>The element whose <c>href</c> leads to the article; empty: the item itself.</summary>
    public string Link { get; init; } = "a[href]";

    /// <summary>The headline; empty: the link's own text.</summary>
    public string Title { get; init; } = "";

    /// <summary>The snippet; empty: there is none.</summary>
    public string Snippet { get; init; } = "";

    /// <summary>The date; empty: there is none.</summary>
    public string Date { get; init; } = "";

    /// <summary>The attribute that holds the date; empty: the element's text.</summary>
    public string DateAttribute { get; init; } = "";

    /// <summary>What the page shows where it found nothing: a selector.</summary>
    public string EmptyMarker { get; init; } = "";

    /// <summary>Words by which the page says that it found nothing.</summary>
    public IReadOnlyList<string> EmptyWords { get; init; } = [];

    /// <summary>
    /// Whether only items that name what was asked are taken: for pages on which results cannot be told from what else is
    /// listed there. An index takes all.
    /// </summary>
    public bool OnlyRelated { get; init; }

    /// <summary>Whether it is asked for something; a page that is not lists what is new, as a feed does.</summary>
    public bool AsksQuery() => Query.Contains("{query}", StringComparison.Ordinal) || Query.Contains("{slug}", StringComparison.Ordinal);
}

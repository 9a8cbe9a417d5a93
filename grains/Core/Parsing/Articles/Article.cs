namespace ReputationWatch.Parsing;

/// <summary>What a page says of the article on it.</summary>
public sealed record Article
{
    /// <summary>The headline, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>When it was first published, in UTC; a day-precise date is that day's midnight where the page placed it. Null where the page does not say.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>How exactly <see cref="Published"/> is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>When it was last changed, in UTC; null where the page does not say.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Who wrote it, several joined by commas; null where the page does not say.</summary>
    public string? Author { get; init; }

    /// <summary>The article's own words, paragraphs parted by a line feed, without menus, advertisements and links to other articles.</summary>
    public required string Text { get; init; }

    /// <summary>The address that the page calls its own, where that lies within the same registrable domain.</summary>
    public string? Canonical { get; init; }

    /// <summary>ISO 639-1; null where the page does not say.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the page lets its words be stored: false where its robots directives say <c>noarchive</c>.</summary>
    public bool MayKeepText { get; init; } = true;
}

/// <summary>What one look at an article's page gave, or why it gave nothing.</summary>
/// <param name="Outcome"><see cref="ReadingOutcome.Ok"/> with an article; else why there is none.</param>
/// <param name="Article">The article.</param>
/// <param name="Detail">For the operator, in English.</param>
public sealed record ArticleReading(ReadingOutcome Outcome, Article? Article, string Detail = "");

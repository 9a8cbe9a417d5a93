namespace ReputationWatch.Parsing;

/// <summary>One page, read as an article.</summary>
public sealed record Article
{
    /// <summary>The headline on one line, without the outlet's name; empty where the page has none.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// When it was first published, in UTC; null where the page does not say so beyond doubt. A day-precise date is midnight in UTC,
    /// which falls on that same day all over Indonesia as well.
    /// </summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>How exactly <see cref="Published"/> is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>The day of publication on the page's own calendar: <see cref="Published"/> in UTC can fall on the day before.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>When it was last changed, in UTC; null where the page does not say so.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Who wrote it, several names joined by ", "; null where the page does not say so.</summary>
    public string? Author { get; init; }

    /// <summary>The body as plain text, one paragraph a line. Without headline, captions, adverts and links to other articles.</summary>
    public required string Text { get; init; }

    /// <summary>The address the page gives for itself, absolute; null where it gives none, or one of another registrable domain.</summary>
    public string? Canonical { get; init; }

    /// <summary>The language as a lower-case two- or three-letter code (ISO 639), for example <c>id</c>; null where the page does not say so.</summary>
    public string? Language { get; init; }

    /// <summary>False where the page asks that no copy be kept (<c>noarchive</c> or <c>none</c> in its robots metadata).</summary>
    public bool MayKeepText { get; init; } = true;
}

/// <summary>What reading one page as an article came to.</summary>
/// <param name="Outcome">
/// <see cref="ReadingOutcome.Ok"/> with an article; <see cref="ReadingOutcome.Blocked"/> by a challenge;
/// <see cref="ReadingOutcome.Unrecognised"/> where the page is no article.
/// </param>
/// <param name="Article">Null unless the outcome is Ok.</param>
/// <param name="Detail">For the operator, in English; empty where there is nothing to add.</param>
public sealed record ArticleReading(ReadingOutcome Outcome, Article? Article, string Detail = "");

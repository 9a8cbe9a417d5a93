namespace ReputationWatch.Parsing;

/// <summary>What one look at one source came to. Only <see cref="Ok"/> and <see cref="Empty"/> say anything about coverage.</summary>
public enum ReadingOutcome
{
    /// <summary>Entries were read; or the source proved that nothing changed.</summary>
    Ok,

    /// <summary>The source itself says that there is nothing.</summary>
    Empty,

    /// <summary>A challenge, a captcha, 403 or 429 stands in the way.</summary>
    Blocked,

    /// <summary>Results came, but none of them has to do with the query: decoys.</summary>
    Unrelated,

    /// <summary>A page came that holds neither results nor a word that there are none: its layout changed, or it is another page.</summary>
    Unrecognised,

    /// <summary>The feed answers, but its newest entry is too old.</summary>
    Stale,

    /// <summary>An allowance is used up.</summary>
    Quota,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>Any other failure.</summary>
    Failed,
}

/// <summary>How exactly a publication time is known.</summary>
public enum DatePrecision
{
    /// <summary>Not at all.</summary>
    Unknown,

    /// <summary>Only the day.</summary>
    Day,

    /// <summary>To the minute or better.</summary>
    Time,
}

/// <summary>One entry as its source lists it, cleaned of markup and wrapping redirects.</summary>
/// <param name="Rank">1 for the first organic entry.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Url">The publisher's own absolute address where the source gives it away.</param>
/// <param name="Snippet">Plain text; empty where there is none.</param>
/// <param name="Outlet">Who published, as the source names it.</param>
/// <param name="Published">When, in UTC; a day-precise date is that day's midnight where the source placed it.</param>
/// <param name="Precision">How exactly <paramref name="Published"/> is known.</param>
public sealed record SourceEntry(
    int Rank,
    string Title,
    string Url,
    string Snippet,
    string? Outlet,
    DateTimeOffset? Published,
    DatePrecision Precision);

/// <summary>What one look at one source gave, or why it gave nothing.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Entries">In the source's order; empty unless the outcome is Ok, or Stale.</param>
/// <param name="Detail">For the operator, in English; empty where there is nothing to add.</param>
public sealed record SourceReading(ReadingOutcome Outcome, IReadOnlyList<SourceEntry> Entries, string Detail = "")
{
    /// <summary>A reading without entries.</summary>
    public static SourceReading Without(ReadingOutcome outcome, string detail = "") => new(outcome, [], detail);

    /// <summary>False where a torn body was read as far as it went: what stood behind the tear has still to come.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>What a feed calls itself, as plain text; null where it does not say, and for search sources.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it says anything about coverage, be it that there is none.</summary>
    public bool IsGood => Outcome is ReadingOutcome.Ok or ReadingOutcome.Empty;
}

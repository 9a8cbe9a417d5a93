using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Trying;

/// <summary>Asks a source once, whether it is stored or not, and stores nothing.</summary>
public interface ISourceTrial
{
    /// <summary>Asks it. Every failure is a value; it throws only where <paramref name="ct"/> asks it to stop.</summary>
    /// <param name="source">The source as it would be; its format is a known one.</param>
    /// <param name="query">What to search for; null for a feed.</param>
    /// <param name="now">By which relative dates are resolved.</param>
    /// <param name="ct">Asks it to stop.</param>
    Task<Trial> RunAsync(Source source, SearchQuery? query, DateTimeOffset now, CancellationToken ct);
}

/// <summary>What a trial came to.</summary>
/// <param name="Outcome">As a cycle would have recorded it; null where the host's pace put it off and nobody looked.</param>
/// <param name="Detail">For the operator, in English; empty where there is nothing to add.</param>
/// <param name="Entries">What was read, in the source's order.</param>
public sealed record Trial(ReadingOutcome? Outcome, string Detail, IReadOnlyList<SourceEntry> Entries)
{
    /// <summary>How many characters of a body are shown: enough to see what a page is.</summary>
    public const int BodyShown = 2000;

    /// <summary>Where nobody looked: when to come again.</summary>
    public DateTimeOffset? PutOffUntil { get; init; }

    /// <summary>How a body begins that could not be read, as text of at most <see cref="BodyShown"/> characters; null where there is none to show.</summary>
    public string? BodyStart { get; init; }
}

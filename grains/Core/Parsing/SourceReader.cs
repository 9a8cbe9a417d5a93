using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>A source with what one look at it gave.</summary>
/// <param name="Source">The source.</param>
/// <param name="Reading">What it gave, or why it gave nothing.</param>
public sealed record ReadSource(Source Source, SourceReading Reading);

/// <summary>Turns what was fetched into readings: the one place that says which failure is which outcome.</summary>
public static class SourceReader
{
    // No honest feed lists more; a hostile one could fill every later cycle.
    const int MostEntries = 1000;

    /// <summary>Reads every look; one that the host's pace put off is no reading at all.</summary>
    public static IReadOnlyList<ReadSource> ReadAll(IEnumerable<Look> looks, SearchQuery? query, DateTimeOffset now) =>
        [.. looks.Where(look => look.Outcome is not FetchOutcome.Deferred).Select(look => new ReadSource(look.Source, Read(look, query, now)))];

    static SourceReading Read(Look look, SearchQuery? query, DateTimeOffset now) => look.Outcome switch
    {
        FetchOutcome.Fetched fetched => Judge(look.Source, SourceFormats.For(look.Source).Read(fetched.Body, query, now), now),
        FetchOutcome.NotModified => SourceReading.Without(ReadingOutcome.Ok),
        FetchOutcome.Failed failed => (failed.Body is { } words ? SourceFormats.For(look.Source).Explain(words) : null)
            ?? SourceReading.Without(OutcomeOf(failed.Kind), failed.Detail),
        _ => throw new ArgumentException($"{look.Outcome.GetType().Name} is not something to read", nameof(look)),
    };

    static SourceReading Judge(Source source, SourceReading reading, DateTimeOffset now)
    {
        if (reading.Outcome != ReadingOutcome.Ok) return reading;
        // A feed that changed its words gives items still, and nothing in them that could be followed.
        if (reading.Entries.All(e => e is { Title: "", Url: "" }))
            return SourceReading.Without(ReadingOutcome.Unrecognised, $"none of {reading.Entries.Count} items has a title or a link");
        if (reading.Entries.Count > MostEntries)
            reading = reading with { Entries = [.. reading.Entries.Take(MostEntries)], Detail = $"{reading.Entries.Count} entries; the first {MostEntries} were taken" };
        return Aged(source, reading, reading.Entries.Max(e => e.Published), now);
    }

    /// <summary>The reading, stale where its source's newest entry is older than the source allows.</summary>
    public static SourceReading Aged(Source source, SourceReading reading, DateTimeOffset? newest, DateTimeOffset now) =>
        reading.Outcome == ReadingOutcome.Ok && newest < now - source.StaleAfter
            ? reading with { Outcome = ReadingOutcome.Stale, Detail = $"the newest entry is of {newest:yyyy-MM-dd}" }
            : reading;

    /// <summary>Which outcome a failed look is.</summary>
    public static ReadingOutcome OutcomeOf(FetchFailureKind kind) => kind switch
    {
        FetchFailureKind.TimedOut => ReadingOutcome.TimedOut,
        FetchFailureKind.Refused or FetchFailureKind.Disallowed => ReadingOutcome.Blocked,
        FetchFailureKind.Quota => ReadingOutcome.Quota,
        _ => ReadingOutcome.Failed,
    };
}

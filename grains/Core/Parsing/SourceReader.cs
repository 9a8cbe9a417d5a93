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

    // Clocks go wrong, and a day's midnight may stand in another zone.
    static readonly TimeSpan FarthestAhead = TimeSpan.FromDays(1);

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

    static SourceReading Judge(Source source, SourceReading read, DateTimeOffset now)
    {
        var reading = Judged(read);
        return Aged(source, reading, Newest(reading.Entries, now), now);
    }

    /// <summary>
    /// What a format's reading is worth to the crawler, whatever its source's age: unrecognised where nothing in it could be
    /// followed, cut where it is endless, and with a word on the entries that go unseen for want of an address.
    /// </summary>
    public static SourceReading Judged(SourceReading reading)
    {
        if (reading.Outcome != ReadingOutcome.Ok || reading.Entries.Count == 0) return reading;
        // A feed that changed its words gives items still, and nothing in them that could be followed.
        if (reading.Entries.All(e => e is { Title: "", Url: "" }))
            return SourceReading.Without(ReadingOutcome.Unrecognised, $"none of {reading.Entries.Count} items has a title or a link") with { Title = reading.Title };
        var count = reading.Entries.Count;
        if (count > MostEntries) reading = With(reading with { Entries = [.. reading.Entries.Take(MostEntries)] }, $"{count} entries; the first {MostEntries} were taken");
        var lost = reading.Entries.Count(e => CanonicalUrl.Of(e.Url) is null);
        return lost > 0 ? With(reading, $"{lost} of {reading.Entries.Count} items without an address, left out") : reading;
    }

    static SourceReading With(SourceReading reading, string detail) =>
        reading with { Detail = reading.Detail.Length > 0 ? $"{reading.Detail}; {detail}" : detail };

    /// <summary>
    /// When the newest entry appeared; null where none says so. Dates more than a day ahead are slips of the pen, and by one of
    /// them a dead feed would live on for years.
    /// </summary>
    public static DateTimeOffset? Newest(IEnumerable<SourceEntry> entries, DateTimeOffset now) =>
        entries.Select(e => e.Published).Where(at => at <= now + FarthestAhead).Max();

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

using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>keyword_sources</c>, or of <c>feeds</c> as far as they are alike. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record KeywordSourceRow(
    string SourceId, long DueAt, long Failures, long? LastGoodAt, long? LastAt, string? LastOutcome, long? LastEntries, string? LastDetail)
{
    public const string Columns = "source_id, due_at, failures, last_good_at, last_at, last_outcome, last_entries, last_detail";

    public SourceWatch ToWatch(Source source) => new(source, DueAt.ToTime(), (int)Failures, LastGoodAt.ToTime());

    /// <summary>The last reading; null where it was never asked.</summary>
    public Reading? ToReading() => LastAt is { } at
        ? new(new(SourceId), at.ToTime(), LastOutcome!.ToEnum<ReadingOutcome>(), (int)LastEntries!.Value, LastDetail!)
        : null;
}

using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>readings</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record ReadingRow(string? KeywordId, string SourceId, long At, string Outcome, long Entries, string Detail)
{
    public const string Columns = "keyword_id, source_id, at, outcome, entries, detail";

    public const string Insert = $"INSERT INTO readings ({Columns}) VALUES (@KeywordId, @SourceId, @At, @Outcome, @Entries, @Detail)";

    public static ReadingRow Of(KeywordId? keyword, Reading reading) => new(
        keyword?.Value, reading.Source.Value, reading.At.ToMillis(), reading.Outcome.ToString(), reading.Entries, reading.Detail.ToText());

    public Reading ToReading() => new(new(SourceId), At.ToTime(), Outcome.ToEnum<ReadingOutcome>(), (int)Entries, Detail);
}

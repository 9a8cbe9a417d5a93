using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>Rows of <c>readings</c>, counted. By name, for SQLite gives a count no type where there is nothing to count.</summary>
sealed record OutcomeRow
{
    public string SourceId { get; init; } = "";

    public string Outcome { get; init; } = "";

    public long Readings { get; init; }

    public const string CountSince =
        """
        SELECT source_id, outcome, COUNT(*) AS readings FROM readings WHERE at >= @From
        GROUP BY source_id, outcome ORDER BY source_id, outcome
        """;

    public OutcomeCount ToCount() => new(new(SourceId), Outcome.ToEnum<ReadingOutcome>(), (int)Readings);
}

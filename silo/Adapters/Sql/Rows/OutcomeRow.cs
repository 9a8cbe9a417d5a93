using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>Rows of <c>readings</c>, counted.</summary>
sealed record OutcomeRow(string SourceId, string Outcome, long Readings)
{
    public const string CountSince =
        """
        SELECT source_id, outcome, COUNT(*) AS readings FROM readings WHERE at >= @From
        GROUP BY source_id, outcome ORDER BY source_id, outcome
        """;

    public OutcomeCount ToCount() => new(new(SourceId), Outcome.ToEnum<ReadingOutcome>(), (int)Readings);
}

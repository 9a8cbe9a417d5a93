using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>source_incidents</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record SourceIncidentRow(string Id, string SourceId, long OpenedAt, long? ClosedAt, string Outcome, string Detail)
{
    public const string Columns = "id, source_id, opened_at, closed_at, outcome, detail";

    public static SourceIncidentRow Of(SourceIncident incident) => new(
        incident.Id, incident.Source.Value, incident.OpenedAt.ToMillis(), incident.ClosedAt.ToMillis(), incident.Outcome.ToString(), incident.Detail.ToText());

    public SourceIncident ToIncident() => new(Id, new(SourceId), OpenedAt.ToTime(), ClosedAt.ToTime(), Outcome.ToEnum<ReadingOutcome>(), Detail);
}

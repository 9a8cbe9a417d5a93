using ReputationWatch.Alerting;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>What is read of a row of <c>incidents</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record IncidentRow(string Id, long? OpenedAt, long? ClosedAt)
{
    public const string Columns = "id, opened_at, closed_at";

    public Incident ToIncident(IEnumerable<TransitionRow> transitions) =>
        new(Id, OpenedAt.ToTime(), ClosedAt.ToTime(), [.. transitions.Select(t => t.ToTransition())]);
}

/// <summary>A row of <c>incident_transitions</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record TransitionRow(
    string IncidentId, long At, string FromStatus, string ToStatus, string Reason, long Stories, double Expected, long Upper, long Days)
{
    public const string Columns = "incident_id, at, from_status, to_status, reason, stories, expected, upper, days";

    public static TransitionRow Of(IncidentTransition change) => new(
        change.IncidentId, change.At.ToMillis(), change.From.ToString(), change.To.ToString(), change.Reason.ToString(), change.Stories,
        change.Baseline.Expected, change.Baseline.Upper, change.Baseline.Days);

    public IncidentTransition ToTransition() => new(
        IncidentId, At.ToTime(), FromStatus.ToEnum<AlertStatus>(), ToStatus.ToEnum<AlertStatus>(), Reason.ToEnum<AlertReason>(), (int)Stories,
        new(Expected, (int)Upper, (int)Days));
}

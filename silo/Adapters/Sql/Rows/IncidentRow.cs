using ReputationWatch.Alerting;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>What is read of a row of <c>incidents</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record IncidentRow(string Id, long? OpenedAt, long? ClosedAt, string Kind, string Tier, string Subject)
{
    public const string Columns = "id, opened_at, closed_at, kind, tier, subject";

    public Incident ToIncident(IEnumerable<TransitionRow> transitions)
    {
        var (kind, subject) = (Kind.ToEnum<IncidentKind>(), Subject);
        return new(Id, OpenedAt.ToTime(), ClosedAt.ToTime(), [.. transitions.Select(t => t.ToTransition(kind, subject))])
        {
            Kind = kind,
            Tier = Tier.ToEnum<IncidentTier>(),
            Subject = subject,
        };
    }
}

/// <summary>A row of <c>incident_transitions</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record TransitionRow(
    string IncidentId, long At, string FromStatus, string ToStatus, string Reason, long Stories, double Expected, long Upper, long Days, string Tier, string? Evidence)
{
    public const string Columns = "incident_id, at, from_status, to_status, reason, stories, expected, upper, days, tier, evidence";

    public const string Insert =
        $"""
        INSERT INTO incident_transitions ({Columns})
        VALUES (@IncidentId, @At, @FromStatus, @ToStatus, @Reason, @Stories, @Expected, @Upper, @Days, @Tier, @Evidence)
        """;

    // What was decided before the detector came has its figures in these columns: stories of 24 hours, and the 99 % quantile.
    const double OldHours = 24;
    const double OldUpperAt = .99;

    public static TransitionRow Of(IncidentTransition change) => new(
        change.IncidentId, change.At.ToMillis(), change.From.ToString(), change.To.ToString(), change.Reason.ToString(), 0, 0, 0, 0,
        change.Tier.ToString(), change.Evidence is { } evidence ? StoreJson.Write(evidence).ToText() : null);

    public IncidentTransition ToTransition(IncidentKind kind, string subject) => new(
        IncidentId, At.ToTime(), FromStatus.ToEnum<AlertStatus>(), ToStatus.ToEnum<AlertStatus>(), Reason.ToEnum<AlertReason>())
    {
        Kind = kind,
        Tier = Tier.ToEnum<IncidentTier>(),
        Subject = subject,
        Evidence = Evidence is not null ? StoreJson.Read<IncidentEvidence>(Evidence)
            : Days > 0 ? new() { Spike = new(Alerting.Policy.SpikeKind.Negative, Stories, OldHours, Expected, Upper, Score: 0), UpperAt = OldUpperAt }
            : null,
    };
}

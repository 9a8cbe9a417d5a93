using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Alerting;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Writes incidents and their changes, inside the transaction of what changed them.</summary>
static class IncidentWriter
{
    /// <summary>Writes a change with what follows for the incident itself. What happened once and is stored already is not stored again.</summary>
    public static async Task WriteAsync(Session session, KeywordId keyword, IncidentTransition change)
    {
        var once = change is { From: AlertStatus.Quiet, To: AlertStatus.Quiet };
        var args = new
        {
            Id = change.IncidentId,
            Keyword = keyword.Value,
            At = change.At.ToMillis(),
            Kind = change.Kind.ToString(),
            Tier = change.Tier.ToString(),
            Subject = change.Subject.ToText(),
        };
        var isNew = await session.ExecuteAsync(
            "INSERT INTO incidents (id, keyword_id, suspected_at, kind, tier, subject) VALUES (@Id, @Keyword, @At, @Kind, @Tier, @Subject) ON CONFLICT (id) DO NOTHING", args) > 0;
        if (once && !isNew) return;

        if (once || change.To == AlertStatus.Open)
        {
            await session.ExecuteAsync("UPDATE incidents SET opened_at = @At WHERE id = @Id AND opened_at IS NULL", args);
            await session.ExecuteAsync("UPDATE incidents SET tier = @Tier WHERE id = @Id", args);
        }

        if (once || change is { From: AlertStatus.Open, To: AlertStatus.Quiet })
            await session.ExecuteAsync("UPDATE incidents SET closed_at = @At WHERE id = @Id", args);
        await session.ExecuteAsync(TransitionRow.Insert, TransitionRow.Of(change));
    }

    /// <summary>Ends what is open or suspected of a keyword that is no longer tracked.</summary>
    public static async Task EndAsync(Session session, KeywordId keyword, AlertState alert, DateTimeOffset now)
    {
        if (alert.End(now) is { } end) await WriteAsync(session, keyword, end);

        var open = await session.QueryAsync<IncidentRow>(
            $"SELECT {IncidentRow.Columns} FROM incidents WHERE keyword_id = @Keyword AND opened_at IS NOT NULL AND closed_at IS NULL ORDER BY id", new { Keyword = keyword.Value });
        foreach (var incident in open.Select(row => row.ToIncident([])))
        {
            await WriteAsync(session, keyword, new(incident.Id, now, AlertStatus.Open, AlertStatus.Quiet, AlertReason.Untracked)
            {
                Kind = incident.Kind,
                Tier = incident.Tier,
                Subject = incident.Subject,
            });
        }
    }
}

using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>
/// What has reached somebody. The log always takes a message and nobody reads it at night: it counts only for what went nowhere else.
/// </summary>
static class DeliveredQuery
{
    const string Columns = "o.incident_id, o.kind, o.settled_at, o.score";

    const string Reached =
        """
        o.status = 'sent' AND (o.channel <> 'log' OR NOT EXISTS (SELECT 1 FROM outbox x WHERE x.incident_id = o.incident_id AND x.channel <> 'log'))
        ORDER BY o.settled_at DESC, o.number DESC LIMIT 1
        """;

    /// <summary>The last message of these kinds about a keyword that was delivered; null where none was.</summary>
    public static async Task<DeliveredFact?> OfKeywordAsync(Session session, KeywordId keyword, IReadOnlyList<IncidentKind> kinds)
    {
        // Names of our own, never what somebody wrote.
        var among = string.Join(", ", kinds.Select(kind => $"'{kind}'"));
        var row = kinds.Count == 0
            ? null
            : await session.FirstAsync<Row>($"SELECT {Columns} FROM outbox o WHERE o.keyword_id = @Keyword AND o.kind IN ({among}) AND {Reached}", new { Keyword = keyword.Value });
        return row?.ToFact();
    }

    /// <summary>The last message of an incident that was delivered; null where none was.</summary>
    public static async Task<DeliveredFact?> OfIncidentAsync(Session session, string incident) =>
        (await session.FirstAsync<Row>($"SELECT {Columns} FROM outbox o WHERE o.incident_id = @Incident AND {Reached}", new { Incident = incident.ToText() }))?.ToFact();

    sealed record Row(string IncidentId, string Kind, long SettledAt, double? Score)
    {
        public DeliveredFact ToFact() => new(IncidentId, Kind.ToEnum<IncidentKind>(), SettledAt.ToTime(), Score);
    }
}

/// <summary>The same as a port.</summary>
sealed class SqlDeliveredReader(Database database) : IDeliveredReader
{
    public Task<DeliveredFact?> LastDeliveredAsync(KeywordId keyword, IReadOnlyList<IncidentKind> kinds, CancellationToken ct) =>
        database.ReadAsync(session => DeliveredQuery.OfKeywordAsync(session, keyword, kinds), ct);

    public Task<DeliveredFact?> LastDeliveredAsync(string incidentId, CancellationToken ct) =>
        database.ReadAsync(session => DeliveredQuery.OfIncidentAsync(session, incidentId), ct);
}

using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>How the sources are. At most one incident of a source is open; the table's own index sees to it.</summary>
sealed class SqlSourceHealthStore(Database database) : ISourceHealthStore
{
    public Task<IReadOnlyList<SourceHealth>> HealthAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<SourceHealth>>(
        async session =>
        {
            var open = (await session.QueryAsync<SourceIncidentRow>($"SELECT {SourceIncidentRow.Columns} FROM source_incidents WHERE closed_at IS NULL"))
                .ToDictionary(row => row.SourceId, row => row.ToIncident(), StringComparer.Ordinal);
            var sources = await SourceStatusQuery.RunAsync(session, keyword: null);
            return [.. sources.Select(status => new SourceHealth(status, open.GetValueOrDefault(status.Source.Id.Value)))];
        },
        ct);

    public Task<bool> RecordHealthAsync(SourceTransition transition, IReadOnlyList<OutboxMessage> outbox, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            var row = SourceIncidentRow.Of(transition.Incident);
            var at = transition.At.ToMillis();
            var changed = transition.Change == SourceChange.Died
                ? await session.ExecuteAsync(Open, row)
                : await session.ExecuteAsync(Close, new { row.Id, ClosedAt = row.ClosedAt ?? at });
            if (changed == 0) return false;

            await session.ExecuteAsync(
                "INSERT INTO source_transitions (incident_id, change, at, outcome, detail) VALUES (@Id, @Change, @At, @Outcome, @Detail)",
                new { row.Id, Change = transition.Change.ToString(), At = at, row.Outcome, row.Detail });
            await OutboxRow.AddAsync(session, outbox);
            return true;
        },
        ct);

    // Whichever it meets, its own id or another open one of the source: it is open already.
    const string Open =
        $"INSERT INTO source_incidents ({SourceIncidentRow.Columns}) VALUES (@Id, @SourceId, @OpenedAt, @ClosedAt, @Outcome, @Detail) ON CONFLICT DO NOTHING";

    const string Close = "UPDATE source_incidents SET closed_at = @ClosedAt WHERE id = @Id AND closed_at IS NULL";
}

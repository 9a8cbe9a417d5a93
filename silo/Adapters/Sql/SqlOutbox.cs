using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql;

/// <summary>
/// Messages until their channel took them. A claim moves a message's due time to the end of the lease, so that one whose
/// sender died comes back by itself.
/// </summary>
sealed class SqlOutbox(Database database) : IOutbox
{
    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken ct) =>
        database.WriteAsync<IReadOnlyList<OutboxMessage>>(
            async session =>
            {
                var due = await session.QueryAsync<ClaimedRow>(
                    $"""
                    SELECT {ClaimedRow.Columns} FROM outbox o
                    WHERE settled_at IS NULL AND due_at <= @Now AND NOT EXISTS (
                      SELECT 1 FROM outbox e
                      WHERE e.incident_id = o.incident_id AND e.channel = o.channel AND e.settled_at IS NULL AND e.number < o.number)
                    ORDER BY created_at, number LIMIT @Limit {session.Dialect.SkipLocked}
                    """,
                    new { Now = now.ToMillis(), Limit = limit });
                await session.ExecuteAsync(
                    "UPDATE outbox SET due_at = @Until, attempts = attempts + 1 WHERE number = @Number",
                    due.Select(row => new { row.Number, Until = (now + lease).ToMillis() }));
                return [.. due.Select(row => row.ToMessage())];
            },
            ct);

    // What was settled stays settled, and a retry counts only for the try it was: a lease that ran out gave the message to somebody else.
    public Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct)
    {
        return result switch
        {
            DeliveryResult.Sent => Settle(OutboxRow.Sent, detail: null),
            DeliveryResult.GiveUp gaveUp => Settle(OutboxRow.GivenUp, gaveUp.Why),
            DeliveryResult.Retry retry => Run(
                "UPDATE outbox SET due_at = @At, detail = @Detail WHERE id = @Id AND settled_at IS NULL AND attempts = @Attempts",
                new { message.Id, At = (nextTry ?? now).ToMillis(), Detail = retry.Why.ToText(), Attempts = message.Attempts + 1L }),
            _ => throw new ArgumentException($"{result.GetType().Name} is not a way to settle a message", nameof(result)),
        };

        Task Settle(string status, string? detail) => Run(
            "UPDATE outbox SET status = @Status, settled_at = @At, detail = @Detail WHERE id = @Id AND settled_at IS NULL",
            new { message.Id, Status = status, At = now.ToMillis(), Detail = detail?.ToText() });

        Task Run(string sql, object args) => database.WriteAsync(session => session.ExecuteAsync(sql, args), ct);
    }
}

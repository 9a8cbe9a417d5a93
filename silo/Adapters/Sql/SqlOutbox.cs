using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql;

/// <summary>
/// Messages until their channel took them. A claim moves a message's due time to the end of the lease, so that one whose
/// sender died comes back by itself. A try is counted when it ends: the pause after it grows with tries that were made, not with
/// those that a batch never came to. That due time is the claim's mark as well: who lost the lease changes nothing any more.
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
                    WHERE settled_at IS NULL AND for_digest = 0 AND due_at <= @Now
                      AND NOT EXISTS (SELECT 1 FROM channels c WHERE c.id = o.channel AND c.is_on = 0 AND c.removed_at IS NULL)
                      AND NOT EXISTS (
                        SELECT 1 FROM outbox e
                        WHERE e.incident_id = o.incident_id AND e.channel = o.channel AND e.recipient_id = o.recipient_id AND e.for_digest = 0
                          AND e.settled_at IS NULL AND e.number < o.number)
                    ORDER BY attempts, created_at, number LIMIT @Limit {session.Dialect.SkipLocked}
                    """,
                    new { Now = now.ToMillis(), Limit = limit });
                // Whole milliseconds, as they are stored: it is compared with what is stored.
                var until = (now + lease).ToMillis();
                await session.ExecuteAsync("UPDATE outbox SET due_at = @Until WHERE number = @Number", due.Select(row => new { row.Number, Until = until }));
                return [.. due.Select(row => row.ToMessage(until.ToTime()))];
            },
            ct);

    // What was settled stays settled; what went out is noted whoever holds the lease, for it is true.
    public Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct)
    {
        return result switch
        {
            DeliveryResult.Sent => Settle(OutboxRow.Sent, detail: null),
            DeliveryResult.GiveUp gaveUp => Settle(OutboxRow.GivenUp, gaveUp.Why),
            DeliveryResult.Retry retry => database.WriteAsync(
                session => session.ExecuteAsync(
                    "UPDATE outbox SET due_at = @Due, attempts = attempts + 1, detail = @Detail WHERE id = @Id AND settled_at IS NULL AND due_at = @Lease",
                    new { message.Id, Due = (nextTry ?? now).ToMillis(), Detail = retry.Why.ToText(), Lease = message.LeasedUntil.ToMillis() }),
                ct),
            _ => throw new ArgumentException($"{result.GetType().Name} is not a way to settle a message", nameof(result)),
        };

        Task Settle(string status, string? detail) => database.WriteAsync(
            async session =>
            {
                var args = new { message.Id, Status = status, At = now.ToMillis(), Detail = detail?.ToText() };
                await session.ExecuteAsync(
                    "UPDATE outbox SET status = @Status, settled_at = @At, attempts = attempts + 1, detail = @Detail WHERE id = @Id AND settled_at IS NULL", args);
                if (message.Kind != IncidentKind.Digest) return 0;
                return await session.ExecuteAsync(
                    "UPDATE outbox SET status = @Status, settled_at = @At, detail = @Detail WHERE folded_into = @Id AND settled_at IS NULL", args);
            },
            ct);
    }

    public Task ReleaseAsync(IReadOnlyList<OutboxMessage> messages, DateTimeOffset due, CancellationToken ct) => messages.Count == 0
        ? Task.CompletedTask
        : database.WriteAsync(
            session => session.ExecuteAsync(
                "UPDATE outbox SET due_at = @Due WHERE id = @Id AND settled_at IS NULL AND due_at = @Lease",
                messages.Select(m => new { m.Id, Due = due.ToMillis(), Lease = m.LeasedUntil.ToMillis() })),
            ct);

    public Task HoldAsync(string channel, DateTimeOffset now, DateTimeOffset until, CancellationToken ct) => database.WriteAsync(
        session => session.ExecuteAsync(
            "UPDATE outbox SET due_at = @Until WHERE channel = @Channel AND settled_at IS NULL AND for_digest = 0 AND due_at <= @Now",
            new { Channel = channel, Now = now.ToMillis(), Until = until.ToMillis() }),
        ct);

    public Task ToDigestAsync(OutboxMessage message, DateTimeOffset due, CancellationToken ct) => database.WriteAsync(
        session => session.ExecuteAsync(
            "UPDATE outbox SET for_digest = 1, due_at = @Due WHERE id = @Id AND settled_at IS NULL AND due_at = @Lease",
            new { message.Id, Due = due.ToMillis(), Lease = message.LeasedUntil.ToMillis() }),
        ct);

    public Task<IReadOnlyDictionary<string, int>> SentSinceAsync(DateTimeOffset since, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyDictionary<string, int>>(
            async session => (await session.QueryAsync<SentRow>(
                    $"""
                    SELECT recipient_id, COUNT(*) AS sent FROM outbox
                    WHERE status = 'sent' AND recipient_id <> '' AND settled_at > @Since AND for_digest = 0
                      AND kind NOT IN ('{nameof(IncidentKind.Digest)}', '{nameof(IncidentKind.Brief)}')
                    GROUP BY recipient_id
                    """,
                    new { Since = since.ToMillis() }))
                .ToDictionary(row => row.RecipientId, row => (int)row.Sent, StringComparer.Ordinal),
            ct);

    public Task<IReadOnlyList<OutboxMessage>> DigestDueAsync(DateTimeOffset now, int limit, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<OutboxMessage>>(
            async session => [.. (await session.QueryAsync<ClaimedRow>(
                    $"""
                    SELECT {ClaimedRow.Columns} FROM outbox
                    WHERE settled_at IS NULL AND for_digest = 1 AND folded_into IS NULL AND due_at <= @Now ORDER BY created_at, number LIMIT @Limit
                    """,
                    new { Now = now.ToMillis(), Limit = limit }))
                .Select(row => row.ToMessage())],
            ct);

    public Task<bool> FoldAsync(OutboxMessage digest, IReadOnlyList<OutboxMessage> items, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            // The first stands for all: of two that fold the same, the second waits there for the first and then finds it folded.
            const string fold = "UPDATE outbox SET folded_into = @Digest WHERE id = @Id AND settled_at IS NULL AND folded_into IS NULL";
            if (await session.ExecuteAsync(fold, new { items[0].Id, Digest = digest.Id }) == 0) return false;
            await session.ExecuteAsync(fold, items.Skip(1).Select(item => new { item.Id, Digest = digest.Id }));
            await OutboxRow.AddAsync(session, [digest]);
            return true;
        },
        ct);

    // Not by its constructor: SQLite gives a count of nothing no type.
    sealed record SentRow
    {
        public string RecipientId { get; init; } = "";

        public long Sent { get; init; }
    }
}

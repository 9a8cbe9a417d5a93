using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Core.Tests.Delivering;

/// <summary>An outbox in memory, with leases and the order of each incident kept as the port demands.</summary>
sealed class MemoryOutbox(params OutboxMessage[] messages) : IOutbox
{
    readonly List<Row> _rows = [.. messages.Select(message => new Row(message) { DueAt = message.CreatedAt })];
    readonly Lock _gate = new();

    public bool Broken { get; set; }

    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken ct)
    {
        lock (_gate)
        {
            var due = _rows.Where(row => row.Result is null or DeliveryResult.Retry)
                .GroupBy(row => (row.Message.IncidentId, row.Message.Channel))
                .Select(same => same.MinBy(row => row.Message.CreatedAt)!)
                .Where(row => row.DueAt <= now).OrderBy(row => row.Message.CreatedAt).Take(limit).ToList();
            due.ForEach(row => row.DueAt = now + lease);
            return Task.FromResult<IReadOnlyList<OutboxMessage>>([.. due.Select(row => row.Message)]);
        }
    }

    public Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (Broken) throw new IOException("disk full");
        lock (_gate)
        {
            var row = _rows.Single(row => row.Message.Id == message.Id);
            row.Message = row.Message with { Attempts = row.Message.Attempts + 1 };
            (row.Result, row.DueAt) = (result, nextTry ?? row.DueAt);
        }

        return Task.CompletedTask;
    }

    /// <summary>What the last try of a message came to; null where it was never settled.</summary>
    public DeliveryResult? ResultOf(string id) => _rows.Single(row => row.Message.Id == id).Result;

    sealed class Row(OutboxMessage message)
    {
        public OutboxMessage Message { get; set; } = message;

        public DateTimeOffset DueAt { get; set; }

        public DeliveryResult? Result { get; set; }
    }
}

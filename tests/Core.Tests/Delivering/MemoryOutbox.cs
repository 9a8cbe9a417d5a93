using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Core.Tests.Delivering;

/// <summary>An outbox in memory, with leases and the order of each incident kept as the port demands.</summary>
sealed class MemoryOutbox(params OutboxMessage[] messages) : IOutbox
{
    readonly List<Row> _rows = [.. messages.Select(message => new Row(message) { DueAt = message.NotBefore ?? message.CreatedAt })];
    readonly Lock _gate = new();

    public bool Broken { get; set; }

    /// <summary>Channels that are switched off.</summary>
    public HashSet<string> Off { get; } = [];

    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken ct)
    {
        lock (_gate)
        {
            var due = _rows.Where(row => row is { IsOpen: true, Message.ForDigest: false } && !Off.Contains(row.Message.Channel))
                .GroupBy(row => (row.Message.IncidentId, row.Message.Channel, row.Message.Recipient))
                .Select(same => same.First())
                .Where(row => row.DueAt <= now).OrderBy(row => row.Message.Attempts).ThenBy(row => row.Message.CreatedAt).Take(limit).ToList();
            due.ForEach(row => row.DueAt = now + lease);
            return Task.FromResult<IReadOnlyList<OutboxMessage>>([.. due.Select(row => row.Message with { LeasedUntil = row.DueAt })]);
        }
    }

    public Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (Broken) throw new IOException("disk full");
        lock (_gate)
        {
            var row = Find(message.Id);
            row.Message = row.Message with { Attempts = row.Message.Attempts + 1 };
            (row.Result, row.At, row.DueAt) = (result, now, nextTry ?? row.DueAt);
            foreach (var item in _rows.Where(r => r.FoldedInto == message.Id)) (item.Result, item.At) = (result, now);
        }

        return Task.CompletedTask;
    }

    public Task ReleaseAsync(IReadOnlyList<OutboxMessage> messages, DateTimeOffset due, CancellationToken ct) => Change(() =>
    {
        foreach (var message in messages) Find(message.Id).DueAt = due;
    });

    public Task HoldAsync(string channel, DateTimeOffset now, DateTimeOffset until, CancellationToken ct) => Change(() =>
    {
        foreach (var row in _rows.Where(r => r.IsOpen && r.Message.Channel == channel && r.DueAt <= now)) row.DueAt = until;
    });

    public Task ToDigestAsync(OutboxMessage message, DateTimeOffset due, CancellationToken ct) => Change(() =>
    {
        var row = Find(message.Id);
        (row.Message, row.DueAt) = (row.Message with { ForDigest = true }, due);
    });

    public Task<IReadOnlyDictionary<string, int>> SentSinceAsync(DateTimeOffset since, CancellationToken ct)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyDictionary<string, int>>(_rows
                .Where(r => r.Result is DeliveryResult.Sent && r.At > since && !r.Message.ForDigest && PushCap.Counts(r.Message))
                .GroupBy(r => r.Message.Recipient!).ToDictionary(g => g.Key, g => g.Count()));
        }
    }

    public Task<IReadOnlyList<OutboxMessage>> DigestDueAsync(DateTimeOffset now, int limit, CancellationToken ct)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<OutboxMessage>>(
                [.. _rows.Where(r => r is { IsOpen: true, Message.ForDigest: true, FoldedInto: null } && r.DueAt <= now).Take(limit).Select(r => r.Message)]);
        }
    }

    public Task<bool> FoldAsync(OutboxMessage digest, IReadOnlyList<OutboxMessage> items, CancellationToken ct)
    {
        lock (_gate)
        {
            if (Find(items[0].Id).FoldedInto is not null) return Task.FromResult(false);
            foreach (var item in items) Find(item.Id).FoldedInto = digest.Id;
            _rows.Add(new(digest) { DueAt = digest.CreatedAt });
            return Task.FromResult(true);
        }
    }

    /// <summary>What the last try of a message came to; null where it was never settled.</summary>
    public DeliveryResult? ResultOf(string id) => Find(id).Result;

    /// <summary>When that was.</summary>
    public DateTimeOffset? SettledAt(string id) => Find(id).At;

    /// <summary>When a message is next due.</summary>
    public DateTimeOffset DueAt(string id) => Find(id).DueAt;

    /// <summary>The message as it stands.</summary>
    public OutboxMessage MessageOf(string id) => Find(id).Message;

    Row Find(string id) => _rows.Single(row => row.Message.Id == id);

    Task Change(Action change)
    {
        lock (_gate) change();
        return Task.CompletedTask;
    }

    sealed class Row(OutboxMessage message)
    {
        public OutboxMessage Message { get; set; } = message;

        public DateTimeOffset DueAt { get; set; }

        public DeliveryResult? Result { get; set; }

        public DateTimeOffset? At { get; set; }

        public string? FoldedInto { get; set; }

        public bool IsOpen => Result is null or DeliveryResult.Retry;
    }
}

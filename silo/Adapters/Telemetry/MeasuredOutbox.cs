using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Telemetry;

/// <summary>Counts deliveries where they are settled.</summary>
public sealed class MeasuredOutbox(IOutbox inner) : IOutbox
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken ct) =>
        inner.ClaimAsync(now, lease, limit, ct);

    /// <inheritdoc/>
    public async Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct)
    {
        await inner.SettleAsync(message, result, now, nextTry, ct);
        WatchTelemetry.Delivery(message.Channel, result);
    }

    /// <inheritdoc/>
    public Task ReleaseAsync(IReadOnlyList<OutboxMessage> messages, DateTimeOffset due, CancellationToken ct) => inner.ReleaseAsync(messages, due, ct);

    /// <inheritdoc/>
    public Task HoldAsync(string channel, DateTimeOffset now, DateTimeOffset until, CancellationToken ct) => inner.HoldAsync(channel, now, until, ct);

    /// <inheritdoc/>
    public Task ToDigestAsync(OutboxMessage message, DateTimeOffset due, CancellationToken ct) => inner.ToDigestAsync(message, due, ct);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, int>> SentSinceAsync(DateTimeOffset since, CancellationToken ct) => inner.SentSinceAsync(since, ct);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxMessage>> DigestDueAsync(DateTimeOffset now, int limit, CancellationToken ct) => inner.DigestDueAsync(now, limit, ct);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxMessage>> WaitingForOthersAsync(DateTimeOffset now, int limit, CancellationToken ct) => inner.WaitingForOthersAsync(now, limit, ct);

    /// <inheritdoc/>
    public Task<bool> FoldAsync(OutboxMessage digest, IReadOnlyList<OutboxMessage> items, CancellationToken ct) => inner.FoldAsync(digest, items, ct);
}

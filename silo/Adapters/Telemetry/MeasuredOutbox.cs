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
}

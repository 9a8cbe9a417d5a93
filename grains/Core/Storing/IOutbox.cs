using ReputationWatch.Delivering;

namespace ReputationWatch.Storing;

/// <summary>Messages that a recorded cycle decided on, until their channel took them.</summary>
public interface IOutbox
{
    /// <summary>
    /// Takes messages that are due, the oldest first, for as long as <paramref name="lease"/>: one that is not settled
    /// by then is due again. Of one incident and channel only the oldest unsettled message is ever given out.
    /// </summary>
    Task<IReadOnlyList<OutboxMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken ct);

    /// <summary>Stores what came of a try. <paramref name="nextTry"/> is given with <see cref="DeliveryResult.Retry"/> alone.</summary>
    Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct);
}

using ReputationWatch.Delivering;

namespace ReputationWatch.Storing;

/// <summary>Messages that were decided on, until their channel took them.</summary>
public interface IOutbox
{
    /// <summary>
    /// Takes messages that are due, those tried least first and then the oldest, for as long as <paramref name="lease"/>: one that is
    /// not settled by then is due again. Of one incident, channel and reader only the oldest unsettled message is ever given out, and
    /// of a channel that is switched off none.
    /// </summary>
    Task<IReadOnlyList<OutboxMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken ct);

    /// <summary>
    /// Stores what came of a try that ended at <paramref name="now"/>, and counts the try. <see cref="DeliveryResult.Sent"/>,
    /// <see cref="DeliveryResult.GiveUp"/>, or <see cref="DeliveryResult.Retry"/> with <paramref name="nextTry"/>. What a digest came
    /// to, its messages came to.
    /// </summary>
    Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct);

    /// <summary>Lets go of messages that were claimed and not tried; they are due at <paramref name="due"/>.</summary>
    Task ReleaseAsync(IReadOnlyList<OutboxMessage> messages, DateTimeOffset due, CancellationToken ct);

    /// <summary>Puts off what a channel has waiting and nobody has claimed until <paramref name="until"/>: it is down, and every try costs time.</summary>
    Task HoldAsync(string channel, DateTimeOffset now, DateTimeOffset until, CancellationToken ct);

    /// <summary>Moves a claimed message into its reader's digest, due at <paramref name="due"/>.</summary>
    Task ToDigestAsync(OutboxMessage message, DateTimeOffset due, CancellationToken ct);

    /// <summary>How many messages that <see cref="PushCap.Counts"/> counts reached each person from <paramref name="since"/> on, by the person's id.</summary>
    Task<IReadOnlyDictionary<string, int>> SentSinceAsync(DateTimeOffset since, CancellationToken ct);

    /// <summary>Messages whose digest is due, oldest first.</summary>
    Task<IReadOnlyList<OutboxMessage>> DigestDueAsync(DateTimeOffset now, int limit, CancellationToken ct);

    /// <summary>Messages with stories that were never tried and are not being sent, oldest first; see <see cref="SpikeGroups"/>.</summary>
    Task<IReadOnlyList<OutboxMessage>> WaitingForOthersAsync(DateTimeOffset now, int limit, CancellationToken ct);

    /// <summary>Puts a digest, or the one message of a group, in the place of its messages, all in one transaction. False, and nothing written, where one of them was folded already.</summary>
    Task<bool> FoldAsync(OutboxMessage digest, IReadOnlyList<OutboxMessage> items, CancellationToken ct);
}

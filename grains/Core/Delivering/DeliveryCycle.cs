using ReputationWatch.Storing;

namespace ReputationWatch.Delivering;

/// <summary>The way from the outbox to people: claim, send, settle. At least once, with the same id; a failing channel holds up no other.</summary>
public sealed class DeliveryCycle(IOutbox outbox, IEnumerable<INotifier> notifiers)
{
    // A channel may take 15 s for a message: a whole batch of slow ones still ends inside the lease, so that none goes out twice.
    const int Batch = 20;
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    readonly Dictionary<string, INotifier> _notifiers = notifiers.ToDictionary(n => n.Channel, StringComparer.Ordinal);

    /// <summary>Delivers what is due at <paramref name="now"/>, a batch at a time; gives the number of messages taken from the outbox.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var messages = await outbox.ClaimAsync(now, Lease, Batch, ct);
        await Task.WhenAll(messages.GroupBy(m => m.Channel, StringComparer.Ordinal).Select(channel => DeliverAsync(channel, now, ct)));
        return messages.Count;
    }

    async Task DeliverAsync(IEnumerable<OutboxMessage> messages, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var message in messages)
        {
            var (settled, nextTry) = Backoff.Decide(message, await TryAsync(message, ct), now);
            // What went out is written down even while the host stops, or it would go out again.
            await outbox.SettleAsync(message, settled, now, nextTry, CancellationToken.None);
            // A channel that is down now is down for the rest of the batch, which is due again when its lease ends.
            if (settled is DeliveryResult.Retry) return;
        }
    }

    async Task<DeliveryResult> TryAsync(OutboxMessage message, CancellationToken ct)
    {
        if (!_notifiers.TryGetValue(message.Channel, out var notifier)) return new DeliveryResult.GiveUp($"no channel \"{message.Channel}\" is set up");
        try
        {
            return await notifier.SendAsync(message, ct);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            // A fault of the notifier's own: only its type is told, the message might hold a secret.
            return new DeliveryResult.Retry($"the channel failed with {fault.GetType().Name}");
        }
    }
}

using ReputationWatch.Storing;

namespace ReputationWatch.Delivering;

/// <summary>The way from the outbox to people: claim, send, settle. At least once, with the same id; a failing channel holds up no other.</summary>
public sealed class DeliveryCycle(IOutbox outbox, IEnumerable<INotifier> notifiers)
{
    const int Batch = 100;
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    readonly Dictionary<string, INotifier> _notifiers = notifiers.ToDictionary(n => n.Channel, StringComparer.Ordinal);

    /// <summary>Delivers what is due at <paramref name="now"/>; gives the number of messages tried.</summary>
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
            var result = _notifiers.TryGetValue(message.Channel, out var notifier)
                ? await notifier.SendAsync(message, ct)
                : new DeliveryResult.GiveUp($"no channel \"{message.Channel}\" is set up");
            var (settled, nextTry) = Backoff.Decide(message, result, now);
            await outbox.SettleAsync(message, settled, now, nextTry, ct);
        }
    }
}

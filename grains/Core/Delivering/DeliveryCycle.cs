using ReputationWatch.Storing;

namespace ReputationWatch.Delivering;

/// <summary>
/// The way from the outbox to people: fold digests, claim, send, settle. At least once, with the same id, in order of each incident;
/// a failing channel holds up no other.
/// </summary>
public sealed class DeliveryCycle(IOutbox outbox, INotifierSource notifiers, DeliveryDesk desk)
{
    const int Batch = 20;
    const int DigestBatch = 500;

    // A channel may take 15 s for a message; so near its end a lease is no longer enough for one more.
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    static readonly TimeSpan LongestTry = TimeSpan.FromSeconds(20);

    /// <summary>Delivers what is due now, a batch at a time; gives the number of messages taken from the outbox.</summary>
    /// <param name="clock">Asked anew after each try: a batch of slow ones lasts minutes.</param>
    /// <param name="ct">Stops it; what is being sent is still settled.</param>
    public async Task<int> RunAsync(TimeProvider clock, CancellationToken ct)
    {
        var people = new Lazy<Task<DeliveryBook>>(() => desk.BookAsync(ct));
        var now = clock.GetUtcNow();
        await FoldAsync(people, now, ct);
        // By the same time as the claim: what is claimed alone was seen to be alone.
        foreach (var group in SpikeGroups.Of(await outbox.WaitingForOthersAsync(now, DigestBatch, ct), now)) await outbox.FoldAsync(SpikeGroups.Fold(group, now), group, ct);

        var messages = await outbox.ClaimAsync(now, Lease, Batch, ct);
        if (messages.Count == 0) return 0;

        var round = await DeliveryRound.BeginAsync(outbox, desk, await people.Value, clock, ct);
        await Task.WhenAll(messages.GroupBy(m => m.Channel, StringComparer.Ordinal).Select(channel => DeliverAsync(channel.Key, [.. channel], round, clock, ct)));
        return messages.Count;
    }

    async Task DeliverAsync(string channel, IReadOnlyList<OutboxMessage> messages, DeliveryRound round, TimeProvider clock, CancellationToken ct)
    {
        var notifier = await notifiers.FindAsync(channel, ct);
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i].LeasedUntil - clock.GetUtcNow() < LongestTry || ct.IsCancellationRequested)
            {
                await outbox.ReleaseAsync([.. messages.Skip(i)], clock.GetUtcNow(), CancellationToken.None);
                return;
            }

            if (await round.AddressAsync(messages[i]) is not { } addressed) continue;
            if (await round.SettleAsync(addressed, await TryAsync(notifier, addressed, ct)) is not { } until) continue;
            await outbox.ReleaseAsync([.. messages.Skip(i + 1)], until, CancellationToken.None);
            return;
        }
    }

    async Task FoldAsync(Lazy<Task<DeliveryBook>> people, DateTimeOffset now, CancellationToken ct)
    {
        var waiting = await outbox.DigestDueAsync(now, DigestBatch, ct);
        foreach (var items in waiting.GroupBy(item => item.Recipient!, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            var reader = (await people.Value).Recipients.FirstOrDefault(r => r.Id == items[0].Recipient);
            // Whoever is gone or off by now gets none; it is given up where every message is, so that it shows.
            var digest = Digest.Fold($"digest/{items[0].Id}", reader ?? new() { Id = items[0].Recipient!, Name = "", Channel = items[0].Channel }, items, now);
            await outbox.FoldAsync(digest, items, ct);
        }
    }

    static async Task<DeliveryResult> TryAsync(INotifier? notifier, OutboxMessage message, CancellationToken ct)
    {
        if (notifier is null) return new DeliveryResult.GiveUp($"no channel \"{message.Channel}\" is set up");
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

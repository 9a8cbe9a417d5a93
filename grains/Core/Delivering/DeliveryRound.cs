using ReputationWatch.Storing;

namespace ReputationWatch.Delivering;

/// <summary>One batch on its way: who may get what, and what follows from each try.</summary>
sealed class DeliveryRound
{
    /// <summary>So long a channel that gave no answer, or asked for time, is left alone; it may ask for more, up to <see cref="LongestPause"/>.</summary>
    static readonly TimeSpan ChannelPause = TimeSpan.FromMinutes(1);

    static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    readonly IOutbox _outbox;
    readonly DeliveryDesk _desk;
    readonly DeliveryBook _book;
    readonly TimeProvider _clock;
    readonly Dictionary<string, int> _sent;
    readonly Lock _gate = new();

    DeliveryRound(IOutbox outbox, DeliveryDesk desk, DeliveryBook book, TimeProvider clock, IReadOnlyDictionary<string, int> sent) =>
        (_outbox, _desk, _book, _clock, _sent) = (outbox, desk, book, clock, new(sent, StringComparer.Ordinal));

    public static async Task<DeliveryRound> BeginAsync(IOutbox outbox, DeliveryDesk desk, DeliveryBook book, TimeProvider clock, CancellationToken ct) =>
        new(outbox, desk, book, clock, await outbox.SentSinceAsync(clock.GetUtcNow() - PushCap.Window, ct));

    /// <summary>The message with its reader's address; null where it is not sent now, which is then stored.</summary>
    public async Task<OutboxMessage?> AddressAsync(OutboxMessage message)
    {
        if (_book.Channels.FirstOrDefault(c => c.Id == message.Channel) is { State: { IsOn: true, Since: { } since } } && Backoff.IsStale(message, since))
            return await GiveUpAsync(message, "it waited more than three days for the channel to be switched on");
        if (message.Recipient is not { } id) return message;
        if (_book.Recipients.FirstOrDefault(r => r.Id == id) is not { } reader) return await GiveUpAsync(message, "the person was removed");
        if (!reader.State.IsOn) return await GiveUpAsync(message, "the person was switched off");
        if (reader.Channel != message.Channel) return await GiveUpAsync(message, "the person is now reached by another channel");
        if (Allows(message, id)) return message with { Address = reader.Address };

        await _outbox.ToDigestAsync(message, LocalTime.Next(_clock.GetUtcNow(), reader.DigestAt, reader.TimeZone), CancellationToken.None);
        return null;
    }

    /// <summary>
    /// Stores what came of a try; gives until when the channel is left alone, null where it goes on. What went out is written down
    /// even while the host stops, or it would go out again.
    /// </summary>
    public async Task<DateTimeOffset?> SettleAsync(OutboxMessage message, DeliveryResult result)
    {
        var now = _clock.GetUtcNow();
        // Without a person the address is the channel's own.
        if (result is DeliveryResult.AddressDead { Why: var why } && message.Recipient is null) result = new DeliveryResult.ChannelDead(why);
        if (result is DeliveryResult.ChannelDead dead)
        {
            // First the switch: a host that is killed between the two tries it once more and finds the same.
            await _desk.DiedAsync(DeliverySubject.Channel, message.Channel, dead.Why, now, CancellationToken.None);
            await _outbox.SettleAsync(message, new DeliveryResult.Retry(dead.Why), now, now + ChannelPause, CancellationToken.None);
            return now + ChannelPause;
        }

        if (result is DeliveryResult.AddressDead address)
        {
            await _desk.DiedAsync(DeliverySubject.Recipient, message.Recipient!, address.Why, now, CancellationToken.None);
            result = new DeliveryResult.GiveUp(address.Why);
        }

        var (settled, nextTry) = Backoff.Decide(message, result, now);
        await _outbox.SettleAsync(message, settled, now, nextTry, CancellationToken.None);
        if (settled is DeliveryResult.Sent) Count(message);
        if (settled is not DeliveryResult.Retry retry) return null;

        var until = now + Pause(retry.After);
        await _outbox.HoldAsync(message.Channel, now, until, CancellationToken.None);
        return until;
    }

    static TimeSpan Pause(TimeSpan? asked) => asked is not { } after || after < ChannelPause ? ChannelPause : after < LongestPause ? after : LongestPause;

    async Task<OutboxMessage?> GiveUpAsync(OutboxMessage message, string why)
    {
        await _outbox.SettleAsync(message, new DeliveryResult.GiveUp(why), _clock.GetUtcNow(), null, CancellationToken.None);
        return null;
    }

    bool Allows(OutboxMessage message, string reader)
    {
        lock (_gate) return PushCap.Allows(message, _sent.GetValueOrDefault(reader));
    }

    void Count(OutboxMessage message)
    {
        if (message.Recipient is not { } reader || !PushCap.Counts(message)) return;
        lock (_gate) _sent[reader] = _sent.GetValueOrDefault(reader) + 1;
    }
}

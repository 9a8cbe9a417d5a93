using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Tests.Support;

/// <summary>Channels and people in memory, as the port demands.</summary>
public sealed class MemoryDelivery(params Recipient[] people) : IDeliveryStore
{
    readonly List<Channel> _channels = [];
    readonly List<Recipient> _people = [.. people];
    readonly Dictionary<string, IReadOnlyDictionary<string, string>> _secrets = [];
    readonly Lock _gate = new();

    /// <summary>What happened, oldest first.</summary>
    public List<DeliveryChange> Changes { get; } = [];

    /// <summary>Messages that tell of it.</summary>
    public List<OutboxMessage> Outbox { get; } = [];

    /// <summary>A desk over this store, the configuration having set up these channels.</summary>
    public DeliveryDesk Desk(params string[] configured) => new(
        this, new([.. configured.Select(id => new Channel { Id = id, Kind = ChannelKinds.Find(id) ?? ChannelKind.Webhook, Name = id, Configured = true })]), new() { Channels = configured });

    public Task<DeliveryBook> BookAsync(CancellationToken ct)
    {
        lock (_gate) return Task.FromResult(new DeliveryBook([.. _channels.OrderBy(c => c.Name)], [.. _people.OrderBy(p => p.Name)]));
    }

    public Task<IReadOnlyList<DeliveryChange>> ChangesAsync(int limit, CancellationToken ct)
    {
        lock (_gate) return Task.FromResult<IReadOnlyList<DeliveryChange>>([.. Enumerable.Reverse(Changes).Take(limit)]);
    }

    public Task<IReadOnlyDictionary<string, string>> SealedSecretsAsync(string channel, CancellationToken ct) =>
        Task.FromResult(_secrets.GetValueOrDefault(channel) ?? new Dictionary<string, string>());

    public Task SaveChannelAsync(Channel channel, IReadOnlyDictionary<string, string> secrets, DeliveryChange change, CancellationToken ct)
    {
        lock (_gate)
        {
            _channels.RemoveAll(c => c.Id == channel.Id);
            _channels.Add(channel with { SecretsSet = [.. secrets.Keys], State = change.State });
            _secrets[channel.Id] = secrets;
            Changes.Add(change);
        }

        return Task.CompletedTask;
    }

    public Task SaveRecipientAsync(Recipient recipient, DeliveryChange change, CancellationToken ct)
    {
        lock (_gate)
        {
            _people.RemoveAll(p => p.Id == recipient.Id);
            _people.Add(recipient with { State = change.State });
            Changes.Add(change);
        }

        return Task.CompletedTask;
    }

    public Task<bool> SwitchAsync(DeliveryChange change, Channel? configured, IReadOnlyList<OutboxMessage> outbox, CancellationToken ct)
    {
        lock (_gate)
        {
            if (configured is not null && _channels.TrueForAll(c => c.Id != configured.Id)) _channels.Add(configured with { State = SwitchState.On });
            var switched = change.Subject == DeliverySubject.Channel
                ? Replace(_channels, c => c.Id == change.Id && c.State.IsOn != change.State.IsOn, c => c with { State = change.State })
                : Replace(_people, p => p.Id == change.Id && p.State.IsOn != change.State.IsOn, p => p with { State = change.State });
            if (!switched) return Task.FromResult(false);
            Changes.Add(change);
            Outbox.AddRange(outbox);
            return Task.FromResult(true);
        }
    }

    public Task<bool> RemoveAsync(DeliveryChange change, CancellationToken ct)
    {
        lock (_gate)
        {
            var removed = change.Subject == DeliverySubject.Channel ? _channels.RemoveAll(c => c.Id == change.Id) : _people.RemoveAll(p => p.Id == change.Id);
            if (removed > 0) Changes.Add(change);
            return Task.FromResult(removed > 0);
        }
    }

    static bool Replace<T>(List<T> rows, Predicate<T> which, Func<T, T> by)
    {
        var at = rows.FindIndex(which);
        if (at < 0) return false;
        rows[at] = by(rows[at]);
        return true;
    }
}

/// <summary>These ways and no others.</summary>
public sealed class FixedNotifiers(params INotifier[] notifiers) : INotifierSource
{
    public Task<INotifier?> FindAsync(string channel, CancellationToken ct) => Task.FromResult(notifiers.FirstOrDefault(n => n.Channel == channel));
}

/// <summary>Seals so that a test can tell a sealed secret from an open one.</summary>
public sealed class PlainBox : ISecretBox
{
    public string Seal(string secret) => $"sealed({new string([.. secret.Reverse()])})";

    public string? Open(string sealedSecret) => sealedSecret.StartsWith("sealed(", StringComparison.Ordinal) ? new string([.. sealedSecret[7..^1].Reverse()]) : null;
}

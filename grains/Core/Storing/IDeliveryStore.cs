using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>The channels and people that an office set up, and what happened to them.</summary>
public interface IDeliveryStore
{
    /// <summary>All as they stand, in order of name; those that were removed are left out. Of a channel of the configuration only its state is kept.</summary>
    Task<DeliveryBook> BookAsync(CancellationToken ct);

    /// <summary>What happened, newest first.</summary>
    Task<IReadOnlyList<DeliveryChange>> ChangesAsync(int limit, CancellationToken ct);

    /// <summary>A channel's secrets, sealed, by the name of their <see cref="ChannelField"/>; empty where there are none.</summary>
    Task<IReadOnlyDictionary<string, string>> SealedSecretsAsync(string channel, CancellationToken ct);

    /// <summary>Adds a channel or puts it in the place of the one with its id; <paramref name="secrets"/> are all it has from now on.</summary>
    Task SaveChannelAsync(Channel channel, IReadOnlyDictionary<string, string> secrets, DeliveryChange change, CancellationToken ct);

    /// <summary>Adds a person or puts one in the place of the one with that id.</summary>
    Task SaveRecipientAsync(Recipient recipient, DeliveryChange change, CancellationToken ct);

    /// <summary>
    /// Switches a channel or a person, with the messages that tell of it, in one transaction. False, and nothing written, where it is so already or is not there.
    /// </summary>
    /// <param name="change">With what it comes to.</param>
    /// <param name="configured">The channel, where the configuration set it up: there may be no row of it yet.</param>
    /// <param name="outbox">Messages that tell of it.</param>
    /// <param name="ct">Stops it.</param>
    Task<bool> SwitchAsync(DeliveryChange change, Channel? configured, IReadOnlyList<OutboxMessage> outbox, CancellationToken ct);

    /// <summary>Removes a channel or a person: the row stays as a tombstone, its secrets and its address are gone. False where it is not there.</summary>
    Task<bool> RemoveAsync(DeliveryChange change, CancellationToken ct);
}

/// <summary>The channels and people on record.</summary>
/// <param name="Channels">Channels.</param>
/// <param name="Recipients">People.</param>
public sealed record DeliveryBook(IReadOnlyList<Channel> Channels, IReadOnlyList<Recipient> Recipients)
{
    /// <summary>The channels with those of the configuration, each as it was last switched.</summary>
    public IReadOnlyList<Channel> With(ConfiguredChannels configured) =>
    [
        .. configured.Channels.Select(c => c with { State = Channels.FirstOrDefault(stored => stored.Id == c.Id)?.State ?? SwitchState.On }),
        .. Channels.Where(stored => !stored.Configured),
    ];
}

/// <summary>What of the messages about a keyword has reached somebody. A cool-down counts from it: what nobody got uses up none.</summary>
public interface IDeliveredReader
{
    /// <summary>The last message of these kinds about a keyword that was delivered; null where none was.</summary>
    Task<DeliveredFact?> LastDeliveredAsync(KeywordId keyword, IReadOnlyList<IncidentKind> kinds, CancellationToken ct);

    /// <summary>The last message of an incident that was delivered; null where none was.</summary>
    Task<DeliveredFact?> LastDeliveredAsync(string incidentId, CancellationToken ct);
}

/// <summary>That a message was delivered. One that was only written to the log counts only where it went to nobody else.</summary>
/// <param name="IncidentId">Of which incident.</param>
/// <param name="Kind">What it was about.</param>
/// <param name="At">When the channel took it.</param>
/// <param name="Score">The score it rested on; null where it rested on none.</param>
public sealed record DeliveredFact(string IncidentId, IncidentKind Kind, DateTimeOffset At, double? Score);

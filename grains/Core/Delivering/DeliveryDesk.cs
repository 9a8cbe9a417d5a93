using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>The channels and people as they stand, and what follows where one of them refuses for good.</summary>
/// <param name="store">Those on record.</param>
/// <param name="configured">Those of the configuration.</param>
/// <param name="settings">Who is told everything.</param>
public sealed class DeliveryDesk(IDeliveryStore store, ConfiguredChannels configured, CycleSettings settings)
{
    /// <summary>So many changes are looked through.</summary>
    public const int MostChanges = 1000;

    const string StartedAnew = "the host started anew with its configuration";

    /// <summary>All channels, those of the configuration first, and all people.</summary>
    public async Task<DeliveryBook> BookAsync(CancellationToken ct)
    {
        var book = await store.BookAsync(ct);
        return book with { Channels = book.With(configured) };
    }

    /// <summary>What happened to a channel or a person, newest first, as far as the last <see cref="MostChanges"/> changes of all go.</summary>
    public async Task<IReadOnlyList<DeliveryChange>> ChangesAsync(DeliverySubject subject, string id, CancellationToken ct) =>
        [.. (await store.ChangesAsync(MostChanges, ct)).Where(c => c.Subject == subject && c.Id == id)];

    /// <summary>Who is told: what <see cref="NoticePlan"/> asks for.</summary>
    public async Task<IReadOnlyList<Recipient>> ReadersAsync(CancellationToken ct) => Readers.Of(settings, (await store.BookAsync(ct)).Recipients);

    /// <summary>Switches off what refused for good, and tells everybody who is reached by another way. Does no harm twice.</summary>
    public async Task DiedAsync(DeliverySubject subject, string id, string why, DateTimeOffset now, CancellationToken ct)
    {
        var book = await BookAsync(ct);
        var name = subject == DeliverySubject.Channel ? book.Channels.FirstOrDefault(c => c.Id == id)?.Name : book.Recipients.FirstOrDefault(r => r.Id == id)?.Name;
        if (name is null) return;

        var change = new DeliveryChange(subject, id, DeliveryChangeKind.Died, DeliveryChange.Itself, now, why);
        var others = Readers.Of(settings, book.Recipients).Where(r => subject == DeliverySubject.Channel ? r.Channel != id : r.Implicit || r.Id != id);
        await store.SwitchAsync(change, Configured(subject, id), NoticePlan.For(ChannelMessage.Of(change, name), [.. others]), ct);
    }

    /// <summary>A host that starts may have been given a mended configuration: its channels that had refused for good get another chance.</summary>
    public async Task StartedAsync(DateTimeOffset now, CancellationToken ct)
    {
        foreach (var channel in (await BookAsync(ct)).Channels.Where(c => c is { Configured: true, State: { IsOn: false, Who: DeliveryChange.Itself } }))
        {
            var change = new DeliveryChange(DeliverySubject.Channel, channel.Id, DeliveryChangeKind.SwitchedOn, DeliveryChange.Itself, now, StartedAnew);
            await store.SwitchAsync(change, channel, [], ct);
        }
    }

    internal Channel? Configured(DeliverySubject subject, string id) =>
        subject == DeliverySubject.Channel ? configured.Channels.FirstOrDefault(c => c.Id == id) : null;
}

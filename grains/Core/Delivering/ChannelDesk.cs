using ReputationWatch.Storing;

namespace ReputationWatch.Delivering;

/// <summary>Where an office looks after its channels: the same for pages, API and command line.</summary>
/// <param name="desk">As they stand.</param>
/// <param name="store">Those on record.</param>
/// <param name="box">Closes their secrets up.</param>
/// <param name="notifiers">Finds the way, for a test.</param>
public sealed class ChannelDesk(DeliveryDesk desk, IDeliveryStore store, ISecretBox box, INotifierSource notifiers)
{
    /// <summary>All channels, those of the configuration first.</summary>
    public async Task<IReadOnlyList<Channel>> AllAsync(CancellationToken ct) => (await desk.BookAsync(ct)).Channels;

    /// <summary>One; null where it is not there.</summary>
    public async Task<Channel?> FindAsync(string id, CancellationToken ct) => (await AllAsync(ct)).FirstOrDefault(c => c.Id == id);

    /// <summary>Adds a channel or changes it; it holds from the next message on. A changed one is switched on.</summary>
    public async Task<DeliveryAnswer> SaveAsync(ChannelDraft draft, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var tidy = Tidy(draft);
        var known = await FindAsync(tidy.Id, ct);
        if (known is { Configured: true }) return new([new("id", DeliveryProblem.ChannelOfConfiguration, tidy.Id)]);
        IReadOnlyList<DeliveryFault> faults = [.. ChannelRules.Check(tidy, known), .. ChannelRules.Check(who, reason)];
        if (faults.Count > 0) return new(faults);

        var secrets = (await store.SealedSecretsAsync(tidy.Id, ct)).ToDictionary(StringComparer.Ordinal);
        foreach (var (name, secret) in tidy.Secrets)
        {
            if (secret.Length > 0) secrets[name] = box.Seal(secret);
            else secrets.Remove(name);
        }

        var change = new DeliveryChange(
            DeliverySubject.Channel, tidy.Id, known is null ? DeliveryChangeKind.Added : DeliveryChangeKind.Changed, who.Trim(), now, reason.Trim());
        var channel = new Channel
        {
            Id = tidy.Id,
            Kind = ChannelKinds.Find(tidy.Kind)!.Value,
            Name = tidy.Name,
            Settings = tidy.Settings,
            SecretsSet = [.. secrets.Keys],
            State = change.State,
        };
        await store.SaveChannelAsync(channel, secrets, change, ct);
        return DeliveryAnswer.Done;
    }

    /// <summary>Switches a channel on or off, one of the configuration too. Where it stands so already nothing is stored.</summary>
    public async Task<DeliveryAnswer> SwitchAsync(string id, bool on, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var faults = ChannelRules.Check(who, reason);
        if (faults.Count > 0) return new(faults);
        var kind = on ? DeliveryChangeKind.SwitchedOn : DeliveryChangeKind.SwitchedOff;
        var change = new DeliveryChange(DeliverySubject.Channel, id, kind, who.Trim(), now, reason.Trim());
        await store.SwitchAsync(change, desk.Configured(DeliverySubject.Channel, id), [], ct);
        return DeliveryAnswer.Done;
    }

    /// <summary>Removes a channel by which nobody is reached any more; its secrets are gone at once.</summary>
    public async Task<DeliveryAnswer> RemoveAsync(string id, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var book = await desk.BookAsync(ct);
        List<DeliveryFault> faults = [.. ChannelRules.Check(who, reason)];
        if (book.Channels.Any(c => c.Id == id && c.Configured)) faults.Add(new("id", DeliveryProblem.ChannelOfConfiguration, id));
        var users = book.Recipients.Where(r => r.Channel == id).Select(r => r.Name).ToList();
        if (users.Count > 0) faults.Add(new("id", DeliveryProblem.StillUsed, string.Join(", ", users)));
        if (faults.Count > 0) return new(faults);

        await store.RemoveAsync(new(DeliverySubject.Channel, id, DeliveryChangeKind.Removed, who.Trim(), now, reason.Trim()), ct);
        return DeliveryAnswer.Done;
    }

    /// <summary>
    /// Sends one message by a channel, on or off, and gives what came of it. Nothing is stored, and nothing switched: a channel that is
    /// mended is switched on by hand.
    /// </summary>
    /// <param name="channel">The channel.</param>
    /// <param name="to">The address on it; empty: that of the first person reached by it.</param>
    /// <param name="language">Of the message: <c>id</c> or <c>en</c>.</param>
    /// <param name="now">The time, of which the message's id is made.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<TestAnswer> TestAsync(Channel channel, string to, string language, DateTimeOffset now, CancellationToken ct)
    {
        var first = (await desk.BookAsync(ct)).Recipients.FirstOrDefault(r => r.Channel == channel.Id);
        var person = new Recipient { Id = "test", Name = "test", Channel = channel.Id, Address = to.Length > 0 ? to : first?.Address ?? "" };
        var address = RecipientRules.Tidy(person, [channel]).Address;
        var ownPlace = channel.Configured && address.Length == 0;
        if (!ownPlace && RecipientRules.OfAddress("to", address, channel.Kind) is { Count: > 0 } faults) return new(null, faults);
        if (await notifiers.FindAsync(channel.Id, ct) is not { } notifier) return new(new DeliveryResult.ChannelDead("its secrets cannot be opened any more: write them anew"), []);

        return new(await notifier.SendAsync(TestMessage.For(channel, address, language, now), ct), []);
    }

    static ChannelDraft Tidy(ChannelDraft draft) => draft with
    {
        Id = draft.Id.Trim(),
        Name = draft.Name.Trim(),
        Settings = draft.Settings.Where(s => s.Value.Trim().Length > 0).ToDictionary(s => s.Key, s => s.Value.Trim(), StringComparer.Ordinal),
        Secrets = draft.Secrets.ToDictionary(s => s.Key, s => s.Value.Trim(), StringComparer.Ordinal),
    };
}

/// <summary>What came of a test.</summary>
/// <param name="Result">What the channel answered; null where nothing was sent.</param>
/// <param name="Faults">What is wrong with the address; nothing was sent then.</param>
public sealed record TestAnswer(DeliveryResult? Result, IReadOnlyList<DeliveryFault> Faults);

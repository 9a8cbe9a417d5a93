using ReputationWatch.Storing;

namespace ReputationWatch.Delivering;

/// <summary>Where an office looks after the people who are told: the same for pages, API and command line.</summary>
/// <param name="desk">The channels and people as they stand.</param>
/// <param name="store">Those on record.</param>
/// <param name="reader">Knows the keywords.</param>
public sealed class PeopleDesk(DeliveryDesk desk, IDeliveryStore store, IWatchReader reader)
{
    /// <summary>All people on record, in order of name.</summary>
    public async Task<IReadOnlyList<Recipient>> AllAsync(CancellationToken ct) => (await desk.BookAsync(ct)).Recipients;

    /// <summary>One; null where there is none.</summary>
    public async Task<Recipient?> FindAsync(string id, CancellationToken ct) => (await AllAsync(ct)).FirstOrDefault(r => r.Id == id);

    /// <summary>Adds a person or changes one; it holds from the next message on. A changed one is switched on.</summary>
    public async Task<DeliveryAnswer> SaveAsync(Recipient person, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var book = await desk.BookAsync(ct);
        var known = book.Recipients.FirstOrDefault(r => r.Id == person.Id);
        var tidy = RecipientRules.Tidy(person, book.Channels);
        List<DeliveryFault> faults = [.. RecipientRules.Check(tidy, known, book.Channels)];
        foreach (var keyword in tidy.Keywords)
            if (await reader.SummaryAsync(keyword, now, ct) is null) faults.Add(new("keywords", DeliveryProblem.KeywordUnknown, keyword.Value));
        faults.AddRange(ChannelRules.Check(who, reason));
        if (faults.Count > 0) return new(faults);

        var change = new DeliveryChange(
            DeliverySubject.Recipient, tidy.Id, known is null ? DeliveryChangeKind.Added : DeliveryChangeKind.Changed, who.Trim(), now, reason.Trim());
        await store.SaveRecipientAsync(tidy with { State = change.State, Implicit = false }, change, ct);
        return DeliveryAnswer.Done;
    }

    /// <summary>Switches a person on or off. Where it stands so already nothing is stored.</summary>
    public Task<DeliveryAnswer> SwitchAsync(string id, bool on, string who, string reason, DateTimeOffset now, CancellationToken ct) =>
        ActAsync(new(DeliverySubject.Recipient, id, on ? DeliveryChangeKind.SwitchedOn : DeliveryChangeKind.SwitchedOff, who.Trim(), now, reason.Trim()), (c, t) => store.SwitchAsync(c, null, [], t), ct);

    /// <summary>Removes a person; the address is gone at once.</summary>
    public Task<DeliveryAnswer> RemoveAsync(string id, string who, string reason, DateTimeOffset now, CancellationToken ct) =>
        ActAsync(new(DeliverySubject.Recipient, id, DeliveryChangeKind.Removed, who.Trim(), now, reason.Trim()), store.RemoveAsync, ct);

    static async Task<DeliveryAnswer> ActAsync(DeliveryChange change, Func<DeliveryChange, CancellationToken, Task> act, CancellationToken ct)
    {
        var faults = ChannelRules.Check(change.Who, change.Reason);
        if (faults.Count > 0) return new(faults);
        await act(change, ct);
        return DeliveryAnswer.Done;
    }
}

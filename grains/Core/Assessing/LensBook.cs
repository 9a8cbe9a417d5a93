namespace ReputationWatch.Assessing;

/// <summary>Where a lens comes from.</summary>
public enum LensOrigin
{
    /// <summary>It is carried along, and as it came.</summary>
    BuiltIn,

    /// <summary>It is carried along, and the office's version replaces it.</summary>
    Edited,

    /// <summary>The office added it.</summary>
    Own,
}

/// <summary>A lens as the office has it.</summary>
/// <param name="Lens">What it says: the office's version where there is one.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="IsOn">Whether coverage is judged by it.</param>
/// <param name="Changes">What the office did with it, oldest first.</param>
public sealed record LensEntry(Lens Lens, LensOrigin Origin, bool IsOn, IReadOnlyList<LensChange> Changes)
{
    /// <summary>Its id.</summary>
    public string Id => Lens.Id;
}

/// <summary>The lenses of an office: those carried along, and what the office made of them. Immutable.</summary>
public sealed class LensBook
{
    LensBook(IReadOnlyList<LensEntry> all) => All = all;

    /// <summary>Every lens, on or off, by id in ordinal order.</summary>
    public IReadOnlyList<LensEntry> All { get; }

    /// <summary>The lenses by which coverage is judged, in the same order.</summary>
    public IReadOnlyList<Lens> InForce => [.. All.Where(e => e.IsOn).Select(e => e.Lens)];

    /// <summary>The lens of an id; null where there is none.</summary>
    public LensEntry? Find(string id) => All.FirstOrDefault(e => e.Id == id);

    /// <summary>The lenses after an office's changes.</summary>
    /// <param name="builtIn">Those carried along.</param>
    /// <param name="changes">Every change, oldest first.</param>
    public static LensBook Of(IReadOnlyList<Lens> builtIn, IReadOnlyList<LensChange> changes)
    {
        var carried = builtIn.ToDictionary(l => l.Id, StringComparer.Ordinal);
        var changed = changes.ToLookup(c => c.Id, StringComparer.Ordinal);
        var ids = carried.Keys.Concat(changed.Select(c => c.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new([.. ids.Select(id => EntryOf(carried.GetValueOrDefault(id), [.. changed[id]])).OfType<LensEntry>()]);
    }

    // Null: the office took back a lens of its own, or a newer version no longer carries one that was only switched off.
    static LensEntry? EntryOf(Lens? carried, IReadOnlyList<LensChange> changes)
    {
        var (own, on) = ((Lens?)null, true);
        foreach (var change in changes)
        {
            own = change.Kind switch { LensChangeKind.Saved => change.Lens, LensChangeKind.Reset => null, _ => own };
            on = change.Kind != LensChangeKind.SwitchedOff;
        }

        var origin = own is null ? LensOrigin.BuiltIn : carried is null ? LensOrigin.Own : LensOrigin.Edited;
        return (own ?? carried) is { } lens ? new(lens, origin, on, changes) : null;
    }
}

using ReputationWatch.Watching;

namespace ReputationWatch.Campaigning;

/// <summary>A campaign as the office has it.</summary>
/// <param name="Campaign">What its last row says.</param>
/// <param name="Changes">Everything that was done with it, oldest first.</param>
public sealed record CampaignEntry(Campaign Campaign, IReadOnlyList<CampaignChange> Changes)
{
    /// <summary>Its id.</summary>
    public string Id => Campaign.Id;
}

/// <summary>The office's campaigns and notes: a fold over their changes. Immutable.</summary>
public sealed class CampaignBook
{
    readonly IReadOnlyList<CampaignChange> _changes;

    CampaignBook(IReadOnlyList<CampaignEntry> all, IReadOnlyList<CampaignChange> changes) => (All, _changes) = (all, changes);

    /// <summary>Those that were not removed, the latest first.</summary>
    public IReadOnlyList<CampaignEntry> All { get; }

    /// <summary>The one of an id; null where there is none, or where it was removed.</summary>
    public CampaignEntry? Find(string id) => All.FirstOrDefault(e => e.Id == id);

    /// <summary>Those that a reader of a keyword's trend has to know of, the earliest first.</summary>
    public IReadOnlyList<Campaign> Concerning(KeywordId keyword) =>
        [.. All.Select(e => e.Campaign).Where(c => c.Concerns(keyword)).OrderBy(c => c.From).ThenBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>Every change of those that concern a keyword or once did, the removed ones' too, oldest first.</summary>
    public IReadOnlyList<CampaignChange> ChangesOf(KeywordId keyword)
    {
        var ids = _changes.Where(c => c.Campaign?.Concerns(keyword) == true).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return [.. _changes.Where(c => ids.Contains(c.Id))];
    }

    /// <summary>An id for a new one of this name that none ever had: a removed one's history stays its own.</summary>
    /// <exception cref="ArgumentException">The name holds no letter and no digit.</exception>
    public string FreeId(string name)
    {
        var first = KeywordId.From(name).Value;
        var everUsed = _changes.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? first : FormattableString.Invariant($"{first}-{n}")).First(id => !everUsed.Contains(id) && !CampaignRules.IsReserved(id));
    }

    /// <summary>The campaigns after every change, oldest first.</summary>
    public static CampaignBook Of(IReadOnlyList<CampaignChange> changes)
    {
        var entries = changes.GroupBy(c => c.Id, StringComparer.Ordinal)
            .Select(rows => (Last: rows.Last(), All: rows.ToList()))
            .Where(e => e.Last is { Kind: CampaignChangeKind.Saved, Campaign: not null })
            .Select(e => new CampaignEntry(e.Last.Campaign!, e.All))
            .OrderByDescending(e => e.Campaign.From).ThenBy(e => e.Id, StringComparer.Ordinal);
        return new([.. entries], changes);
    }
}

using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Campaigning;

/// <summary>What came of a change that was asked for.</summary>
/// <param name="Entry">The campaign afterwards; null where it was removed, or where nothing was changed.</param>
/// <param name="Faults">What is wrong; where there is any, nothing was changed.</param>
public sealed record CampaignResult(CampaignEntry? Entry, IReadOnlyList<CampaignFault> Faults)
{
    /// <summary>Whether the change was stored.</summary>
    public bool IsDone => Faults.Count == 0;
}

/// <summary>Where an office looks after its campaigns and notes: the same for pages, API and command line.</summary>
/// <param name="store">The office's changes.</param>
/// <param name="reader">Which keywords there are.</param>
public sealed class CampaignDesk(ICampaignStore store, IWatchReader reader)
{
    /// <summary>The campaigns as they stand.</summary>
    public async Task<CampaignBook> BookAsync(CancellationToken ct) => CampaignBook.Of(await store.CampaignChangesAsync(ct));

    /// <summary>Adds one under an id of its own; that of <paramref name="campaign"/> is passed over.</summary>
    public async Task<CampaignResult> AddAsync(Campaign campaign, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var tidy = CampaignRules.Tidy(campaign);
        var faults = await FaultsAsync(tidy, who, reason, isNew: true, now, ct);
        return faults.Count > 0 ? new(null, faults) : await SaveAsync(tidy with { Id = (await BookAsync(ct)).FreeId(tidy.Name) }, who, reason, now, ct);
    }

    /// <summary>Tells a known one otherwise.</summary>
    public async Task<CampaignResult> ChangeAsync(Campaign campaign, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var tidy = CampaignRules.Tidy(campaign);
        var faults = await FaultsAsync(tidy, who, reason, isNew: false, now, ct);
        return faults.Count > 0 ? new(null, faults) : await SaveAsync(tidy, who, reason, now, ct);
    }

    /// <summary>Removes a known one; its history is kept.</summary>
    public async Task<CampaignResult> RemoveAsync(string id, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var faults = CampaignRules.Check(who, reason, isNew: false);
        if (faults.Count == 0) await store.RecordCampaignAsync(new(id, CampaignChangeKind.Removed, null, who.Trim(), now, reason.Trim()), ct);
        return new(null, faults);
    }

    async Task<CampaignResult> SaveAsync(Campaign campaign, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        await store.RecordCampaignAsync(new(campaign.Id, CampaignChangeKind.Saved, campaign, who.Trim(), now, reason.Trim()), ct);
        return new((await BookAsync(ct)).Find(campaign.Id), []);
    }

    async Task<IReadOnlyList<CampaignFault>> FaultsAsync(Campaign campaign, string who, string reason, bool isNew, DateTimeOffset now, CancellationToken ct)
    {
        var known = new HashSet<KeywordId>();
        foreach (var keyword in campaign.Keywords.Concat(campaign.Control is { } control ? [control] : []).Distinct())
            if (await reader.SummaryAsync(keyword, now, ct) is not null) known.Add(keyword);
        return [.. CampaignRules.Check(campaign, known, DateOnly.FromDateTime(now.UtcDateTime)), .. CampaignRules.Check(who, reason, isNew)];
    }
}

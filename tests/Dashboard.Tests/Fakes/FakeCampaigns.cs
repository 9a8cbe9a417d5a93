using ReputationWatch.Campaigning;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>An office's campaigns in memory.</summary>
public sealed class FakeCampaigns : ICampaignStore
{
    public List<CampaignChange> Changes { get; } = [];

    public Task<IReadOnlyList<CampaignChange>> CampaignChangesAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<CampaignChange>>([.. Changes]);

    public Task RecordCampaignAsync(CampaignChange change, CancellationToken ct)
    {
        Changes.Add(change);
        return Task.CompletedTask;
    }
}

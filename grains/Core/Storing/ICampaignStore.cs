using ReputationWatch.Campaigning;

namespace ReputationWatch.Storing;

/// <summary>What an office did with its campaigns and notes.</summary>
public interface ICampaignStore
{
    /// <summary>Every change, oldest first.</summary>
    Task<IReadOnlyList<CampaignChange>> CampaignChangesAsync(CancellationToken ct);

    /// <summary>Adds a change. It is there for every reader from then on.</summary>
    Task RecordCampaignAsync(CampaignChange change, CancellationToken ct);
}

using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Campaigning;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql;

/// <summary>What an office did with its campaigns and notes.</summary>
sealed class SqlCampaignStore(Database database) : ICampaignStore
{
    public Task<IReadOnlyList<CampaignChange>> CampaignChangesAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<CampaignChange>>(
        async session => [.. (await session.QueryAsync<CampaignRow>($"SELECT {CampaignRow.Columns} FROM campaign_changes ORDER BY number")).Select(row => row.ToChange())], ct);

    public Task RecordCampaignAsync(CampaignChange change, CancellationToken ct) => database.WriteAsync(
        session => session.ExecuteAsync(
            "INSERT INTO campaign_changes (campaign_id, kind, campaign, who, at, reason) VALUES (@CampaignId, @Kind, @Campaign, @Who, @At, @Reason)",
            CampaignRow.Of(change)),
        ct);
}

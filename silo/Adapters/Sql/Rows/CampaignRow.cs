using ReputationWatch.Campaigning;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>campaign_changes</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record CampaignRow(long Number, string CampaignId, string Kind, string? Campaign, string Who, long At, string Reason)
{
    public const string Columns = "number, campaign_id, kind, campaign, who, at, reason";

    /// <summary>A row yet to be numbered.</summary>
    public static CampaignRow Of(CampaignChange change) => new(
        0, change.Id.ToText(), change.Kind.ToString(), change.Campaign is { } campaign ? StoreJson.Write(campaign) : null, change.Who.ToText(),
        change.At.ToMillis(), change.Reason.ToText());

    public CampaignChange ToChange() => new(
        CampaignId, Kind.ToEnum<CampaignChangeKind>(), Campaign is { } campaign ? StoreJson.Read<Campaign>(campaign) : null, Who, At.ToTime(), Reason);
}

using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Input;

/// <summary>Campaigns as the command line writes them, and what the rules say to programs, in English.</summary>
public static class CampaignInput
{
    /// <summary>The campaign, null where a day is none, with what is wrong with the days.</summary>
    public static (Campaign? Campaign, IReadOnlyList<CampaignFault> Faults) Parse(
        string id, CampaignKind kind, string name, string from, string? to, IEnumerable<string> keywords, string? control, string? note) =>
        CampaignForm.Parse(id, kind, name, from, to ?? "", keywords, control ?? "", note ?? "");

    /// <summary>What is wrong and what to write instead, in whole sentences.</summary>
    public static string Says(CampaignFault fault) => Words.English.Campaigns.Says(fault);
}

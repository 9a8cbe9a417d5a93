using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The list of campaigns and notes.</summary>
/// <param name="Campaigns">The latest first.</param>
/// <param name="Names">The keywords' names for people.</param>
/// <param name="Done">What was done before this page, as a key of its words.</param>
public sealed record CampaignsView(IReadOnlyList<CampaignEntry> Campaigns, IReadOnlyDictionary<KeywordId, string> Names, string? Done);

/// <summary>The form of a campaign or note.</summary>
/// <param name="Form">As it was typed.</param>
/// <param name="Errors">What is wrong, as sentences by field.</param>
/// <param name="Editing">The one that is changed; null: a new one.</param>
/// <param name="Names">The keywords that can be chosen.</param>
/// <param name="TimeZone">The IANA zone of its times.</param>
public sealed record CampaignFormView(
    CampaignForm Form, ILookup<string, string> Errors, CampaignEntry? Editing, IReadOnlyDictionary<KeywordId, string> Names, string TimeZone)
{
    /// <summary>What was done before this page, as a key of its words.</summary>
    public string? Done { get; init; }
}

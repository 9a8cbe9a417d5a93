using ReputationWatch.Briefing;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>A brief to read and to print.</summary>
/// <param name="Document">The brief in the visitor's language.</param>
/// <param name="Note">Why it is none that was stored; null where it was.</param>
public sealed record BriefView(BriefDocument Document, string? Note);

/// <summary>The briefs there are, and when the next one comes.</summary>
/// <param name="Briefs">Newest first.</param>
/// <param name="Plan">The settings that hold and the next due time.</param>
/// <param name="Draft">The settings as they were typed.</param>
/// <param name="Changes">What was changed of them, newest first.</param>
/// <param name="Errors">What is wrong with what was typed, as sentences by field.</param>
public sealed record BriefsView(
    IReadOnlyList<BriefLine> Briefs, BriefPlan Plan, BriefDraft Draft, IReadOnlyList<BriefSettingsChange> Changes, ILookup<string, string> Errors)
{
    /// <summary>Who acts, as it was typed.</summary>
    public string Who { get; init; } = "";

    /// <summary>Why, as it was typed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What was done before this page, as a key of its words.</summary>
    public string? Done { get; init; }
}

using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>What is learnt from corrections.</summary>
/// <param name="Look">As it stands.</param>
/// <param name="Errors">What is wrong with what was sent, as sentences by field.</param>
/// <param name="TimeZone">The IANA zone of its times.</param>
public sealed record LayerView(LayerLook Look, ILookup<string, string> Errors, string TimeZone)
{
    /// <summary>What was done before this page, as a key of its words.</summary>
    public string? Done { get; init; }

    /// <summary>Who acts, as it was typed.</summary>
    public string Who { get; init; } = "";

    /// <summary>Why, as it was typed.</summary>
    public string Reason { get; init; } = "";
}

using ReputationWatch.Assessing;

namespace ReputationWatch.Labelling;

/// <summary>What a person wants to have corrected, as it comes from a form, the API or the command line.</summary>
/// <param name="Url">The mention's canonical URL.</param>
/// <param name="By">Who says so.</param>
/// <param name="Tone">The tone; null: as the machine thinks.</param>
/// <param name="Era">The era; null: as the machine thinks.</param>
/// <param name="Risks">All risks there are, maybe none; null: as the machine thinks.</param>
/// <param name="Reason">Why; may be null.</param>
public sealed record Correction(string Url, string By, Tone? Tone = null, EraLabel? Era = null, IReadOnlyList<Risk>? Risks = null, string? Reason = null)
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 80;

    /// <summary>The most characters of a reason.</summary>
    public const int LongestReason = 500;

    /// <summary>Without white space around words, an empty reason, or a risk said twice; risks in the enum's order.</summary>
    public Correction Tidied() => this with
    {
        By = By.Trim(),
        Risks = Risks is null ? null : [.. Risks.Distinct().Order()],
        Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(),
    };
}

/// <summary>That a person takes back what was said of a story.</summary>
/// <param name="Url">The canonical URL of any mention that tells it.</param>
/// <param name="By">Who says so.</param>
/// <param name="Reason">Why; may be null.</param>
public sealed record Withdrawal(string Url, string By, string? Reason = null);

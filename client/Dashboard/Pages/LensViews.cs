using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Input;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The list of old events.</summary>
/// <param name="Lenses">By name.</param>
/// <param name="Done">What was done before this page, as a key of its words.</param>
public sealed record LensesView(IReadOnlyList<LensEntry> Lenses, string? Done);

/// <summary>The form of an old event.</summary>
/// <param name="Form">As it was typed.</param>
/// <param name="Errors">What is wrong, as sentences by field.</param>
/// <param name="Editing">The lens that is changed; null: a new one.</param>
/// <param name="TimeZone">The IANA zone of its times.</param>
public sealed record LensFormView(LensForm Form, ILookup<string, string> Errors, LensEntry? Editing, string TimeZone)
{
    /// <summary>What is worth a second look, in whole sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What the lens would do; null where it was not tried.</summary>
    public LensEffect? Effect { get; init; }

    /// <summary>Whether a preview was asked for; the errors are then only told beside it.</summary>
    public bool Tried { get; init; }

    /// <summary>What was done before this page, as a key of its words.</summary>
    public string? Done { get; init; }
}

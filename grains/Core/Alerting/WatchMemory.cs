using ReputationWatch.Alerting.Folding;
using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Alerting.Others;
using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Alerting;

/// <summary>
/// What is remembered of a keyword's detection between cycles. The snapshot and the pages are folds over facts, and begun anew where they
/// cannot be read; what people were told stands in the incidents.
/// </summary>
public sealed record WatchMemory
{
    /// <summary>The layout. What was stored under another is not read.</summary>
    public const int Version = 100 * DetectorSnapshot.Version + NbxState.Version;

    /// <summary>The zone by which hours and days were meant.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The detectors; null: to be folded from nothing, what people were told notwithstanding.</summary>
    public required DetectorSnapshot? Snapshot { get; init; }

    /// <summary>The policy, up to the hour that it judged last.</summary>
    public required PolicyState Policy { get; init; }

    /// <summary>The spike that is suspected or open, or the last one.</summary>
    public string? IncidentId { get; init; }

    /// <summary>Its tier.</summary>
    public IncidentTier Tier { get; init; } = IncidentTier.Push;

    /// <summary>When the last one closed, told or not.</summary>
    public DateTimeOffset? LastClosed { get; init; }

    /// <summary>The last day that the slow channels spoke of.</summary>
    public DateOnly SlowThrough { get; init; }

    /// <summary>Page one of each search source.</summary>
    public IReadOnlyList<PageMemory> Pages { get; init; } = [];

    /// <summary>This memory where the keyword lives in <paramref name="timeZone"/>: in another zone hours and days are folded anew.</summary>
    public WatchMemory In(string timeZone) => TimeZone == timeZone ? this : this with { Snapshot = null };

    /// <summary>What each search source's page one showed.</summary>
    public IReadOnlyList<VisibilityMemory> Visibility { get; init; } = [];
}

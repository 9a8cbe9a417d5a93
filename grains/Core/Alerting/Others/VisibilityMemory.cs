using ReputationWatch.Crawling;

namespace ReputationWatch.Alerting.Others;

/// <summary>What a search source's page one showed of late.</summary>
/// <param name="Source">The search source.</param>
/// <param name="Days">The last reading of each day before the current one, oldest first; while an incident is open, those before it.</param>
/// <param name="Last">The last good reading.</param>
/// <param name="IncidentId">The open incident.</param>
/// <param name="OpenedAt">Since when.</param>
/// <param name="Conflict">Whether it is about conflict visibility; else about positive visibility.</param>
public sealed record VisibilityMemory(
    SourceId Source, IReadOnlyList<VisibilityReading> Days, VisibilityReading Last, string? IncidentId = null, DateTimeOffset? OpenedAt = null, bool Conflict = false);

/// <summary>One reading of a page one.</summary>
/// <param name="At">When.</param>
/// <param name="Positive">Rank-weighted share of good coverage, 0 to 1.</param>
/// <param name="Conflict">Of conflict-era coverage.</param>
public sealed record VisibilityReading(DateTimeOffset At, double Positive, double Conflict);

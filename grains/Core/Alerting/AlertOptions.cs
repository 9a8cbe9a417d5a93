namespace ReputationWatch.Alerting;

/// <summary>When to tell people.</summary>
public sealed record AlertOptions
{
    /// <summary>Fewer harmful stories than this in 24 hours are never a breach, however unusual. Default 3.</summary>
    public int MinStories { get; init; } = 3;

    /// <summary>A breach opens an incident only after it has held this long. Default 10 minutes.</summary>
    public TimeSpan HoldFor { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>An incident closes after this long without a breach. Default 6 hours.</summary>
    public TimeSpan CloseAfter { get; init; } = TimeSpan.FromHours(6);
}

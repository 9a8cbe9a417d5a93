using ReputationWatch.Statistics;

namespace ReputationWatch.Trending;

/// <summary>How a share moved from one window to another that does not overlap it.</summary>
/// <param name="Before">The earlier share.</param>
/// <param name="After">The later one.</param>
/// <param name="Difference">After less before with its 95 % interval, −1 to 1.</param>
public sealed record ShareChange(Estimate Before, Estimate After, Interval Difference)
{
    /// <summary>Whether the interval leaves no room for "no change".</summary>
    public bool IsClear => !Difference.Contains(0);

    /// <summary>Newcombe's interval over the effective sizes; null where one of the shares is missing.</summary>
    public static ShareChange? Between(Estimate? before, Estimate? after) =>
        before is null || after is null ? null : new(before, after, ShareInterval.Newcombe(before.Value, before.SampleSize, after.Value, after.SampleSize));
}

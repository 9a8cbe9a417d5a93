using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>What one look costs.</summary>
/// <param name="Key">The name of the operator's key that pays, as in <c>Keys:brave</c>.</param>
/// <param name="Units">How many of the service's units.</param>
/// <param name="Unit">The unit, in English: <c>request</c>, <c>credit</c>, <c>search</c>.</param>
public sealed record CallCost(string Key, int Units, string Unit)
{
    const int DaysAMonth = 30;

    /// <summary>How many units a month of 30 days comes to, rounded up.</summary>
    /// <param name="every">How often one asks.</param>
    /// <param name="hours">The hours in which one asks; null: around the clock.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="every"/> is no time at all.</exception>
    public long AMonth(TimeSpan every, ActiveHours? hours)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(every, TimeSpan.Zero);
        var aDay = hours is { } h && h.From != h.To ? h.To - h.From : TimeSpan.FromDays(1);
        // A window shorter than the interval is still asked once in.
        return Units * (long)Math.Ceiling(DaysAMonth * Math.Max(aDay / every, every <= TimeSpan.FromDays(1) ? 1 : TimeSpan.FromDays(1) / every));
    }
}

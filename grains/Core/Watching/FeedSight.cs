using ReputationWatch.Crawling;

namespace ReputationWatch.Watching;

/// <summary>How the feeds are on which a keyword relies besides its searches.</summary>
/// <param name="Enabled">How many are switched on.</param>
/// <param name="LastGoodAt">When one of them was last read well; null where none ever was.</param>
public sealed record FeedSight(int Enabled, DateTimeOffset? LastGoodAt)
{
    /// <summary>Which are switched on, in order of id.</summary>
    public IReadOnlyList<SourceId> Sources { get; init; } = [];

    /// <summary>There are no feeds.</summary>
    public static FeedSight None { get; } = new(0, null);
}

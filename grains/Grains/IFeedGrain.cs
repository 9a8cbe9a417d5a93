using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>One feed, by the id of its source; read once for all keywords.</summary>
[Alias("rw.IFeedGrain")]
public interface IFeedGrain : IGrainWithStringKey
{
    /// <summary>Sees to it that the feed is looked at each minute for as long as it is enabled. Does no harm twice.</summary>
    [Alias("Watch")]
    Task WatchAsync();

    /// <summary>Runs a cycle if one is due, or at once where <paramref name="reason"/> is <see cref="CheckReason.Asked"/>.</summary>
    [Alias("Check")]
    Task<CycleResult> CheckAsync(CheckReason reason);
}

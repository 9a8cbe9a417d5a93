using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>The directory of the cluster: a grain for each keyword.</summary>
public sealed class GrainWatchDirectory(IGrainFactory grains) : IWatchDirectory
{
    /// <inheritdoc/>
    public IKeywordWatch Get(KeywordId id) => grains.GetGrain<IKeywordGrain>(id.Value);
}

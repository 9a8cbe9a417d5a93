using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Grains;

/// <summary>Sees to it that every enabled feed has a grain that watches it: when a silo starts, and when a source was saved.</summary>
/// <remarks>It never has to call one off: a feed that is switched off drops its own heartbeat.</remarks>
public sealed class FeedRegistrar(IGrainFactory grains)
{
    /// <summary>Watches those of <paramref name="sources"/> that are feeds and enabled. Does no harm twice.</summary>
    public Task WatchAsync(IEnumerable<Source> sources) => Task.WhenAll(sources
        .Where(source => source.Enabled && SourceFormats.Find(source.Format)?.Kind == SourceKind.Feed)
        .Select(source => grains.GetGrain<IFeedGrain>(source.Id.Value).WatchAsync()));
}

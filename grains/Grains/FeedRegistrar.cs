using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Grains;

/// <summary>Sees to it that every enabled feed has a grain that watches it. A feed that is switched off drops its own heartbeat.</summary>
public sealed class FeedRegistrar(ISourceStore sources, IGrainFactory grains)
{
    /// <summary>Watches all enabled feeds; when a silo starts.</summary>
    public async Task WatchAllAsync(CancellationToken ct) =>
        await Task.WhenAll((await sources.SourcesAsync(ct)).Select(WatchAsync));

    /// <summary>Watches this source, if it is a feed and enabled; when a source was saved.</summary>
    public Task WatchAsync(Source source) => source.Enabled && SourceFormats.Find(source.Format)?.Kind == SourceKind.Feed
        ? grains.GetGrain<IFeedGrain>(source.Id.Value).WatchAsync()
        : Task.CompletedTask;
}

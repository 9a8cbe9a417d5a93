using ReputationWatch.Crawling;
using ReputationWatch.Grains;
using ReputationWatch.Storing;

namespace ReputationWatch.Cluster;

/// <summary>The operator's sources, where saving a feed also gives it a grain that watches it.</summary>
sealed class FeedWatchingSources(ISourceStore inner, FeedRegistrar feeds) : ISourceStore
{
    public Task<IReadOnlyList<Source>> SourcesAsync(CancellationToken ct) => inner.SourcesAsync(ct);

    public async Task SaveSourceAsync(Source source, DateTimeOffset now, CancellationToken ct)
    {
        await inner.SaveSourceAsync(source, now, ct);
        await feeds.WatchAsync([source]);
    }

    /// <summary>Runs before the silo has started; <see cref="WakeUp"/> finds what it seeded.</summary>
    public Task SeedSourcesAsync(IReadOnlyList<Source> defaults, DateTimeOffset now, CancellationToken ct) => inner.SeedSourcesAsync(defaults, now, ct);
}

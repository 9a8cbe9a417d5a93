using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Grains;

namespace ReputationWatch.Cluster.Tests.Grains;

[Collection(MemoryClusterCollection.Name)]
public sealed class FeedRegistrarTests(MemoryCluster cluster)
{
    [Fact]
    public async Task Enabled_feeds_are_watched_and_nothing_else_is()
    {
        await new FeedRegistrar(cluster.Grains).WatchAsync(
        [
            Sources.Feed("registered-feed"),
            Sources.Feed("registered-off") with { Enabled = false },
            Sources.Feed("registered-search") with { Format = "bing-news-rss" },
            Sources.Feed("registered-unknown") with { Format = "of another version" },
        ]);

        Assert.True(await BeatsAsync("registered-feed"));
        Assert.False(await BeatsAsync("registered-off"));
        Assert.False(await BeatsAsync("registered-search"));
        Assert.False(await BeatsAsync("registered-unknown"));
    }

    Task<bool> BeatsAsync(string id) => cluster.BeatsAsync(cluster.Grains.GetGrain<IFeedGrain>(id));
}

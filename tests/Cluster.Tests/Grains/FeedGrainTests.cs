using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Grains;

namespace ReputationWatch.Cluster.Tests.Grains;

[Collection(MemoryClusterCollection.Name)]
public sealed class FeedGrainTests(MemoryCluster cluster)
{
    [Fact]
    public async Task A_watched_feed_is_read_at_the_next_beat()
    {
        var grain = await NewAsync("feed-read");
        await grain.WatchAsync();

        await cluster.Beats.BeatAsync(grain, cluster.Clock);

        Assert.Equal(1, cluster.Store.FeedCycles[new("feed-read")]);
    }

    [Fact]
    public async Task Watching_again_does_not_put_off_the_next_beat()
    {
        var grain = await NewAsync("feed-twice");
        await grain.WatchAsync();
        await cluster.Beats.ArmedAsync(grain);
        cluster.Clock.Advance(Heartbeat.Period / 2);
        await cluster.Silos.DeactivateAsync(grain);
        await grain.WatchAsync();

        cluster.Clock.Advance(Heartbeat.Period / 2);

        await cluster.Beats.DeliveredAsync(grain, 1);
    }

    [Fact]
    public async Task A_feed_that_was_switched_off_stops_its_heart()
    {
        var grain = await NewAsync("feed-off");
        await grain.WatchAsync();
        await NewAsync("feed-off", enabled: false);

        await cluster.Beats.BeatAsync(grain, cluster.Clock);

        Assert.False(await cluster.BeatsAsync(grain));
    }

    [Fact]
    public async Task A_store_outage_costs_beats_and_nothing_else()
    {
        var grain = await NewAsync("feed-outage");
        await grain.WatchAsync();
        cluster.Store.Unreachable["feed-outage"] = true;
        await cluster.Beats.BeatAsync(grain, cluster.Clock);
        Assert.True(await cluster.BeatsAsync(grain));

        cluster.Store.Unreachable.TryRemove("feed-outage", out _);
        await cluster.Beats.BeatAsync(grain, cluster.Clock);

        Assert.Equal(1, cluster.Store.FeedCycles[new("feed-outage")]);
    }

    async Task<IFeedGrain> NewAsync(string id, bool enabled = true)
    {
        await cluster.Store.SaveSourceAsync(Sources.Feed(id) with { Enabled = enabled }, cluster.Clock.GetUtcNow(), default);
        return cluster.Grains.GetGrain<IFeedGrain>(id);
    }
}

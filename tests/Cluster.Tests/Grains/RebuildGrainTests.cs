using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Grains;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Grains;

[Collection(MemoryClusterCollection.Name)]
public sealed class RebuildGrainTests(MemoryCluster cluster)
{
    readonly IRebuildGrain _grain = cluster.Grains.GetGrain<IRebuildGrain>(IRebuildGrain.TheOne);

    [Fact]
    public async Task Beats_work_at_one_rebuild_after_the_other_and_one_that_fails_holds_up_none()
    {
        var (broken, first, second) = (new KeywordId("rebuild-broken"), new KeywordId("rebuild-first"), new KeywordId("rebuild-second"));
        await _grain.WatchAsync();
        cluster.Rebuilds.Failing[broken] = true;
        cluster.Rebuilds.Ask(broken);
        var (slow, next) = (cluster.Rebuilds.Ask(first), cluster.Rebuilds.Ask(second));

        await cluster.Beats.BeatAsync(_grain, cluster.Clock);
        await slow.Reached;
        await cluster.Beats.BeatAsync(_grain, cluster.Clock);
        Assert.False(next.Reached.IsCompleted);
        slow.Open();
        await cluster.Rebuilds.EndedAsync(first);
        await next.Reached;
        next.Open();
        await cluster.Rebuilds.EndedAsync(second);

        cluster.Rebuilds.Failing.Clear();
        cluster.Rebuilds.Gates[broken].Open();
        while (!cluster.Rebuilds.EndedAsync(broken).IsCompleted) await cluster.Beats.BeatAsync(_grain, cluster.Clock);
        Assert.False(cluster.Rebuilds.Crowded);
    }
}

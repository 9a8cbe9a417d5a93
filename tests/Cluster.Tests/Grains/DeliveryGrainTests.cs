using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Delivering;
using ReputationWatch.Grains;

namespace ReputationWatch.Cluster.Tests.Grains;

[Collection(MemoryClusterCollection.Name)]
public sealed class DeliveryGrainTests(MemoryCluster cluster)
{
    readonly IDeliveryGrain _grain = cluster.Grains.GetGrain<IDeliveryGrain>(IDeliveryGrain.TheOne);

    [Fact]
    public async Task A_beat_delivers_what_waits()
    {
        await _grain.WatchAsync();
        var gate = Post("delivered");

        await cluster.Beats.BeatAsync(_grain, cluster.Clock);
        gate.Open();

        Assert.IsType<DeliveryResult.Sent>(await cluster.Store.SettledAsync("delivered"));
    }

    [Fact]
    public async Task A_slow_channel_holds_up_no_beat_and_no_second_run_starts_meanwhile()
    {
        await _grain.WatchAsync();
        var slow = Post("slow");
        await cluster.Beats.BeatAsync(_grain, cluster.Clock);
        await slow.Reached;

        var next = Post("next");
        await cluster.Beats.BeatAsync(_grain, cluster.Clock);
        await cluster.Beats.BeatAsync(_grain, cluster.Clock);
        Assert.False(next.Reached.IsCompleted);

        slow.Open();
        await next.Reached;
        next.Open();
        Assert.IsType<DeliveryResult.Sent>(await cluster.Store.SettledAsync("next"));
    }

    Gate Post(string id)
    {
        var gate = cluster.Notifier.Gates.GetOrAdd(id, _ => new());
        cluster.Store.Post(new(id, cluster.Notifier.Channel, new("sampit"), "incident", cluster.Clock.GetUtcNow(), "subject", "text"));
        return gate;
    }
}

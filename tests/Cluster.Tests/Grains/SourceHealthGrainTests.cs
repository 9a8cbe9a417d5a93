using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Crawling;
using ReputationWatch.Grains;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Grains;

[Collection(MemoryClusterCollection.Name)]
public sealed class SourceHealthGrainTests(MemoryCluster cluster)
{
    readonly ISourceHealthGrain _grain = cluster.Grains.GetGrain<ISourceHealthGrain>(ISourceHealthGrain.TheOne);

    [Fact]
    public async Task A_beat_says_once_that_a_source_died_and_once_that_it_is_back()
    {
        var source = new Source { Id = new("kabar-mati"), Name = "Kabar", Format = "feed", Endpoint = new("http://kabar.example/rss") };
        var now = cluster.Clock.GetUtcNow();
        var blocked = new Reading(source.Id, now, ReadingOutcome.Blocked, 0, "a challenge page");
        cluster.Sources.Health["kabar-mati"] = new(new(source, blocked, now.AddDays(-1), 4, now), null);

        await _grain.WatchAsync();
        await cluster.Beats.BeatAsync(_grain, cluster.Clock);
        await cluster.Beats.BeatAsync(_grain, cluster.Clock);
        var dead = cluster.Sources.Health["kabar-mati"];
        cluster.Sources.Health["kabar-mati"] = dead with { Status = dead.Status with { Failures = 0, LastGoodAt = dead.Open!.OpenedAt.AddSeconds(1) } };
        await cluster.Beats.BeatAsync(_grain, cluster.Clock);

        Assert.Equal([SourceChange.Died, SourceChange.Recovered], cluster.Sources.Recorded.Select(t => t.Change));
    }
}

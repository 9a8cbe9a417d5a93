using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Grains;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Grains;

[Collection(MemoryClusterCollection.Name)]
public sealed class KeywordGrainTests(MemoryCluster cluster)
{
    [Fact]
    public async Task A_tracked_keyword_runs_its_first_cycle_at_the_next_beat()
    {
        var (grain, keyword) = New("first-beat");
        await grain.TrackAsync(keyword);

        await cluster.Beats.BeatAsync(grain, cluster.Clock);

        Assert.Equal([cluster.Clock.GetUtcNow()], cluster.Store.Cycles[keyword.Id]);
    }

    [Fact]
    public async Task Beats_between_two_due_times_do_nothing()
    {
        var (grain, keyword) = New("not-due");
        await grain.TrackAsync(keyword);
        for (var beat = 0; beat < 3; beat++) await cluster.Beats.BeatAsync(grain, cluster.Clock);

        Assert.Single(cluster.Store.Cycles[keyword.Id]);
    }

    [Fact]
    public async Task A_doubled_beat_runs_one_cycle()
    {
        var (grain, keyword) = New("doubled");
        await grain.TrackAsync(keyword);

        var results = await Task.WhenAll(grain.CheckAsync(CheckReason.Beat), grain.CheckAsync(CheckReason.Beat));

        Assert.Equal([CycleResult.NotDue, CycleResult.Recorded], results.Order());
    }

    [Fact]
    public async Task A_keyword_has_one_writer_however_many_ask_at_once()
    {
        var (grain, keyword) = New("one-writer");
        await grain.TrackAsync(keyword);
        var directories = cluster.Silos.Silos.Select(silo => new GrainWatchDirectory(silo.ServiceProvider.GetRequiredService<IGrainFactory>())).ToList();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => directories[i % directories.Count].Get(keyword.Id).CheckAsync(CheckReason.Asked)));

        Assert.False(cluster.Store.Crowded.ContainsKey(keyword.Id));
        Assert.NotEmpty(cluster.Store.Cycles[keyword.Id]);
    }

    [Fact]
    public async Task A_keyword_that_is_gone_from_the_store_stops_its_heart()
    {
        var (grain, keyword) = New("gone");
        await grain.TrackAsync(keyword);
        Assert.True(await cluster.BeatsAsync(grain));
        await cluster.Store.UntrackAsync(keyword.Id, default, default);

        await cluster.Beats.BeatAsync(grain, cluster.Clock);

        Assert.False(await cluster.BeatsAsync(grain));
    }

    [Fact]
    public async Task Untracking_stops_the_heart()
    {
        var (grain, keyword) = New("untracked");
        await grain.TrackAsync(keyword);

        await grain.UntrackAsync();

        Assert.False(await cluster.BeatsAsync(grain));
        Assert.Equal(CycleResult.NotTracked, await grain.CheckAsync(CheckReason.Asked));
    }

    [Fact]
    public async Task A_keyword_that_came_into_the_store_by_another_way_gets_a_heart_when_it_is_checked()
    {
        var (grain, keyword) = New("imported");
        await cluster.Store.TrackAsync(keyword, cluster.Clock.GetUtcNow(), default);

        await grain.CheckAsync(CheckReason.Beat);

        Assert.True(await cluster.BeatsAsync(grain));
    }

    [Fact]
    public async Task A_store_outage_costs_beats_and_nothing_else()
    {
        var (grain, keyword) = New("outage");
        await grain.TrackAsync(keyword);
        cluster.Store.Unreachable[keyword.Id.Value] = true;
        await cluster.Beats.BeatAsync(grain, cluster.Clock);
        Assert.False(cluster.Store.Cycles.ContainsKey(keyword.Id));

        cluster.Store.Unreachable.TryRemove(keyword.Id.Value, out _);
        await cluster.Beats.BeatAsync(grain, cluster.Clock);

        Assert.Single(cluster.Store.Cycles[keyword.Id]);
    }

    [Fact]
    public async Task A_keyword_is_refused_by_the_watch_of_another()
    {
        var (grain, _) = New("mine");

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => grain.TrackAsync(New("yours").Keyword));

        Assert.Contains("\"mine\"", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("\"yours\"", refusal.Message, StringComparison.Ordinal);
    }

    (IKeywordGrain Grain, TrackedKeyword Keyword) New(string id) =>
        (cluster.Grains.GetGrain<IKeywordGrain>(id), new() { Id = new(id), Name = id });
}

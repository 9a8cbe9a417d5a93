using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Crawling;
using ReputationWatch.Grains;

namespace ReputationWatch.Cluster.Tests.Grains;

[Collection(MemoryClusterCollection.Name)]
public sealed class HostGateGrainTests(MemoryCluster cluster)
{
    static readonly HostReport Refused = new(HostVerdict.Refused, TimeSpan.FromSeconds(1));
    static readonly HostReport Answered = new(HostVerdict.Answered, TimeSpan.Zero);

    [Fact]
    public async Task One_request_at_a_time_is_let_through_from_all_silos_together()
    {
        var gates = cluster.Silos.Silos.Select(silo => new GrainHostGate(silo.ServiceProvider.GetRequiredService<IGrainFactory>())).ToList();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => gates[i % gates.Count].EnterAsync("one.example")));

        Assert.Single(answers, answer => answer.Granted);
    }

    [Fact]
    public async Task A_host_is_the_same_however_its_name_is_written()
    {
        var gate = new GrainHostGate(cluster.Grains);
        Assert.True((await gate.EnterAsync("case.example")).Granted);

        Assert.False((await gate.EnterAsync("CASE.example")).Granted);
    }

    [Fact]
    public async Task A_cool_down_outlives_the_activation()
    {
        var gate = Gate("cools.example");
        await gate.EnterAsync();
        await gate.ReportAsync(Refused);
        var before = await gate.EnterAsync();
        Assert.False(before.Granted);

        await cluster.Silos.DeactivateAsync(gate);

        // A second asker may be told a turn after the first one's; never an earlier one.
        var after = await gate.EnterAsync();
        Assert.False(after.Granted);
        Assert.InRange(after.Until, before.Until, before.Until.AddSeconds(2));
    }

    [Fact]
    public async Task A_recovery_outlives_the_activation_too()
    {
        var gate = Gate("recovers.example");
        await gate.EnterAsync();
        await gate.ReportAsync(Refused);
        cluster.Clock.Advance(new HostPace().Cooldown);
        Assert.True((await gate.EnterAsync()).Granted);
        await gate.ReportAsync(Answered);
        await cluster.Silos.DeactivateAsync(gate);

        var answer = await gate.EnterAsync();

        Assert.Equal(cluster.Clock.GetUtcNow() + new HostPace().MinDelay, answer.Until);
    }

    [Fact]
    public async Task A_lease_that_is_out_holds_while_the_grain_moves()
    {
        var gate = Gate("moves.example");
        Assert.True((await gate.EnterAsync()).Granted);

        await cluster.Silos.DeactivateAsync(gate);

        Assert.False((await gate.EnterAsync()).Granted);
    }

    [Fact]
    public async Task A_robots_file_and_the_delay_that_it_asks_for_outlive_the_activation()
    {
        var gate = new GrainHostGate(cluster.Grains);
        var now = cluster.Clock.GetUtcNow();
        var robots = new RobotsRecord(now, now.AddDays(1), RobotsFound.Rules, "User-agent: *\nCrawl-delay: 20\nDisallow: /arsip", now);
        Assert.Null(await gate.RobotsAsync("https://robots.example"));

        await gate.RememberRobotsAsync("https://Robots.example", robots with { Text = "" });
        await gate.RememberRobotsAsync("https://robots.example", robots);
        Assert.Equal(now.AddSeconds(20), (await gate.EnterAsync("robots.example")).Until);
        await cluster.Silos.DeactivateAsync(Gate("robots.example"));

        Assert.Equal(robots, await gate.RobotsAsync("https://robots.example"));
        Assert.Null(await gate.RobotsAsync("http://robots.example"));
        cluster.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.True((await gate.EnterAsync("robots.example")).Granted);
        await gate.ReportAsync("robots.example", Answered);
        Assert.Equal(cluster.Clock.GetUtcNow().AddSeconds(20), (await gate.EnterAsync("robots.example")).Until);
    }

    [Fact]
    public async Task A_challenge_is_heard_without_a_turn_and_doubles_across_activations()
    {
        var gate = Gate("challenges.example");
        foreach (var hours in new[] { 1, 2 })
        {
            Assert.True((await gate.EnterAsync()).Granted);
            await gate.ReportAsync(Answered);
            await gate.ReportAsync(new(HostVerdict.Challenged, TimeSpan.Zero));
            await cluster.Silos.DeactivateAsync(gate);
            Assert.Equal(cluster.Clock.GetUtcNow().AddHours(hours), (await gate.EnterAsync()).Until);
            cluster.Clock.Advance(TimeSpan.FromHours(hours + 1));
        }
    }

    [Fact]
    public async Task A_search_engine_has_its_own_pause()
    {
        var gate = Gate("html.duckduckgo.com");
        await gate.EnterAsync();
        await gate.ReportAsync(Answered);
        Assert.Equal(cluster.Clock.GetUtcNow().AddSeconds(60), (await gate.EnterAsync()).Until);
    }

    IHostGateGrain Gate(string host) => cluster.Grains.GetGrain<IHostGateGrain>(host);
}

using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Crawling;
using ReputationWatch.Grains;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Hosting;

/// <summary>Whole silos on a real PostgreSQL.</summary>
[Collection(PostgresCollection.Name)]
public sealed class ClusterTests(Postgres postgres) : IDisposable
{
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit" };

    readonly ManualClock _clock = new(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
    readonly Beats _beats = new();

    public void Dispose() => _beats.Dispose();

    [Fact]
    public async Task Two_silos_on_one_database_form_one_cluster()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var one = await StartAsync(database);
        await using var other = await StartAsync(database);

        var hosts = await one.Grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true);

        Assert.Equal(new[] { one.Silo, other.Silo }.Order(), hosts.Keys.Order());
    }

    [Fact]
    public async Task Silos_that_start_at_once_on_an_empty_database_all_start()
    {
        var database = await postgres.NewDatabaseAsync();

        var silos = await Task.WhenAll(StartAsync(database), StartAsync(database));

        foreach (var silo in silos) await silo.DisposeAsync();
    }

    [Fact]
    public async Task A_keyword_tracked_through_one_silo_is_watched_from_then_on()
    {
        await using var silo = await StartAsync(await postgres.NewDatabaseAsync());
        await TrackAsync(silo);

        await _beats.BeatAsync(Grain(silo), _clock);

        Assert.Equal(_clock.GetUtcNow(), await LastCycleAsync(silo));
    }

    [Fact]
    public async Task A_heartbeat_survives_the_restart_of_the_only_silo()
    {
        var database = await postgres.NewDatabaseAsync();
        await using (var before = await StartAsync(database))
        {
            await TrackAsync(before);
            await _beats.BeatAsync(Grain(before), _clock);
            await before.StopAsync();
        }

        _clock.Advance(TimeSpan.FromHours(2));
        await using var after = await StartAsync(database);
        await _beats.ArmedAsync(Grain(after), after.Silo);
        await _beats.BeatAsync(Grain(after), _clock);

        Assert.True(_clock.GetUtcNow() - await LastCycleAsync(after) <= Heartbeat.Period);
    }

    [Fact]
    public async Task A_keyword_goes_on_when_the_silo_that_beat_its_heart_is_killed()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var one = await StartAsync(database);
        await using var other = await StartAsync(database);
        await TrackAsync(one);
        await _beats.BeatAsync(Grain(one), _clock);
        var beating = await _beats.ArmedAsync(Grain(one));
        var (victim, survivor) = beating.Equals(one.Silo) ? (one, other) : (other, one);

        await victim.KillAsync();
        await _beats.ArmedAsync(Grain(survivor), survivor.Silo);
        _clock.Advance(TimeSpan.FromHours(2));
        await _beats.BeatAsync(Grain(survivor), _clock);

        Assert.True(_clock.GetUtcNow() - await LastCycleAsync(survivor) <= Heartbeat.Period);
    }

    [Fact]
    public async Task A_feed_that_is_saved_is_read_at_the_next_beat()
    {
        await using var silo = await StartAsync(await postgres.NewDatabaseAsync());
        await silo.Sources.SaveSourceAsync(Sources.Feed("antara"), _clock.GetUtcNow(), default);

        await _beats.BeatAsync(silo.Grains.GetGrain<IFeedGrain>("antara"), _clock);

        var status = Assert.Single(await silo.Reader.SourcesStatusAsync(null, default));
        Assert.Equal(1, status.Failures);
    }

    [Fact]
    public async Task A_cool_down_survives_the_restart_of_every_silo()
    {
        var database = await postgres.NewDatabaseAsync();
        GateAnswer told;
        await using (var before = await StartAsync(database))
        {
            var gate = before.Services.GetRequiredService<IHostGate>();
            await gate.EnterAsync("example.org");
            await gate.ReportAsync("example.org", new(HostVerdict.Refused, TimeSpan.FromSeconds(1), TimeSpan.FromHours(3)));
            told = await gate.EnterAsync("example.org");
            await before.KillAsync();
        }

        await using var after = await StartAsync(database);

        Assert.False(told.Granted);
        Assert.Equal(told, await after.Services.GetRequiredService<IHostGate>().EnterAsync("example.org"));
    }

    [Fact]
    public async Task What_the_dashboard_of_one_silo_signs_the_other_accepts()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var one = await StartAsync(database);
        await using var other = await StartAsync(database);

        var signed = one.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("form").Protect("sampit");

        Assert.Equal("sampit", other.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("form").Unprotect(signed));
    }

    [Fact]
    public async Task Every_silo_shows_the_dashboard()
    {
        await using var silo = await StartAsync(await postgres.NewDatabaseAsync());
        await silo.Watches.Get(Sampit.Id).TrackAsync(Sampit);
        using var client = silo.Services.GetRequiredService<IHttpClientFactory>().CreateClient();

        Assert.Contains("Sampit", await client.GetStringAsync(silo.Url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_into_the_store_by_another_way_is_woken_up_when_a_silo_starts()
    {
        var database = await postgres.NewDatabaseAsync();
        await using (var store = SqlStore.Postgres(database, _clock))
        {
            await store.MigrateAsync(default);
            await store.Watches.TrackAsync(Sampit, _clock.GetUtcNow(), default);
            await store.Sources.SaveSourceAsync(Sources.Feed("antara"), _clock.GetUtcNow(), default);
        }

        await using var silo = await StartAsync(database);

        await _beats.ArmedAsync(silo.Grains.GetGrain<IDeliveryGrain>(IDeliveryGrain.TheOne), silo.Silo);
        await _beats.ArmedAsync(silo.Grains.GetGrain<IFeedGrain>("antara"), silo.Silo);
        await _beats.ArmedAsync(Grain(silo), silo.Silo);
    }

    Task<ClusterHost> StartAsync(string database) => ClusterHost.StartAsync(database, new SilentFetcher(), _clock);

    static IKeywordGrain Grain(ClusterHost silo) => silo.Grains.GetGrain<IKeywordGrain>(Sampit.Id.Value);

    // With a search to ask, though nothing answers: a cycle that asks nobody has not looked.
    async Task TrackAsync(ClusterHost silo)
    {
        await silo.Sources.SaveSourceAsync(Sources.Search("mesin"), _clock.GetUtcNow(), default);
        await silo.Watches.Get(Sampit.Id).TrackAsync(Sampit);
    }

    static async Task<DateTimeOffset?> LastCycleAsync(ClusterHost silo) =>
        (await silo.Reader.SummaryAsync(Sampit.Id, DateTimeOffset.MinValue, default))!.LastCycleAt;
}

using ReputationWatch.Crawling;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class SourceHealthContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly SourceId Bing = new("bing-news-rss");

    async Task<SourceTransition> DeadAsync(DateTimeOffset at)
    {
        await Store.Sources.SeedSourcesAsync([Search(), Feed()], Now, Ct);
        var died = Died(Bing, at);
        Assert.True(await Store.Health.RecordHealthAsync(died, [SourceMessage(died)], Ct));
        return died;
    }

    async Task<SourceIncident?> OpenAsync() => (await Store.Health.HealthAsync(Ct)).Single(health => health.Status.Source.Id == Bing).Open;

    [Fact]
    public async Task Every_source_has_its_status_and_only_a_dead_one_an_incident()
    {
        var died = await DeadAsync(Now);
        await Store.Sources.SaveSourceAsync(Search("off") with { Enabled = false }, Now, Ct);

        var health = await Store.Health.HealthAsync(Ct);

        Same(await Store.Reader.SourcesStatusAsync(null, Ct), [.. health.Select(h => h.Status)]);
        Assert.Equal([null, died.Incident, null], health.Select(h => h.Open));
    }

    [Theory]
    [InlineData(SourceChange.Recovered)]
    [InlineData(SourceChange.SwitchedOff)]
    public async Task An_incident_ends_and_the_next_is_another_one(SourceChange change)
    {
        var first = await DeadAsync(Now);
        var ended = Ended(first, Now.AddHours(5), change);
        Assert.True(await Store.Health.RecordHealthAsync(ended, [SourceMessage(ended)], Ct));
        Assert.Null(await OpenAsync());
        var second = await DeadAsync(Now.AddDays(1));

        Assert.Equal([second.Incident, ended.Incident], await Store.Reader.SourceIncidentsAsync(10, Ct));
        Assert.Equal([second.Incident], await Store.Reader.SourceIncidentsAsync(1, Ct));
        await using var database = Beneath();
        var rows = await database.ReadAsync(session => session.QueryAsync<string>("SELECT change FROM source_transitions ORDER BY number"), Ct);
        Assert.Equal([nameof(SourceChange.Died), $"{change}", nameof(SourceChange.Died)], rows);
    }

    [Fact]
    public async Task A_change_that_happened_already_writes_nothing()
    {
        var died = await DeadAsync(Now);
        var again = Died(Bing, Now.AddHours(1));
        Assert.False(await Store.Health.RecordHealthAsync(died, [Message("m1", new("nobody"))], Ct));
        Assert.False(await Store.Health.RecordHealthAsync(again, [SourceMessage(again)], Ct));
        Assert.Equal(died.Incident, await OpenAsync());

        var ended = Ended(died, Now.AddHours(2));
        Assert.True(await Store.Health.RecordHealthAsync(ended, [], Ct));
        Assert.False(await Store.Health.RecordHealthAsync(Ended(died, Now.AddHours(3)), [SourceMessage(ended)], Ct));
        Assert.False(await Store.Health.RecordHealthAsync(Ended(again, Now.AddHours(3)), [], Ct));

        Assert.Equal([ended.Incident], await Store.Reader.SourceIncidentsAsync(10, Ct));
        Assert.Single(await Store.Reader.DeliveriesAsync(10, Ct));
    }

    [Fact]
    public async Task Of_many_that_find_a_source_dead_at_once_one_says_so()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = Enumerable.Range(0, 6).Select(async i =>
        {
            await start.Task;
            var died = Died(Bing, Now.AddMilliseconds(i));
            return await Store.Health.RecordHealthAsync(died, [SourceMessage(died)], Ct);
        }).ToList();

        start.SetResult();

        Assert.Single(await Task.WhenAll(all), true);
        Assert.Single(await Store.Reader.SourceIncidentsAsync(10, Ct));
        Assert.Single(await Store.Reader.DeliveriesAsync(10, Ct));
    }

    [Fact]
    public async Task A_message_about_a_source_is_delivered_though_it_belongs_to_no_keyword()
    {
        var died = await DeadAsync(Now);

        Same([SourceMessage(died) with { LeasedUntil = Now.AddMinutes(1) }], await Store.Outbox.ClaimAsync(Now, TimeSpan.FromMinutes(1), 10, Ct));
        Assert.Null(Assert.Single(await Store.Reader.DeliveriesAsync(10, Ct)).Keyword);
    }

    [Fact]
    public async Task A_change_whose_message_cannot_be_written_is_not_written()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Store.Health.RecordHealthAsync(Died(Bing, Now), [Message("m", new("nobody"))], Ct));

        Assert.Null(await OpenAsync());
        Assert.Empty(await Store.Reader.SourceIncidentsAsync(10, Ct));
    }
}

public sealed class SourceHealthOnSqlite() : SourceHealthContract(null);

public sealed class SourceHealthOnPostgres(PostgresFixture postgres) : SourceHealthContract(postgres);

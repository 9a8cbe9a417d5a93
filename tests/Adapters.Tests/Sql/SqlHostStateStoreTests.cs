using ReputationWatch.Crawling;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class HostStateStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task A_host_never_visited_is_fresh() => Assert.Equal(HostState.Fresh, await Store.Hosts.LoadHostAsync("news.example", Ct));

    [Fact]
    public async Task What_is_remembered_last_is_what_comes_back()
    {
        foreach (var state in new[] { HostState.Fresh, new(Now, Now.AddMinutes(1), 3), new(Now.AddDays(1), null, 4) { Challenges = 2, Refusals = 1 } })
        {
            await Store.Hosts.SaveHostAsync("news.example", state, Ct);

            Assert.Equal(state, await Store.Hosts.LoadHostAsync("news.example", Ct));
        }

        Assert.Equal(HostState.Fresh, await Store.Hosts.LoadHostAsync("other.example", Ct));
    }

    [Fact]
    public async Task An_origin_never_asked_for_its_rules_has_no_record() => Assert.Null(await Store.Hosts.LoadRobotsAsync("https://news.example", Ct));

    [Fact]
    public async Task Robots_rules_remembered_last_are_what_comes_back_for_that_origin_alone()
    {
        RobotsRecord[] records =
        [
            new(Now, Now.AddDays(1), RobotsFound.Rules, "User-agent: *\nDisallow: /cari", Now),
            new(Now.AddDays(1), Now.AddDays(1).AddHours(1), RobotsFound.Unreachable, "User-agent: *\nDisallow: /cari", Now),
            new(Now.AddDays(2), Now.AddDays(3), RobotsFound.None, "", null),
        ];
        foreach (var record in records)
        {
            await Store.Hosts.SaveRobotsAsync("https://news.example:8443", record, Ct);

            Assert.Equal(record, await Store.Hosts.LoadRobotsAsync("https://news.example:8443", Ct));
        }

        Assert.Null(await Store.Hosts.LoadRobotsAsync("https://news.example", Ct));
    }

    [Fact]
    public async Task Rules_of_any_bytes_are_kept_without_what_a_database_would_refuse()
    {
        await Store.Hosts.SaveRobotsAsync("https://news.example", new(Now, Now, RobotsFound.Rules, "Disallow: /\0 \ud83d", Now), Ct);

        Assert.Equal("Disallow: /\ufffd \ufffd", (await Store.Hosts.LoadRobotsAsync("https://news.example", Ct))?.Text);
    }
}

public sealed class HostStateStoreOnSqlite() : HostStateStoreContract(null);

public sealed class HostStateStoreOnPostgres(PostgresFixture postgres) : HostStateStoreContract(postgres);

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
        foreach (var state in new[] { HostState.Fresh, new(Now, Now.AddMinutes(1), 3), new(Now.AddDays(1), null, 0) })
        {
            await Store.Hosts.SaveHostAsync("news.example", state, Ct);

            Assert.Equal(state, await Store.Hosts.LoadHostAsync("news.example", Ct));
        }

        Assert.Equal(HostState.Fresh, await Store.Hosts.LoadHostAsync("other.example", Ct));
    }
}

public sealed class HostStateStoreOnSqlite() : HostStateStoreContract(null);

public sealed class HostStateStoreOnPostgres(PostgresFixture postgres) : HostStateStoreContract(postgres);

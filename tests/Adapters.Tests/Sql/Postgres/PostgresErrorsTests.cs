using Npgsql;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql.Postgres;

public sealed class PostgresErrorsTests(PostgresFixture postgres) : StoreContract(postgres)
{
    async Task<StoreException> RefusedAsync(Action<NpgsqlConnectionStringBuilder> change)
    {
        var wrong = new NpgsqlConnectionStringBuilder(Home.Place) { Password = "rahasia", Pooling = false };
        change(wrong);
        await using var store = SqlStore.Postgres(wrong.ConnectionString);
        var refused = await Assert.ThrowsAsync<StoreException>(() => store.MigrateAsync(Ct));
        Assert.DoesNotContain("rahasia", refused.ToString(), StringComparison.Ordinal);
        return refused;
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_without_the_password()
    {
        using var nobody = new ClosedPort();

        var refused = await RefusedAsync(wrong => wrong.Port = nobody.Port);

        Assert.Equal(StoreProblem.Unreachable, refused.Problem);
        Assert.Contains($"at 127.0.0.1:{nobody.Port} does not answer", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_said()
    {
        var refused = await RefusedAsync(wrong => wrong.Database = "missing");

        Assert.Equal(StoreProblem.Unreachable, refused.Problem);
        Assert.Contains("PostgreSQL database missing at 127.0.0.1", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("does not exist; create it with createdb", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_the_server_does_not_know_is_refused() =>
        Assert.Equal(StoreProblem.Refused, (await RefusedAsync(wrong => wrong.Username = "nobody")).Problem);

    [Fact]
    public async Task A_server_that_only_lets_read_is_said_to_be_so()
    {
        await using var store = SqlStore.Postgres(Home.Place + ";Options=-c default_transaction_read_only=on");

        var refused = await Assert.ThrowsAsync<StoreException>(() => store.Watches.TrackAsync(Keyword(), Now, Ct));

        Assert.Equal(StoreProblem.NotWritable, refused.Problem);
    }

    [Fact]
    public async Task A_connection_cut_inside_a_transaction_leaves_nothing_behind()
    {
        var state = await TrackedAsync();
        await using var database = Beneath();

        var lost = await Assert.ThrowsAsync<StoreException>(() => database.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("UPDATE keywords SET version = 99");
                return await session.ExecuteAsync("SELECT pg_terminate_backend(pg_backend_pid())");
            },
            Ct));

        Assert.Equal(StoreProblem.Unreachable, lost.Problem);
        Same(state, await LoadAsync(state.Keyword.Id, Now));
        Assert.True(await Store.Watches.RecordAsync(Cycle(state, Now), Ct));
    }
}

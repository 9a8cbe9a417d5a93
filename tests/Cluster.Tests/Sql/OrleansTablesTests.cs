using Npgsql;
using ReputationWatch.Cluster.Tests.Support;

namespace ReputationWatch.Cluster.Tests.Sql;

[Collection(PostgresCollection.Name)]
public sealed class OrleansTablesTests(Postgres postgres)
{
    [Fact]
    public async Task Preparing_twice_and_by_many_at_once_does_no_harm()
    {
        var database = await postgres.NewDatabaseAsync();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => new OrleansTables(database).PrepareAsync(default)));
        await new OrleansTables(database).PrepareAsync(default);

        Assert.Equal(20, await ScalarAsync<long>(database, "SELECT count(*) FROM OrleansQuery"));
    }

    [Fact]
    public async Task A_query_that_this_program_knows_better_is_replaced()
    {
        var database = await postgres.NewOrleansDatabaseAsync();
        await ScalarAsync<object>(database, "UPDATE OrleansQuery SET QueryText = 'old' RETURNING 1");

        await new OrleansTables(database).PrepareAsync(default);

        Assert.Equal(0, await ScalarAsync<long>(database, "SELECT count(*) FROM OrleansQuery WHERE QueryText = 'old'"));
    }

    [Fact]
    public void Every_file_of_the_folder_is_carried() => Assert.Equal(
        Directory.GetFiles(Path.Combine(ReputationWatch.Tests.Support.Places.Root, "ops", "sql"), "*.sql").Select(file => $"ops.sql.{Path.GetFileName(file)}").Order(StringComparer.Ordinal),
        OrleansTables.Files);

    static async Task<T> ScalarAsync<T>(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}

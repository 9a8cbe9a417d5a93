using ReputationWatch.Tests.Support;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>One PostgreSQL for all tests of a collection; a database for each that asks.</summary>
public sealed class Postgres : IAsyncLifetime
{
    PostgresServer? _server;

    public async ValueTask InitializeAsync() => _server = await PostgresServer.StartAsync();

    /// <summary>An empty database; the test is skipped where there is no server.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        Assert.SkipWhen(_server is null, PostgresServer.Missing);
        return await _server.CreateDatabaseAsync();
    }

    /// <summary>A database with Orleans' tables.</summary>
    public async Task<string> NewOrleansDatabaseAsync()
    {
        var connectionString = await NewDatabaseAsync();
        await new OrleansTables(connectionString).PrepareAsync(CancellationToken.None);
        return connectionString;
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}

[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<Postgres>
{
    public const string Name = "PostgreSQL";
}

using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ReputationWatch.Cluster.Tests.Support;

namespace ReputationWatch.Cluster.Tests.Hosting;

[Collection(PostgresCollection.Name)]
public sealed class HealthTests(Postgres postgres)
{
    [Fact]
    public async Task A_silo_that_has_started_is_alive_and_ready()
    {
        await using var silo = await ClusterHost.StartAsync(await postgres.NewDatabaseAsync(), new SilentFetcher(), TimeProvider.System);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await AskAsync(silo));
    }

    [Fact]
    public async Task A_silo_without_its_database_is_alive_but_not_ready_until_it_is_back()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var silo = await ClusterHost.StartAsync(database, new SilentFetcher(), TimeProvider.System);

        await AllowConnectionsAsync(database, false);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), await AskAsync(silo));

        await AllowConnectionsAsync(database, true);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await AskAsync(silo));
    }

    static async Task<(HttpStatusCode Alive, HttpStatusCode Ready)> AskAsync(ClusterHost silo)
    {
        using var client = silo.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        using var alive = await client.GetAsync(new Uri(silo.Url, "/livez"));
        using var ready = await client.GetAsync(new Uri(silo.Url, "/readyz"));
        return (alive.StatusCode, ready.StatusCode);
    }

    static async Task AllowConnectionsAsync(string connectionString, bool allowed)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var name = settings.Database;
        settings.Database = "postgres";
        await using var source = NpgsqlDataSource.Create(settings);
        await using var allow = source.CreateCommand($"ALTER DATABASE {name} ALLOW_CONNECTIONS {allowed}");
        await allow.ExecuteNonQueryAsync();
        await using var cut = source.CreateCommand($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND NOT {allowed}");
        await cut.ExecuteNonQueryAsync();
    }
}

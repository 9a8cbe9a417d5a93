using System.Text.Json;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Adapters.Sql.Postgres;
using ReputationWatch.Adapters.Sql.Sqlite;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

[assembly: AssemblyFixture(typeof(ReputationWatch.Adapters.Tests.Sql.PostgresFixture))]

namespace ReputationWatch.Adapters.Tests.Sql;

/// <summary>One PostgreSQL for all tests of this assembly; none where it is not installed.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    public PostgresServer? Server { get; private set; }

    public async ValueTask InitializeAsync() => Server = await PostgresServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (Server is not null) await Server.DisposeAsync();
    }
}

/// <summary>What every test of the store's contract starts from: an empty store, and the same tests for each database.</summary>
/// <param name="postgres">The server to live on; null for a SQLite file.</param>
public abstract class StoreContract(PostgresFixture? postgres) : IAsyncLifetime
{
    protected StoreHome Home { get; private set; } = null!;

    protected SqlStore Store { get; private set; } = null!;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(postgres is { Server: null }, PostgresServer.Missing);
        Home = await NewHomeAsync();
        Store = await Home.OpenMigratedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Home is not null) await Home.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Another store's home, nothing in it yet.</summary>
    protected async Task<StoreHome> NewHomeAsync() => postgres?.Server is { } server ? await StoreHome.PostgresAsync(server) : StoreHome.Sqlite();

    /// <summary>The database beneath the store, for what the ports do not show.</summary>
    internal Database Beneath(StoreHome? home = null)
    {
        var place = (home ?? Home).Place;
        return postgres is null ? new SqliteDatabase(place, readOnly: false) : new PostgresDatabase(place);
    }

    /// <summary>A keyword that was tracked at <paramref name="since"/>, as its first cycle finds it.</summary>
    protected async Task<WatchState> TrackedAsync(string name = "Sampit", DateTimeOffset? since = null)
    {
        var keyword = Keyword(name);
        await Store.Watches.TrackAsync(keyword, since ?? Now, Ct);
        return await LoadAsync(keyword.Id, since ?? Now);
    }

    protected async Task<WatchState> LoadAsync(KeywordId id, DateTimeOffset now) =>
        await Store.Watches.LoadAsync(id, now, Ct) ?? throw new InvalidOperationException($"{id} is not tracked");

    /// <summary>Records a cycle made from the stored state.</summary>
    protected async Task RecordAsync(KeywordId id, DateTimeOffset at, Func<CycleRecord, CycleRecord> change) =>
        Assert.True(await Store.Watches.RecordAsync(change(Cycle(await LoadAsync(id, at), at)), Ct));

    /// <summary>Equal all the way down, lists and all.</summary>
    protected static void Same<T>(T expected, T actual) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
}

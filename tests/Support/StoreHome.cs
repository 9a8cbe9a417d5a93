using ReputationWatch.Adapters.Sql;

namespace ReputationWatch.Tests.Support;

/// <summary>Where a test's own store lives: a real SQLite file in a folder of its own, or a database of a real PostgreSQL.</summary>
public sealed class StoreHome : IAsyncDisposable
{
    readonly Func<SqlStore> _open;
    readonly string? _folder;
    readonly List<SqlStore> _opened = [];

    StoreHome(string place, Func<SqlStore> open, string? folder) => (Place, _open, _folder) = (place, open, folder);

    /// <summary>The file's path, or the connection string.</summary>
    public string Place { get; }

    /// <summary>In a SQLite file.</summary>
    public static StoreHome Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("reputationwatch-store-").FullName;
        var path = Path.Combine(folder, "reputationwatch.db");
        return new(path, () => SqlStore.Sqlite(path), folder);
    }

    /// <summary>In an empty database of the server.</summary>
    public static async Task<StoreHome> PostgresAsync(PostgresServer server)
    {
        var connectionString = await server.CreateDatabaseAsync();
        return new(connectionString, () => SqlStore.Postgres(connectionString), folder: null);
    }

    /// <summary>The store as one more process would open it, not migrated yet.</summary>
    public SqlStore Open()
    {
        var store = _open();
        _opened.Add(store);
        return store;
    }

    /// <summary>The store, ready to be used.</summary>
    public async Task<SqlStore> OpenMigratedAsync()
    {
        var store = Open();
        await store.MigrateAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Closes every store that was opened and removes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var store in _opened) await store.DisposeAsync();
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }
}

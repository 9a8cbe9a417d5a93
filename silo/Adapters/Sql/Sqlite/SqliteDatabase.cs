using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ReputationWatch.Adapters.Sql.Sqlite;

/// <summary>
/// One SQLite file in WAL mode: any number of readers beside one writer, and the writers of this process queue here rather
/// than on the file's lock, where they would have to ask again and again.
/// </summary>
/// <remarks>
/// <c>synchronous=NORMAL</c>: a commit survives the process, however it is killed. A power cut may take the last commits
/// before it, whole ones and the newest only, and never damages the file; the next cycle then looks again.
/// </remarks>
sealed class SqliteDatabase : Database
{
    readonly SemaphoreSlim _turn = new(1, 1);

    // The driver's own pool cannot tell a new connection from one that was made ready before.
    readonly ConcurrentBag<SqliteConnection> _idle = [];
    volatile bool _disposed;
    readonly string _path;
    readonly string _connectionString;
    readonly string _ready;

    static SqliteDatabase() => SQLitePCL.Batteries_V2.Init();

    /// <summary>The file at <paramref name="path"/>; made when first opened, unless <paramref name="readOnly"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="readOnly">Whether this process may only read.</param>
    /// <param name="mostPages">The file grows to at most this many pages of 4 KiB; null: as far as the disk goes.</param>
    /// <param name="patience">How many seconds to wait while another process writes.</param>
    public SqliteDatabase(string path, bool readOnly, int? mostPages = null, int patience = 30) : base(Dialect.Sqlite)
    {
        _path = Path.GetFullPath(path);
        ReadOnly = readOnly;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = patience,
            Pooling = false,
        }.ToString();
        _ready = readOnly ? "" : "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";
        if (mostPages is { } most) _ready += $"PRAGMA max_page_count = {most};";
    }

    /// <inheritdoc/>
    public override bool ReadOnly { get; }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        _disposed = true;
        await CloseIdleAsync();
        _turn.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task<DbConnection> OpenAsync(CancellationToken ct)
    {
        if (_idle.TryTake(out var idle)) return idle;
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(ct);
            if (_ready.Length > 0) await connection.ExecuteAsync(_ready);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken ct) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true));

    /// <inheritdoc/>
    protected override async ValueTask ReturnAsync(DbConnection connection)
    {
        _idle.Add((SqliteConnection)connection);
        if (_disposed) await CloseIdleAsync();
    }

    async ValueTask CloseIdleAsync()
    {
        while (_idle.TryTake(out var connection)) await connection.DisposeAsync();
    }

    // Immediate: one that begins by reading and then writes could not be let wait for another writer, only fail.
    /// <inheritdoc/>
    protected override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    /// <inheritdoc/>
    protected override async Task<IDisposable?> TakeTurnAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        return new Turn(_turn);
    }

    /// <inheritdoc/>
    protected override StoreException? Explain(DbException error) => SqliteErrors.Explain(error, _path);

    sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}

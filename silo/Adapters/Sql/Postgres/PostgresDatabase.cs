using System.Data;
using System.Data.Common;
using Npgsql;

namespace ReputationWatch.Adapters.Sql.Postgres;

/// <summary>A PostgreSQL database that any number of silos share.</summary>
sealed class PostgresDatabase : Database
{
    readonly NpgsqlDataSource _source;
    readonly string _where;

    /// <summary>The database that the connection string names.</summary>
    public PostgresDatabase(string connectionString) : base(Dialect.Postgres)
    {
        _source = NpgsqlDataSource.Create(connectionString);
        _where = PostgresErrors.Name(connectionString);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <inheritdoc/>
    protected override async Task<DbConnection> OpenAsync(CancellationToken ct) => await _source.OpenConnectionAsync(ct);

    /// <inheritdoc/>
    protected override ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken ct) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    // Read committed: a writer that waited for another sees what that one wrote, which the conditional updates rely on.
    /// <inheritdoc/>
    protected override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct) =>
        connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);

    /// <inheritdoc/>
    protected override StoreException? Explain(DbException error) => PostgresErrors.Explain(error, _where);
}

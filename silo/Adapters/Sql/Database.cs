using System.Data.Common;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Where the tables are: opens connections, begins transactions, and says what went wrong in words a person can act on.</summary>
abstract class Database(Dialect dialect) : IAsyncDisposable
{
    /// <summary>Whether this process may only read.</summary>
    public virtual bool ReadOnly => false;

    /// <summary>Reads from one snapshot: what others write meanwhile is not seen.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken ct)
    {
        try
        {
            return await InTransactionAsync(BeginReadAsync, read, ct);
        }
        catch (DbException e) when (Explain(e) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Writes all or nothing: what <paramref name="write"/> did is there when this returns, and is not there when it throws.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> write, CancellationToken ct)
    {
        using var turn = await TakeTurnAsync(ct);
        try
        {
            return await InTransactionAsync(BeginWriteAsync, write, ct);
        }
        catch (DbException e) when (Explain(e) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Closes what is pooled.</summary>
    public abstract ValueTask DisposeAsync();

    /// <summary>An open connection, made ready.</summary>
    protected abstract Task<DbConnection> OpenAsync(CancellationToken ct);

    /// <summary>Takes back a connection whose transaction has ended well. One whose work threw is closed.</summary>
    protected virtual ValueTask ReturnAsync(DbConnection connection) => connection.DisposeAsync();

    /// <summary>Begins a transaction that sees one snapshot.</summary>
    protected abstract ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Begins a transaction that will write.</summary>
    protected abstract ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Waits until this process may write; null where the database takes any number of writers.</summary>
    protected virtual Task<IDisposable?> TakeTurnAsync(CancellationToken ct) => Task.FromResult<IDisposable?>(null);

    /// <summary>What went wrong and what to do; null for an error that is the program's own.</summary>
    protected abstract StoreException? Explain(DbException error);

    async Task<T> InTransactionAsync<T>(
        Func<DbConnection, CancellationToken, ValueTask<DbTransaction>> begin, Func<Session, Task<T>> work, CancellationToken ct)
    {
        var connection = await OpenAsync(ct);
        T result;
        try
        {
            await using var transaction = await begin(connection, ct);
            result = await work(new(connection, transaction, dialect, ct));
            await transaction.CommitAsync(ct);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await ReturnAsync(connection);
        return result;
    }
}

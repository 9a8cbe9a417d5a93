using System.Data.Common;
using Dapper;

namespace ReputationWatch.Adapters.Sql;

/// <summary>One open transaction. Every statement of the store goes through one.</summary>
sealed class Session(DbConnection connection, DbTransaction transaction, Dialect dialect, CancellationToken ct)
{
    const int KeysAtOnce = 500;

    // Columns are in snake_case, rows in PascalCase.
    static Session() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>How this database says it.</summary>
    public Dialect Dialect => dialect;

    /// <summary>Runs a statement, once or once for each element of <paramref name="args"/>; gives the number of rows it touched.</summary>
    public Task<int> ExecuteAsync(string sql, object? args = null) => connection.ExecuteAsync(Command(sql, args));

    /// <summary>Reads all rows.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args = null) => (await connection.QueryAsync<T>(Command(sql, args))).AsList();

    /// <summary>
    /// Reads all rows of a statement that says <see cref="Dialect.AmongKeys"/>, for any number of keys: a statement holds only so many parameters.
    /// </summary>
    /// <param name="sql">The statement.</param>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="args">The parameters, from a portion of the keys.</param>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, IEnumerable<string> keys, Func<string[], object> args)
    {
        var rows = new List<T>();
        foreach (var portion in keys.Distinct(StringComparer.Ordinal).Chunk(KeysAtOnce)) rows.AddRange(await QueryAsync<T>(sql, args(portion)));
        return rows;
    }

    /// <summary>Reads the first row; null, or 0 for a number, where there is none.</summary>
    public Task<T?> FirstAsync<T>(string sql, object? args = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, args));

    CommandDefinition Command(string sql, object? args) => new(sql, args, transaction, cancellationToken: ct);
}

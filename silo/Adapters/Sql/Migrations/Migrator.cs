namespace ReputationWatch.Adapters.Sql.Migrations;

/// <summary>
/// Brings a database up to this program: every numbered change that it has not seen runs in a transaction of its own and
/// is remembered by name. Any number of processes may start at once; one migrates, the others find it done.
/// </summary>
sealed class Migrator(Database database, string where, IReadOnlyList<Migration> migrations, TimeProvider clock)
{
    const string Memory = "schema_migrations";

    /// <summary>Runs what is missing, or only looks whether anything is where the database may not be written.</summary>
    /// <exception cref="StoreException">A newer program has been here; or something is missing and must not be run.</exception>
    public async Task MigrateAsync(CancellationToken ct)
    {
        if (database.ReadOnly) await database.ReadAsync(CheckAsync, ct);
        else while (await database.WriteAsync(RunNextAsync, ct)) ct.ThrowIfCancellationRequested();
    }

    async Task<bool> CheckAsync(Session session)
    {
        if (await NextAsync(session) is not { } next) return true;
        throw new StoreException(StoreProblem.TooOld, $"{where} lacks the change {next.Name}; start `reputationwatch serve` on it once");
    }

    async Task<bool> RunNextAsync(Session session)
    {
        if (session.Dialect.MigrationLock is { } wait) await session.ExecuteAsync(wait);
        await session.ExecuteAsync(
            session.Dialect.Say($"CREATE TABLE IF NOT EXISTS {Memory} (name {{key}} NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)"));

        if (await NextAsync(session) is not { } next) return false;
        await session.ExecuteAsync(session.Dialect.Say(next.Text));
        await session.ExecuteAsync($"INSERT INTO {Memory} (name, applied_at) VALUES (@Name, @At)", new { next.Name, At = clock.GetUtcNow().ToMillis() });
        return true;
    }

    async Task<Migration?> NextAsync(Session session)
    {
        var any = await session.FirstAsync<long>(session.Dialect.TableExists, new { Name = Memory });
        var applied = any == 0 ? [] : await session.QueryAsync<string>($"SELECT name FROM {Memory} ORDER BY name");
        if (applied.Except(migrations.Select(m => m.Name), StringComparer.Ordinal).LastOrDefault() is { } newer)
        {
            throw new StoreException(
                StoreProblem.TooNew, $"{where} was changed by a newer ReputationWatch ({newer}); install that version, or give another database");
        }

        return migrations.FirstOrDefault(m => !applied.Contains(m.Name, StringComparer.Ordinal));
    }
}

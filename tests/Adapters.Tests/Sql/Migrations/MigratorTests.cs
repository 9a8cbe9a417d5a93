using ReputationWatch.Adapters.Sql;
using ReputationWatch.Adapters.Sql.Migrations;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql.Migrations;

public abstract class MigratorContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly Migration Second = new("0002_notes.sql", "CREATE TABLE notes (number {identity}, name {key} NOT NULL); INSERT INTO notes (name) VALUES ('one');");

    static Migrator Of(Database database, params Migration[] more) => new(database, "the test's database", [.. Migration.BuiltIn, .. more], new ManualClock(Now));

    static async Task<long> CountAsync(Database database, string table) =>
        await database.ReadAsync(session => session.FirstAsync<long>($"SELECT COUNT(*) FROM {table}"), Ct);

    [Fact]
    public async Task A_change_runs_once_and_is_remembered_with_its_time()
    {
        await using var database = Beneath();

        await Of(database, Second).MigrateAsync(Ct);
        await Of(database, Second).MigrateAsync(Ct);

        Assert.Equal(1, await CountAsync(database, "notes"));
        Assert.Equal(Now.ToMillis(), await database.ReadAsync(session => session.FirstAsync<long>("SELECT applied_at FROM schema_migrations WHERE name = '0002_notes.sql'"), Ct));
    }

    [Fact]
    public async Task What_was_stored_before_a_change_is_there_after_it()
    {
        var before = await TrackedAsync();
        await using var database = Beneath();

        await Of(database, Second).MigrateAsync(Ct);

        Same(before, await LoadAsync(before.Keyword.Id, Now));
    }

    [Fact]
    public async Task A_change_that_fails_leaves_nothing_behind_and_can_be_run_again()
    {
        await using var database = Beneath();
        var broken = Second with { Text = Second.Text + "INSERT INTO no_such_table VALUES (1);" };

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Of(database, broken).MigrateAsync(Ct));
        await Of(database, Second).MigrateAsync(Ct);

        Assert.Equal(1, await CountAsync(database, "notes"));
    }

    [Fact]
    public async Task Processes_that_start_at_once_on_an_empty_database_migrate_it_once()
    {
        await using var home = await NewHomeAsync();
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var starts = Enumerable.Range(0, 4).Select(_ => home.Open()).Select(async store =>
        {
            await start.Task;
            await store.MigrateAsync(Ct);
            return await store.Watches.DueAsync(Now, 1, Ct);
        }).ToList();

        start.SetResult();

        Assert.All(await Task.WhenAll(starts), Assert.Empty);
    }

    [Fact]
    public async Task A_database_that_a_newer_program_changed_is_refused_by_name()
    {
        await using var database = Beneath();
        await Of(database, Second).MigrateAsync(Ct);

        var refused = await Assert.ThrowsAsync<StoreException>(() => Of(database).MigrateAsync(Ct));

        Assert.Equal(StoreProblem.TooNew, refused.Problem);
        Assert.Equal("the test's database was changed by a newer ReputationWatch (0002_notes.sql); install that version, or give another database", refused.Message);
    }
}

public sealed class MigratorOnSqlite() : MigratorContract(null);

public sealed class MigratorOnPostgres(PostgresFixture postgres) : MigratorContract(postgres);

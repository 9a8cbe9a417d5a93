using System.Text;

namespace ReputationWatch.Adapters.Sql;

/// <summary>The few words in which the two databases differ. Everything else is one SQL text for both.</summary>
/// <param name="Name">What migrations call it: <c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="Identity">The type of a primary key that only ever rises and is never used twice.</param>
/// <param name="Key">Text that sorts by its code points, whatever the language the database was set up in.</param>
/// <param name="Bytes">The type of raw bytes.</param>
/// <param name="AmongKeys">Follows a column that is to be one of <c>@Keys</c>, an array: one driver takes it whole, for the other it is taken apart.</param>
/// <param name="SkipLocked">Ends a SELECT whose rows are about to be changed, and passes over those that another process is changing.</param>
/// <param name="MigrationLock">Lets one process at a time migrate, until its transaction ends; null where beginning to write does so already.</param>
/// <param name="TableExists">Counts the tables named <c>@Name</c>: 0 or 1.</param>
sealed record Dialect(string Name, string Identity, string Key, string Bytes, string AmongKeys, string SkipLocked, string? MigrationLock, string TableExists)
{
    /// <summary>SQLite 3.35 or newer.</summary>
    public static Dialect Sqlite { get; } = new(
        Name: "sqlite",
        Identity: "INTEGER PRIMARY KEY AUTOINCREMENT",
        Key: "TEXT",
        Bytes: "BLOB",
        AmongKeys: "IN @Keys",
        SkipLocked: "",
        MigrationLock: null,
        TableExists: "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @Name");

    /// <summary>PostgreSQL 13 or newer.</summary>
    public static Dialect Postgres { get; } = new(
        Name: "postgres",
        Identity: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
        Key: "TEXT COLLATE \"C\"",
        Bytes: "BYTEA",
        AmongKeys: "= ANY(@Keys)",
        SkipLocked: "FOR UPDATE SKIP LOCKED",
        MigrationLock: "SELECT pg_advisory_xact_lock(7237975410)",
        TableExists: "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = @Name");

    /// <summary>A migration in this dialect's words, without what lines from <c>-- {only other}</c> to <c>-- {both}</c> say to another.</summary>
    public string Say(string migration)
    {
        var said = new StringBuilder(migration.Length);
        var ours = true;
        foreach (var line in migration.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (line.StartsWith("-- {only ", StringComparison.Ordinal)) ours = line == $"-- {{only {Name}}}";
            else if (line == "-- {both}") ours = true;
            else if (ours) said.Append(line).Append('\n');
        }

        return said.Replace("{identity}", Identity).Replace("{key}", Key).Replace("{bytes}", Bytes).ToString();
    }
}

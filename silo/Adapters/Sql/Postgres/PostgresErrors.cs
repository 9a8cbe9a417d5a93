using System.Data.Common;
using Npgsql;

namespace ReputationWatch.Adapters.Sql.Postgres;

/// <summary>Says PostgreSQL's errors in words an operator can act on, without the password.</summary>
static class PostgresErrors
{
    /// <summary>How a database is called in messages: <c>PostgreSQL database NAME at HOST:PORT</c>.</summary>
    public static string Name(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return $"PostgreSQL database {parts.Database ?? parts.Username} at {parts.Host}:{parts.Port}";
    }

    /// <summary>The error of the database called <paramref name="where"/>; null for one that is the program's own.</summary>
    public static StoreException? Explain(DbException error, string where)
    {
        return error switch
        {
            PostgresException { SqlState: var state } => state switch
            {
                PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                    Say(StoreProblem.Refused, "does not accept the user name or password; check the connection string"),
                PostgresErrorCodes.InvalidCatalogName => Say(StoreProblem.Unreachable, "does not exist; create it with createdb"),
                PostgresErrorCodes.InsufficientPrivilege => Say(StoreProblem.NotWritable, $"denies the right ({error.Message}); grant it to this user"),
                PostgresErrorCodes.ReadOnlySqlTransaction => Say(StoreProblem.NotWritable, "is read-only; connect to the primary server"),
                PostgresErrorCodes.DiskFull => Say(StoreProblem.Full, "could not be written: its disk is full; make room, nothing of this change was stored"),
                PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable =>
                    Say(StoreProblem.Locked, "was held by another process; nothing of this change was stored"),
                PostgresErrorCodes.TooManyConnections => Say(StoreProblem.Unreachable, "has no connection left; raise max_connections, or lower the pool size"),
                PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown =>
                    Say(StoreProblem.Unreachable, "is starting or stopping; try again"),
                _ => null,
            },
            NpgsqlException => Say(StoreProblem.Unreachable, $"does not answer ({error.Message}); check that it runs and that the connection string is right"),
            _ => null,
        };

        StoreException Say(StoreProblem problem, string what) => new(problem, $"{where} {what}", error);
    }
}

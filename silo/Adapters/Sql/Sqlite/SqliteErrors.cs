using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ReputationWatch.Adapters.Sql.Sqlite;

/// <summary>Says SQLite's errors in words an operator can act on.</summary>
static class SqliteErrors
{
    /// <summary>The error of the file at <paramref name="path"/>; null for one that is the program's own.</summary>
    public static StoreException? Explain(DbException error, string path)
    {
        return (error as SqliteException)?.SqliteErrorCode switch
        {
            raw.SQLITE_CANTOPEN => Say(StoreProblem.Unreachable, "cannot be opened; check that its folder exists and that this user may write there"),
            raw.SQLITE_READONLY or raw.SQLITE_PERM => Say(StoreProblem.NotWritable, "cannot be written; give this user the right to write the file and its folder"),
            raw.SQLITE_NOTADB => Say(StoreProblem.NotADatabase, "is not a SQLite database; move it away, or give another path"),
            raw.SQLITE_CORRUPT => Say(StoreProblem.NotADatabase, "is damaged; move it away and put back a backup"),
            raw.SQLITE_FULL => Say(StoreProblem.Full, "could not be written: the disk is full; make room, nothing of this change was stored"),
            raw.SQLITE_IOERR => Say(StoreProblem.Unreachable, $"could not be read or written ({error.Message}); check the disk"),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Say(StoreProblem.Locked, "is held by another program; close what has it open"),
            _ => null,
        };

        StoreException Say(StoreProblem problem, string what) => new(problem, $"{path} {what}", error);
    }
}

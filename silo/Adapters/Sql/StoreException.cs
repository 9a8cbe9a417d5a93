namespace ReputationWatch.Adapters.Sql;

/// <summary>Why the store cannot be used.</summary>
public enum StoreProblem
{
    /// <summary>Nobody answers at the address, or the file cannot be opened.</summary>
    Unreachable,

    /// <summary>The name, the password or the rights are not accepted.</summary>
    Refused,

    /// <summary>It can be read but not written.</summary>
    NotWritable,

    /// <summary>The file is no database, or a damaged one.</summary>
    NotADatabase,

    /// <summary>No room is left for what was to be written.</summary>
    Full,

    /// <summary>Another process holds it for longer than was worth waiting.</summary>
    Locked,

    /// <summary>A newer program has changed it already.</summary>
    TooNew,

    /// <summary>It has not been brought up to this program's version, and may only be read here.</summary>
    TooOld,
}

/// <summary>The store cannot be used. The message says what is wrong, where, and what to do; nothing was written.</summary>
public sealed class StoreException(StoreProblem problem, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Why.</summary>
    public StoreProblem Problem => problem;
}

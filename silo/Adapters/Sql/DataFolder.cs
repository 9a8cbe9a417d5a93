using System.Globalization;

namespace ReputationWatch.Adapters.Sql;

/// <summary>A data folder that this process alone works in, until it lets go of it or ends, however it ends.</summary>
public sealed class DataFolder : IDisposable
{
    const string LockName = "reputationwatch.lock";

    // Who holds the folder stands beside the lock, not in it: what is locked cannot be read. It may be stale, the lock never is.
    const string HolderName = "reputationwatch.holder";

    readonly FileStream _lock;

    DataFolder(string path, FileStream held) => (Path, _lock) = (path, held);

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>Takes the folder, making it where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="what">What this process does with it, for whoever comes second: <c>serve on http://localhost:5080</c>.</param>
    /// <exception cref="DataFolderInUseException">Another process holds it.</exception>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public static DataFolder Lock(string folder, string what)
    {
        var path = System.IO.Path.GetFullPath(folder);
        try
        {
            Directory.CreateDirectory(path);
            var held = Take(path);
            var holder = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}: {what}");
            File.WriteAllText(System.IO.Path.Combine(path, HolderName), holder);
            return new(path, held);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                StoreProblem.NotWritable,
                $"{path} cannot be used as the data folder ({e.Message}); give this user the right to write there, or another folder with --data",
                e);
        }
    }

    /// <summary>Lets go of the folder.</summary>
    public void Dispose() => _lock.Dispose();

    static FileStream Take(string path)
    {
        var file = System.IO.Path.Combine(path, LockName);
        try
        {
            return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(file))
        {
            throw new DataFolderInUseException(path, Holder(path), e);
        }
    }

    static string Holder(string path)
    {
        try
        {
            return File.ReadAllText(System.IO.Path.Combine(path, HolderName));
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}

/// <summary>Another process works in the data folder. The message is one line that names it and says what to do.</summary>
/// <param name="folder">The folder's full path.</param>
/// <param name="holder">Who holds it, as it said itself.</param>
/// <param name="inner">What the system said.</param>
public sealed class DataFolderInUseException(string folder, string holder, Exception? inner = null)
    : Exception($"{folder} is in use by {holder}; stop that, or give another folder with --data", inner)
{
    /// <summary>Who holds it, as it said itself: <c>process 4711: serve on http://localhost:5080</c>.</summary>
    public string Holder => holder;
}

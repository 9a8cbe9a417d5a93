namespace ReputationWatch.Benchmarks;

/// <summary>The folder that a runner is given.</summary>
static class Folder
{
    /// <summary>The only argument, if it is a folder with such a file; null, with a line that says what to write, otherwise.</summary>
    public static string? Of(string[] arguments, string file)
    {
        if (arguments is [var folder] && Directory.Exists(folder) && Directory.EnumerateFiles(folder, file).Any()) return folder;
        Console.Error.WriteLine($"give one folder that holds {file}; got \"{string.Join(' ', arguments)}\"");
        Environment.ExitCode = 2;
        return null;
    }
}

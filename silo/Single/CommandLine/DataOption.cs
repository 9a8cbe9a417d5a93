using System.CommandLine;

namespace ReputationWatch.Single.CommandLine;

/// <summary>Where the office's data lies: the store, the settings and the lock.</summary>
static class DataOption
{
    public static Option<string> Instance { get; } = new("--data")
    {
        Description = "The data folder",
        DefaultValueFactory = _ => "data",
        Recursive = true,
    };

    public static string Of(ParseResult parsed) => parsed.GetRequiredValue(Instance) is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : throw new UsageException("--data takes a folder");
}

using System.Runtime.CompilerServices;

namespace ReputationWatch.Tests.Support;

/// <summary>Where test data lies.</summary>
public static class Places
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Why a test that needs the shared captures did not run.</summary>
    public const string SharedMissing = "skipped: ../shared not present";

    /// <summary>A fixture of the project, for example <c>Fixture("bing-html", "results.html")</c>.</summary>
    public static string Fixture(params string[] path) => Path.Combine([Root, "tests", "fixtures", .. path]);

    /// <summary>A file or folder of the optional test data beside the repository; null where it is missing.</summary>
    public static string? Shared(params string[] path)
    {
        var found = Path.Combine([Root, "..", "shared", .. path]);
        return Path.Exists(found) ? found : null;
    }

    static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}

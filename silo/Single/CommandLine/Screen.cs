using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary>The two streams: results and messages.</summary>
static class Screen
{
    const int WidthOfAFile = 200;

    /// <summary>For results.</summary>
    public static IAnsiConsole Out { get; } = Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>For messages and progress.</summary>
    public static IAnsiConsole Err { get; } = Create(Console.Error, Console.IsErrorRedirected);

    static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(writer) });
        // A file has no width of its own; Spectre would fold tables at 80 columns.
        if (redirected) console.Profile.Width = WidthOfAFile;
        return console;
    }
}

using System.CommandLine;
using ReputationWatch.Crawling;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>canonical</c>: addresses on stdin, one a line; their canonical ones on stdout, an empty line where one is no web address.</summary>
static class CanonicalCommand
{
    public static Command Create()
    {
        var command = new Command("canonical", "Canonical addresses: URLs on stdin, one a line; the canonical one of each on stdout, an empty line where it is none");
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16);
        while (await Console.In.ReadLineAsync(ct) is { } line)
            await output.WriteLineAsync(CanonicalUrl.Of(line.TrimStart(JsonLines.ByteOrderMark)));
        return 0;
    }
}

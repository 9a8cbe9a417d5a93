using System.CommandLine;
using System.Text;
using ReputationWatch.Crawling;

namespace ReputationWatch.Single.CommandLine;

/// <summary>
/// <c>robots --file FILE --agent AGENT</c>: addresses or paths on stdin, one a line; <c>allow ADDRESS</c> or <c>disallow ADDRESS</c> on stdout for
/// each, in the same order. An address is compared as it is written, as Google's parser does; write it percent-encoded.
/// </summary>
static class RobotsCommand
{
    // Put before the first line by PowerShell, among others.
    const char ByteOrderMark = '\uFEFF';

    static readonly Option<FileInfo> File = new("--file") { Description = "The saved robots.txt", Required = true };
    static readonly Option<string> Agent = new("--agent") { Description = "A product token such as ReputationWatch, or a whole User-Agent", DefaultValueFactory = _ => ProductToken.Own };

    public static Command Create()
    {
        var command = new Command("robots", "Say which addresses on stdin a robots.txt lets an agent ask for") { File, Agent };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var file = parsed.GetRequiredValue(File);
        if (!file.Exists) throw new UsageException($"there is no file \"{file}\"; write --file with a saved robots.txt");
        var rules = RobotsFile.Parse(await System.IO.File.ReadAllBytesAsync(file.FullName, ct));
        var agent = parsed.GetRequiredValue(Agent);

        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
        while (await input.ReadLineAsync(ct) is { } line)
        {
            var url = line.Trim().TrimStart(ByteOrderMark);
            // An empty line is asked about too, as the root: the answer's place is the question's.
            await output.WriteLineAsync(rules.Allows(agent, url) ? $"allow {url}" : $"disallow {url}");
        }

        return 0;
    }
}

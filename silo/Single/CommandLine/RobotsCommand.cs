using System.CommandLine;
using System.Text;
using ReputationWatch.Crawling;

namespace ReputationWatch.Single.CommandLine;

/// <summary>
/// <c>robots --file FILE --agent AGENT</c>: addresses or paths on stdin, one a line; <c>allow ADDRESS</c> or <c>disallow ADDRESS</c> on stdout for
/// each, in the same order. An address is compared as it is written, as Google's parser does; write it percent-encoded.
/// A line that is neither is answered on stderr, with its number, and ends the whole with 1.
/// </summary>
static class RobotsCommand
{
    // Put before the first line by PowerShell, among others.
    const char ByteOrderMark = '\uFEFF';
    const int LongestQuote = 200;

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
        var (number, junk) = (0, 0);
        while (await input.ReadLineAsync(ct) is { } line)
        {
            number++;
            var url = line.Trim().TrimStart(ByteOrderMark);
            if (!IsAddress(url))
            {
                junk++;
                await Console.Error.WriteLineAsync($"line {number}: \"{Printable(url)}\" is no address; write https://… or a path that begins with /");
                continue;
            }

            // An empty line is asked about too, as the root: the answer's place is the question's.
            await output.WriteLineAsync(rules.Allows(agent, url) ? $"allow {url}" : $"disallow {url}");
        }

        return junk == 0 ? 0 : 1;
    }

    // Not by parsing: an address that Uri would mend or refuse is compared as it is written all the same.
    static bool IsAddress(string line) =>
        line is "" or ['/', ..] || (HostPart(line, "http://") ?? HostPart(line, "https://")) is [not ('/' or '?' or '#'), ..];

    static string? HostPart(string line, string scheme) => line.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? line[scheme.Length..] : null;

    // A terminal obeys what it is told.
    static string Printable(string line) => string.Concat((line.Length > LongestQuote ? line[..LongestQuote] + "…" : line).Select(c => char.IsControl(c) ? '\uFFFD' : c));
}

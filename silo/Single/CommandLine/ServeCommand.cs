using System.CommandLine;
using ReputationWatch.Single.Hosting;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>serve</c>: the dashboard, the API and the crawler, until Ctrl-C.</summary>
static class ServeCommand
{
    public static Option<string> Urls { get; } = new("--urls")
    {
        Description = "Where the dashboard listens",
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Run the dashboard, the API and the crawler (the default)") { Urls };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>The addresses asked for.</summary>
    public static string UrlsOf(ParseResult parsed)
    {
        var urls = parsed.GetRequiredValue(Urls);
        return Array.TrueForAll(urls.Split(';'), u => Uri.TryCreate(u, UriKind.Absolute, out var url) && url is { Scheme: "http", PathAndQuery: "/" })
            ? urls
            : throw new UsageException($"\"{urls}\" is no address to listen at; write for example http://localhost:5080");
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var urls = UrlsOf(parsed);
        using var office = Office.Open(DataOption.Of(parsed), "serve");
        await using var server = await Server.PrepareAsync(office, Surroundings.Real, urls, ct);
        await server.StartAsync(ct);
        await Console.Error.WriteLineAsync($"The dashboard is at {server.Address} (Ctrl-C stops it). Data: {office.Folder}");
        await server.WaitForShutdownAsync();
        return 0;
    }
}

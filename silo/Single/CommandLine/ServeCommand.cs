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

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        using var office = Office.Open(DataOption.Of(parsed), "serve");
        await using var server = await Server.PrepareAsync(office, Surroundings.Real, parsed.GetRequiredValue(Urls), ct);
        await server.StartAsync(ct);
        await Console.Error.WriteLineAsync($"The dashboard is at {server.Address} (Ctrl-C stops it). Data: {office.Folder}");
        await server.WaitForShutdownAsync();
        return 0;
    }
}

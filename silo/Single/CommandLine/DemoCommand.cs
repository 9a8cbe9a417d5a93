using System.CommandLine;
using ReputationWatch.Assessing;
using ReputationWatch.Single.Demo;
using ReputationWatch.Single.Hosting;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>demo</c>: two years of a fictional town's coverage, served on loopback and crawled by the real crawler, then the dashboard.</summary>
static class DemoCommand
{
    static readonly TimeSpan BriefsShown = TimeSpan.FromDays(14);

    public static Command Create()
    {
        var command = new Command("demo", "Crawl a bundled sample web with two years of history and show the dashboard") { ServeCommand.Urls };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var urls = ServeCommand.UrlsOf(parsed);
        var folder = Directory.CreateTempSubdirectory("reputationwatch-demo-");
        try
        {
            await ShowAsync(folder.FullName, urls, ct);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task ShowAsync(string folder, string urls, CancellationToken ct)
    {
        var today = TimeProvider.System.GetUtcNow();
        var clock = new DemoClock(SampleWeb.HistoryStart(today));
        await using var web = await SampleWeb.StartAsync(clock, today, ct);
        using var office = Office.Open(folder, "demo", DemoHistory.Settings(web));
        await using var server = await Server.PrepareAsync(office, new(clock, Assessor.With(Lenses.Parse(SampleWeb.LensJson)), web.Sources), urls, ct);
        await Console.Error.WriteLineAsync($"Crawling the sample web at {web.Address}: a fictional town, invented outlets.");

        var history = await DemoHistory.BeginAsync(server.Services, clock, today, ct, today - BriefsShown);
        await Progress.RunAsync("two years of history", [.. DemoHistory.Moments(SampleWeb.HistoryStart(today), today)], at => history.CrawlAtAsync(at, ct), ct, atOnce: 1);
        clock.RunOn();
        await server.StartAsync(ct);

        await Console.Error.WriteLineAsync($"Open {server.Address} in a browser. Ctrl-C stops the demo and removes its data.");
        await server.WaitForShutdownAsync();
    }
}

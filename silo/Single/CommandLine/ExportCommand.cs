using System.CommandLine;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Trending;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>export NAME --what … --format …</c>: the same columns as the dashboard's exports, to stdout. Reads only.</summary>
static class ExportCommand
{
    static readonly Argument<string> Name = new("name") { Description = "The keyword" };
    static readonly Option<ExportKind> What = new("--what") { Description = "trend, mentions, pages or incidents", DefaultValueFactory = _ => ExportKind.Trend };
    static readonly Option<string> Format = new Option<string>("--format") { Description = "csv or json", DefaultValueFactory = _ => "csv" }.AcceptOnlyFromAmong("csv", "json");

    public static Command Create()
    {
        var command = new Command("export", "Write a keyword's history as CSV or JSON") { Name, What, Format };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var reader = services.GetRequiredService<IWatchReader>();
        var keyword = await Known.KeywordAsync(reader, parsed.GetRequiredValue(Name), ct);
        var format = Known.Format(parsed.GetRequiredValue(Format));
        await using var output = Console.OpenStandardOutput();

        await (parsed.GetValue(What) switch
        {
            ExportKind.Mentions => Export.Mentions(output, keyword, await AllMentions.ReadAsync(reader, keyword.Id, new(), ct), format, ct),
            ExportKind.Pages => Export.Pages(output, keyword, await reader.PagesAsync(keyword.Id, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, ct), format, ct),
            ExportKind.Incidents => Export.Incidents(output, keyword, await reader.IncidentsAsync(keyword.Id, ct), format, ct),
            _ => Export.Trend(output, keyword, await TrendCommand.SeriesAsync(reader, keyword, TrendPeriod.Day, ct), format, ct),
        });
        return 0;
    }
}

using System.CommandLine;
using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Trending;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>export NAME --what … --format …</c>: the same columns as the dashboard's exports, to stdout. Reads only.</summary>
static class ExportCommand
{
    static readonly Argument<string> Name = new("name") { Description = "The keyword" };
    static readonly Option<string> What = new Option<string>("--what") { Description = "trend, mentions, pages, incidents, labels, analysis or campaigns", DefaultValueFactory = _ => "trend" }
        .AcceptOnlyFromAmong("trend", "mentions", "pages", "incidents", "labels", "analysis", "campaigns");
    static readonly Option<string> By = new Option<string>("--by") { Description = "Of the trend: day, week or month", DefaultValueFactory = _ => "day" }.AcceptOnlyFromAmong("day", "week", "month");
    static readonly Option<string> Format = new Option<string>("--format") { Description = "csv, xlsx or json", DefaultValueFactory = _ => "csv" }.AcceptOnlyFromAmong("csv", "xlsx", "json");

    public static Command Create()
    {
        var command = new Command("export", "Write a keyword's history as CSV, XLSX or JSON") { Name, What, By, Format };
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

        await (parsed.GetRequiredValue(What) switch
        {
            "mentions" => Export.Mentions(output, keyword, await AllMentions.ReadAsync(reader, keyword.Id, new(), ct), format, ct),
            "pages" => Export.Pages(output, keyword, await reader.PagesAsync(keyword.Id, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, ct), format, ct),
            "incidents" => Export.Incidents(output, keyword, await reader.IncidentsAsync(keyword.Id, ct), format, ct),
            "labels" => Export.Labels(output, keyword, await AllLabels.ReadAsync(services.GetRequiredService<ILabelStore>(), keyword.Id, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, ct), format, ct),
            "analysis" => Export.Analysis(output, keyword, await services.GetRequiredService<AnalysisDesk>().ReadAsync(keyword, AnalysisSpan.Headline(services.GetRequiredService<TimeProvider>().GetUtcNow()), ct), format, ct),
            "campaigns" => Export.Campaigns(output, keyword, (await services.GetRequiredService<CampaignDesk>().BookAsync(ct)).ChangesOf(keyword.Id), format, ct),
            _ => Export.Trend(output, keyword, await TrendCommand.SeriesAsync(reader, keyword, Enum.Parse<TrendPeriod>(parsed.GetRequiredValue(By), ignoreCase: true), ct), format, ct),
        });
        return 0;
    }
}

using System.CommandLine;
using System.Globalization;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>trend NAME</c>: a keyword's figures by day, week or month; gaps stay gaps. Reads only.</summary>
static class TrendCommand
{
    static readonly Argument<string> Name = new("name") { Description = "The keyword" };
    static readonly Option<string> By = new Option<string>("--by") { Description = "day, week or month", DefaultValueFactory = _ => "day" }.AcceptOnlyFromAmong("day", "week", "month");
    static readonly Option<string> Format = new Option<string>("--format") { Description = "table, csv, xlsx or json", DefaultValueFactory = _ => "table" }.AcceptOnlyFromAmong("table", "csv", "xlsx", "json");

    public static Command Create()
    {
        var command = new Command("trend", "Show a keyword's history") { Name, By, Format };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var reader = services.GetRequiredService<IWatchReader>();
        var keyword = await Known.KeywordAsync(reader, parsed.GetRequiredValue(Name), ct);
        var series = await SeriesAsync(reader, keyword, Enum.Parse<TrendPeriod>(parsed.GetRequiredValue(By), ignoreCase: true), ct);

        if (parsed.GetRequiredValue(Format) is "table") Table(series);
        else await Export.Trend(Console.OpenStandardOutput(), keyword, series, Known.Format(parsed.GetRequiredValue(Format)), ct);
        return 0;
    }

    /// <summary>The whole history by periods of the keyword's zone.</summary>
    public static async Task<IReadOnlyList<PeriodPoint>> SeriesAsync(IWatchReader reader, TrackedKeyword keyword, TrendPeriod by, CancellationToken ct)
    {
        var points = await reader.TrendAsync(keyword.Id, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, ct);
        return TrendSeries.By(points, by, TimeZoneInfo.FindSystemTimeZoneById(keyword.TimeZone));
    }

    static void Table(IReadOnlyList<PeriodPoint> series)
    {
        var table = new Table().AddColumns("from", "share", "stories (28 d)", "polarised", "net tone (judged, all)", "share of pages by rank", "conflict-era visibility");
        foreach (var (day, point) in series)
        {
            table.AddRow(
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                point is null ? "could not look" : Figures.Share(point),
                Figures.Stories(point),
                Figures.Polarised(point),
                Figures.NetTones(point),
                Figures.BySource(point, p => p.Positive + p.Conflict > 0 ? p.Positive / (p.Positive + p.Conflict) : null),
                Figures.BySource(point, p => p.Conflict));
        }

        Screen.Out.Write(table);
    }
}

using System.CommandLine;
using System.Globalization;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>analysis NAME</c>: what can be said of a keyword and how surely; each figure says where there is too little. Reads only.</summary>
static class AnalysisCommand
{
    static readonly Argument<string> Name = new("name") { Description = "The keyword" };
    static readonly Option<string?> From = new("--from") { Description = "The window's first day, such as 2026-05-01 (default: 28 days before its end)" };
    static readonly Option<string?> To = new("--to") { Description = "The window's last day (default: now)" };
    static readonly Option<string> Format = new Option<string>("--format") { Description = "table, csv, xlsx or json", DefaultValueFactory = _ => "table" }.AcceptOnlyFromAmong("table", "csv", "xlsx", "json");

    public static Command Create()
    {
        var command = new Command("analysis", "Show shares, change, trend, forecast and what campaigns did, each with its uncertainty") { Name, From, To, Format };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var keyword = await Known.KeywordAsync(services.GetRequiredService<IWatchReader>(), parsed.GetRequiredValue(Name), ct);
        var span = Span(keyword, parsed.GetValue(From), parsed.GetValue(To), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var analysis = await services.GetRequiredService<AnalysisDesk>().ReadAsync(keyword, span, ct);

        if (parsed.GetRequiredValue(Format) is "table") Table(AnalysisRows.Of(analysis, keyword.TimeZone));
        else await Export.Analysis(Console.OpenStandardOutput(), keyword, analysis, Known.Format(parsed.GetRequiredValue(Format)), ct);
        return 0;
    }

    /// <summary>The window from the first to the last day, both in it.</summary>
    static AnalysisSpan Span(TrackedKeyword keyword, string? from, string? to, DateTimeOffset now)
    {
        var end = to is null ? now : StartOf(DayOf("--to", to).AddDays(1), keyword);
        if (end > now) end = now;
        if (from is null) return AnalysisSpan.Headline(end);

        var start = StartOf(DayOf("--from", from), keyword);
        return start < end ? new(start, end) : throw new UsageException($"--from {from} is not before the window's end; write an earlier day");
    }

    static DateOnly DayOf(string option, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1 and < 9999
            ? day
            : throw new UsageException($"{option} {text} is no day; write one such as 2026-05-01");

    static DateTimeOffset StartOf(DateOnly day, TrackedKeyword keyword)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, TimeZoneInfo.FindSystemTimeZoneById(keyword.TimeZone).GetUtcOffset(midnight));
    }

    static void Table(IReadOnlyList<AnalysisRow> rows)
    {
        var table = new Table().AddColumns("figure", "of", "value", "interval", "n", "grade", "in words");
        foreach (var row in rows)
            table.AddRow(row.Figure, Markup.Escape(row.Of ?? ""), Number(row.Value), row.Low is null ? "" : $"{Number(row.Low)} to {Number(row.High)}", Number(row.Sample, "0.#"), row.Grade ?? "", Markup.Escape(Words(row)));
        Screen.Out.Write(table);
    }

    // What speaks of other days than the window says which.
    static string Words(AnalysisRow row) => row.SaysEn ?? (row.Unit is "stories" or "stories_per_day"
        ? string.Create(CultureInfo.InvariantCulture, $"{row.From:yyyy-MM-dd}{(row.To == row.From ? "" : $" to {row.To:yyyy-MM-dd}")}")
        : "");

    static string Number(double? value, string format = "0.###") => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}

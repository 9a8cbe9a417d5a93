using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Downloads of a keyword's history.</summary>
static class ExportApi
{
    public static void MapExport(this IEndpointRouteBuilder api) =>
        api.MapGet("/keywords/{id}/export", ExportAsync)
            .WithSummary("Download history as CSV, XLSX or JSON")
            .WithDescription(Described())
            .Produces(200, contentType: "text/csv", additionalContentTypes: [ExportFormat.Xlsx.ContentType(), "application/json"]).ProducesValidationProblem().ProducesProblem(404);

    static Task<IResult> ExportAsync(
        string id, string? what, string? format, string? from, string? to, string? by, IWatchReader reader, ILabelStore labels,
        AnalysisDesk analyses, CampaignDesk campaigns, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var keyword = summary.Keyword;
            var zone = Zone.Of(keyword.TimeZone);
            var asked = new Asked(zone);
            var kind = asked.OneOf<ExportKind>("what", what) ?? ExportKind.Trend;
            var written = asked.OneOf<ExportFormat>("format", format) ?? ExportFormat.Csv;
            var period = asked.OneOf("by", by, Periods.ByCode) ?? TrendPeriod.Day;
            var (start, end) = HistoryApi.Span(asked, from, to, found.Now);
            var span = kind == ExportKind.Analysis ? AnalysisApi.Span(asked, from, to, found.Now) : AnalysisSpan.Headline(found.Now);
            if (asked.Problem is { } problem) return problem;

            // Everything is read before the first byte goes out: a failing store is an error, never a file that ends early.
            var write = await PrepareAsync();
            var today = Iso8601.Of(TrendSeries.DayOf(found.Now, zone.Info));
            return Results.Stream(write, written.ContentType(), $"{keyword.Id}-{Lower(kind)}-{today}.{Lower(written)}");

            async Task<Func<Stream, Task>> PrepareAsync()
            {
                switch (kind)
                {
                    case ExportKind.Trend:
                        var series = TrendSeries.By(await reader.TrendAsync(keyword.Id, start, end, ct), period, zone.Info);
                        return stream => Export.Trend(stream, keyword, series, written, ct);
                    case ExportKind.Mentions:
                        var mentions = await AllMentions.ReadAsync(reader, keyword.Id, new(start, end), ct);
                        return stream => Export.Mentions(stream, keyword, mentions, written, ct);
                    case ExportKind.Pages:
                        var pages = await reader.PagesAsync(keyword.Id, start, end, ct);
                        return stream => Export.Pages(stream, keyword, pages, written, ct);
                    case ExportKind.Labels:
                        var given = await AllLabels.ReadAsync(labels, keyword.Id, start, end, ct);
                        return stream => Export.Labels(stream, keyword, given, written, ct);
                    case ExportKind.Analysis:
                        var analysis = await analyses.ReadAsync(keyword, span, ct);
                        return stream => Export.Analysis(stream, keyword, analysis, written, ct);
                    case ExportKind.Campaigns:
                        var changes = (await campaigns.BookAsync(ct)).ChangesOf(keyword.Id);
                        return stream => Export.Campaigns(stream, keyword, changes, written, ct);
                    default:
                        var incidents = await reader.IncidentsAsync(keyword.Id, ct);
                        return stream => Export.Incidents(stream, keyword, incidents, written, ct);
                }
            }
        }, ct);

    static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    static string Described() =>
        "what: trend (default, with by: day, week or month), mentions, pages, incidents, labels, analysis (of the last 28 days, or from and to) or campaigns. format: csv (default), xlsx or json. from, to: a day or a time.\n\n"
        + string.Join("\n\n", Enum.GetValues<ExportKind>().Select(kind => $"**{Lower(kind)}**\n" + string.Join('\n', Export.Columns(kind).Select(c => $"- `{c.Name}`: {c.About}"))));
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The pages that are read. Each endpoint reads what it shows and hands it to a component.</summary>
static class PageRoutes
{
    public static void MapPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription().AddEndpointFilter(LanguageChoice.Apply);
        pages.MapGet("/", HomeAsync);
        pages.MapGet("/k/{id}", KeywordAsync);
        pages.MapGet("/add", async (LensDesk lenses, CancellationToken ct) =>
            Render.Page<FormPage, FormView>(new(KeywordForm.Empty, NoErrors, null, (await lenses.BookAsync(ct)).All)));
        pages.MapGet("/k/{id}/edit", EditAsync);
        pages.MapSourcePages();
        pages.MapLensPages();
        pages.MapLayerPages();
        pages.MapDeliveryPages();
        pages.MapBriefPages();
        pages.MapCampaignPages();
    }

    public static ILookup<string, string> NoErrors { get; } = Array.Empty<string>().ToLookup(e => e);

    static async Task<IResult> HomeAsync(IWatchReader reader, RebuildDesk rebuilds, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        var keywords = await reader.OverviewAsync(visit.Now.AddDays(-options.SparkDays), ct);
        return Render.Page<HomePage, HomeView>(new(
            [.. keywords.OrderByDescending(k => k.Alert.Status == AlertStatus.Open)], options.SparkDays, visit.Asked("done"), await DownAsync(reader, ct), options.TimeZone)
        {
            Rebuilds = (await rebuilds.OpenAsync(ct)).ToDictionary(r => r.Keyword),
        });
    }

    static async Task<IResult> KeywordAsync(string id, IWatchReader reader, AnalysisDesk analyses, RebuildDesk rebuilds, DashboardOptions options, LensNames names, Visit visit, CancellationToken ct)
    {
        await names.LoadAsync(ct);
        return await reader.SummaryAsync(new(id), visit.Now, ct) is { } summary
            ? Render.Page<KeywordPage, KeywordView>(await KeywordViews.ReadAsync(summary, reader, analyses, options, visit, ct) with
            {
                Rebuilds = await rebuilds.LastAsync(summary.Keyword.Id, RebuildRoutes.Shown, ct),
            })
            : TypedResults.NotFound();
    }

    static async Task<IResult> EditAsync(string id, IWatchReader reader, LensDesk lenses, ContextDesk contexts, Visit visit, CancellationToken ct) =>
        await reader.SummaryAsync(new(id), visit.Now, ct) is { Tracked: true } summary
            ? Render.Page<FormPage, FormView>(new(KeywordForm.Of(summary.Keyword), NoErrors, id, (await lenses.BookAsync(ct)).All)
            {
                Contexts = await contexts.AdviseAsync(summary.Keyword, visit.Now, ct),
                Done = visit.Asked("done"),
            })
            : TypedResults.NotFound();

    static async Task<IReadOnlyList<(string Name, DateTimeOffset Since)>> DownAsync(IWatchReader reader, CancellationToken ct)
    {
        var open = (await reader.SourceIncidentsAsync(SourceReports.IncidentsRead, ct)).Where(i => i.ClosedAt is null).ToList();
        if (open.Count == 0) return [];

        var names = (await reader.SourcesStatusAsync(null, ct)).ToDictionary(s => s.Source.Id, s => s.Source.Name);
        return [.. open.Select(i => (names.GetValueOrDefault(i.Source, i.Source.Value), i.OpenedAt)).OrderBy(d => d.OpenedAt)];
    }
}

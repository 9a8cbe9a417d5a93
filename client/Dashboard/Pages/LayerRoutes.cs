using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The page of what is learnt from corrections.</summary>
static class LayerRoutes
{
    public static void MapLayerPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/layer", async (LayerDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            Render.Page<LayerPage, LayerView>(new(await desk.LookAsync(ct), PageRoutes.NoErrors, options.TimeZone) { Done = visit.Asked("done"), Who = visit.Officer }));
        pages.MapGet("/layer/export", async (LayerDesk desk, CancellationToken ct) => await desk.ExportAsync(ct) is { } layer
            ? (IResult)TypedResults.File(LayerJson.Write(layer), "application/json", LayerJson.NameOf(layer))
            : TypedResults.NotFound());
    }

    public static void MapLayerForms(this IEndpointRouteBuilder forms)
    {
        forms.MapPost("/layer/try", (HttpRequest request, LayerDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            ActAsync(request, desk, options, visit, (who, reason) => desk.TryAsync(who, reason, visit.Now, ct), "", ct));
        forms.MapPost("/layer/off", (HttpRequest request, LayerDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            ActAsync(request, desk, options, visit, (who, reason) => desk.SwitchAsync(false, who, reason, visit.Now, ct), "off", ct));
        forms.MapPost("/layer/on", (HttpRequest request, LayerDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            ActAsync(request, desk, options, visit, (who, reason) => desk.SwitchAsync(true, who, reason, visit.Now, ct), "on", ct));
    }

    static async Task<IResult> ActAsync(
        HttpRequest request, LayerDesk desk, DashboardOptions options, Visit visit, Func<string, string, Task<LayerAnswer>> act, string done, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        var (who, reason) = (form["who"].ToString(), form["reason"].ToString());
        var answer = await act(who, reason);
        if (answer.Faults.Count > 0)
        {
            var errors = answer.Faults.ToLookup(f => f.Field, visit.Words.Lenses.Says);
            return Render.Page<LayerPage, LayerView>(
                new(await desk.LookAsync(ct), errors, options.TimeZone) { Who = who, Reason = reason }, StatusCodes.Status422UnprocessableEntity);
        }

        var result = answer.Trial switch { LayerTrial.Better => "better", LayerTrial.NoBetter => "nobetter", LayerTrial.TooFew => "toofew", _ => done };
        return new SeeOther(visit.To($"/layer?done={result}"));
    }
}

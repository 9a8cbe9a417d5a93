using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Crawling;
using ReputationWatch.Dashboard.Api;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Dashboard.Trying;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The sources' pages: how they are doing, and the form that adds, changes and tries one.</summary>
static class SourceRoutes
{
    const int DeliveriesShown = 50;
    const int IncidentsShown = 30;

    public static void MapSourcePages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/sources", ListAsync);
        pages.MapGet("/sources/add", (DashboardOptions options) => Show(new(new(), PageRoutes.NoErrors, null, options.TimeZone)));
        pages.MapGet("/sources/{id}/edit", EditAsync);
        pages.MapGet("/sources/{id}/body", BodyAsync);
        // A trial's own address, opened anew: what was typed was in the form alone.
        pages.MapGet("/sources/try", (Visit visit) => new SeeOther(visit.To("/sources/add")));
    }

    public static void MapSourceForms(this IEndpointRouteBuilder forms)
    {
        forms.MapPost("/sources/add", AddAsync);
        forms.MapPost("/sources/try", TryAsync);
        forms.MapPost("/sources/{id}/edit", ChangeAsync);
        forms.MapPost("/sources/{id}/switch", SwitchAsync);
    }

    static async Task<IResult> ListAsync(IWatchReader reader, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        var incidents = await reader.SourceIncidentsAsync(SourceReports.IncidentsRead, ct);
        var reports = await SourceReports.ReadAsync(reader, incidents, visit.Now, ct);
        return Render.Page<SourcesPage, SourcesView>(new(
            [.. reports.OrderByDescending(r => r.Incident is not null).ThenByDescending(r => r.Source.Enabled)],
            [.. incidents.Take(IncidentsShown)],
            await reader.DeliveriesAsync(DeliveriesShown, ct), options.TimeZone, visit.Asked("done")));
    }

    static async Task<IResult> EditAsync(string id, ISourceStore store, IWatchReader reader, DashboardOptions options, CancellationToken ct) =>
        await FindAsync(store, id, ct) is { } source
            ? Show(new(SourceForm.Of(source), PageRoutes.NoErrors, source, options.TimeZone) { BodyAt = (await reader.KeptBodyAsync(source.Id, ct))?.At })
            : TypedResults.NotFound();

    static async Task<IResult> BodyAsync(string id, IWatchReader reader, Visit visit, CancellationToken ct) =>
        await reader.KeptBodyAsync(new(id), ct) is { } body
            ? KeptBodies.Download(body)
            : Render.Page<MessagePage, MessageView>(new(visit.Words.NoBodyTitle, visit.Words.NoBodyText), StatusCodes.Status404NotFound);

    static async Task<IResult> AddAsync(HttpRequest request, ISourceStore store, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        var form = SourceForm.Read(await request.ReadFormAsync(ct));
        var (source, faults) = form.Parse(null);
        if (source is not null && await FindAsync(store, source.Id.Value, ct) is not null) faults = [.. faults, new("name", SourceProblem.NameTaken, source.Id.Value)];
        if (source is null || faults.Count > 0) return Mend(new(form, PageRoutes.NoErrors, null, options.TimeZone), faults, visit);

        await store.SaveSourceAsync(source, visit.Now, ct);
        return new SeeOther(visit.To($"/sources?done=source#s-{Uri.EscapeDataString(source.Id.Value)}"));
    }

    static async Task<IResult> ChangeAsync(string id, HttpRequest request, ISourceStore store, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        if (await FindAsync(store, id, ct) is not { } known) return TypedResults.NotFound();

        var form = SourceForm.Read(await request.ReadFormAsync(ct));
        var (source, faults) = form.Parse(known);
        if (source is null || faults.Count > 0) return Mend(new(form, PageRoutes.NoErrors, known, options.TimeZone), faults, visit);

        await store.SaveSourceAsync(source, visit.Now, ct);
        return new SeeOther(visit.To($"/sources?done=source#s-{Uri.EscapeDataString(id)}"));
    }

    static async Task<IResult> TryAsync(
        HttpRequest request, ISourceStore store, SourceTrials trials, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        var fields = await request.ReadFormAsync(ct);
        var form = SourceForm.Read(fields);
        var known = await FindAsync(store, fields["editing"].ToString(), ct);
        var (source, faults) = form.Parse(known);
        var attempt = Attempt.Of(source, faults, form.Query);
        var view = new SourceFormView(form, PageRoutes.NoErrors, known, options.TimeZone) { Tried = true };
        return attempt.Faults.Count > 0
            ? Mend(view, attempt.Faults, visit)
            : Show(view with { Trial = await trials.RunAsync(attempt.Source!, attempt.Query, visit.Now, ct) });
    }

    static async Task<IResult> SwitchAsync(string id, HttpRequest request, ISourceStore store, Visit visit, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        if (await FindAsync(store, id, ct) is not { } source) return TypedResults.NotFound();

        await store.SaveSourceAsync(source with { Enabled = form["enabled"] == "true" }, visit.Now, ct);
        return new SeeOther(visit.To($"/sources#s-{Uri.EscapeDataString(id)}"));
    }

    static async Task<Source?> FindAsync(ISourceStore store, string id, CancellationToken ct) =>
        (await store.SourcesAsync(ct)).FirstOrDefault(s => s.Id.Value == id);

    static RazorComponentResult<SourceFormPage> Mend(SourceFormView view, IEnumerable<SourceFault> faults, Visit visit) =>
        Render.Page<SourceFormPage, SourceFormView>(
            view with { Errors = faults.ToLookup(f => f.Field, f => visit.Words.Says(f)) }, StatusCodes.Status422UnprocessableEntity);

    static RazorComponentResult<SourceFormPage> Show(SourceFormView view) => Render.Page<SourceFormPage, SourceFormView>(view);
}

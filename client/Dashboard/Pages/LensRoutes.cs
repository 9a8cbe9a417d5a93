using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Showing;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The pages of old events: the list, and the form that adds, changes, tries and switches one.</summary>
static class LensRoutes
{
    // No page can be reached by it, so that a lens that is only tried takes no stored one's place.
    const string Untitled = "-";

    public static void MapLensPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/lenses", ListAsync);
        pages.MapGet("/lenses/add", (DashboardOptions options) => Show(new(new(), PageRoutes.NoErrors, null, options.TimeZone)));
        pages.MapGet("/lenses/{id}", OneAsync);
        // A preview's own address, opened anew: what was typed was in the form alone.
        pages.MapGet("/lenses/preview", (Visit visit) => new SeeOther(visit.To("/lenses/add")));
    }

    public static void MapLensForms(this IEndpointRouteBuilder forms)
    {
        forms.MapPost("/lenses/add", AddAsync);
        forms.MapPost("/lenses/preview", PreviewAsync);
        forms.MapPost("/lenses/{id}", ChangeAsync);
        forms.MapPost("/lenses/{id}/off", (string id, HttpRequest request, LensDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            TurnAsync(id, request, desk, options, visit, (entry, form) => desk.SwitchOffAsync(entry.Id, form.Who, form.Reason, visit.Now, ct), "off", ct));
        forms.MapPost("/lenses/{id}/on", (string id, HttpRequest request, LensDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            TurnAsync(id, request, desk, options, visit, (entry, form) => desk.SwitchOnAsync(entry, form.Who, form.Reason, visit.Now, ct), "on", ct));
        forms.MapPost("/lenses/{id}/reset", (string id, HttpRequest request, LensDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            TurnAsync(id, request, desk, options, visit, (entry, form) => desk.ResetAsync(entry.Id, form.Who, form.Reason, visit.Now, ct), "reset", ct));
    }

    static async Task<IResult> ListAsync(LensDesk desk, Visit visit, CancellationToken ct) =>
        Render.Page<LensesPage, LensesView>(new(
            [.. (await desk.BookAsync(ct)).All.OrderByDescending(e => e.IsOn).ThenBy(e => e.Lens.Name, StringComparer.OrdinalIgnoreCase)], visit.Asked("done")));

    static async Task<IResult> OneAsync(string id, LensDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
        (await desk.BookAsync(ct)).Find(id) is { } entry
            ? Show(new(LensForm.Of(entry.Lens), PageRoutes.NoErrors, entry, options.TimeZone) { Warnings = Warnings(LensRules.Check(entry.Lens, Today(visit)), visit), Done = visit.Asked("done") })
            : TypedResults.NotFound();

    static async Task<IResult> AddAsync(HttpRequest request, LensDesk desk, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        var form = LensForm.Read(await request.ReadFormAsync(ct));
        var id = KeywordRules.IdOf(form.Name)?.Value ?? "";
        var taken = (await desk.BookAsync(ct)).Find(id) is null ? Array.Empty<LensFault>() : [new("name", LensProblem.IdTaken, id)];
        return await SaveAsync(form, id, new(form, PageRoutes.NoErrors, null, options.TimeZone), taken, desk, visit, ct);
    }

    static async Task<IResult> ChangeAsync(string id, HttpRequest request, LensDesk desk, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        if ((await desk.BookAsync(ct)).Find(id) is not { } entry) return TypedResults.NotFound();

        var form = LensForm.Read(await request.ReadFormAsync(ct));
        return await SaveAsync(form, id, new(form, PageRoutes.NoErrors, entry, options.TimeZone), [], desk, visit, ct);
    }

    static async Task<IResult> SaveAsync(
        LensForm form, string id, LensFormView view, IReadOnlyList<LensFault> taken, LensDesk desk, Visit visit, CancellationToken ct)
    {
        var (lens, faults) = form.Parse(id);
        faults = [.. taken, .. faults, .. lens is null ? LensRules.Check(form.Who, form.Reason) : []];
        if (lens is null || faults.Count > 0) return Mend(view, faults, visit);

        var result = await desk.SaveAsync(lens, form.Who, form.Reason, visit.Now, ct);
        return result.IsDone ? new SeeOther(visit.To($"/lenses/{Uri.EscapeDataString(id)}?done=saved")) : Mend(view, result.Faults, visit);
    }

    static async Task<IResult> PreviewAsync(HttpRequest request, LensDesk desk, LensNames names, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        await names.LoadAsync(ct);
        var fields = await request.ReadFormAsync(ct);
        var form = LensForm.Read(fields);
        var entry = (await desk.BookAsync(ct)).Find(fields["editing"].ToString());
        var (lens, faults) = form.Parse(entry?.Id ?? Untitled);
        var view = new LensFormView(form, PageRoutes.NoErrors, entry, options.TimeZone) { Tried = true };
        if (lens is null) return Mend(view, faults, visit);

        // What is not yet written does not keep the rest from being tried.
        var found = LensRules.Check(LensRules.Tidy(lens), Today(visit)).Where(f => f.Field is not ("id" or "name" or "region") && f.Problem != LensProblem.NamesMissing).ToList();
        return Show(view with { Effect = await desk.PreviewAsync(lens, null, ct), Warnings = [.. found.Select(visit.Words.Lenses.Says)] });
    }

    static async Task<IResult> TurnAsync(
        string id, HttpRequest request, LensDesk desk, DashboardOptions options, Visit visit,
        Func<LensEntry, LensForm, Task<LensResult>> turn, string done, CancellationToken ct)
    {
        if ((await desk.BookAsync(ct)).Find(id) is not { } entry) return TypedResults.NotFound();

        var sent = LensForm.Read(await request.ReadFormAsync(ct));
        var result = await turn(entry, sent);
        if (!result.IsDone) return Mend(new(LensForm.Of(entry.Lens) with { Who = sent.Who, Reason = sent.Reason }, PageRoutes.NoErrors, entry, options.TimeZone), result.Faults, visit);
        return new SeeOther(visit.To(result.Entry is null ? "/lenses?done=gone" : $"/lenses/{Uri.EscapeDataString(id)}?done={done}"));
    }

    static DateOnly Today(Visit visit) => DateOnly.FromDateTime(visit.Now.UtcDateTime);

    static IReadOnlyList<string> Warnings(IEnumerable<LensFault> faults, Visit visit) => [.. faults.Where(f => f.IsWarning).Select(visit.Words.Lenses.Says)];

    static RazorComponentResult<LensFormPage> Mend(LensFormView view, IReadOnlyList<LensFault> faults, Visit visit) =>
        Render.Page<LensFormPage, LensFormView>(
            view with
            {
                Errors = faults.Where(f => !f.IsWarning).ToLookup(f => f.Field == "id" ? "name" : f.Field, visit.Words.Lenses.Says),
                Warnings = Warnings(faults, visit),
            },
            StatusCodes.Status422UnprocessableEntity);

    static RazorComponentResult<LensFormPage> Show(LensFormView view) => Render.Page<LensFormPage, LensFormView>(view);
}

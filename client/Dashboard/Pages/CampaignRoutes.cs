using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The pages of campaigns and notes: the list, and the form that adds, changes and removes one.</summary>
static class CampaignRoutes
{
    const string Untitled = "-";

    public static void MapCampaignPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/campaigns", ListAsync);
        pages.MapGet("/campaigns/add", async (IWatchReader reader, DashboardOptions options, Visit visit, CancellationToken ct) =>
            Show(new(new() { Who = visit.Officer, Keywords = visit.Asked("keyword") is { } keyword ? [keyword] : [] }, PageRoutes.NoErrors, null, await NamesAsync(reader, visit, ct), options.TimeZone)));
        pages.MapGet("/campaigns/{id}", OneAsync);
    }

    public static void MapCampaignForms(this IEndpointRouteBuilder forms)
    {
        forms.MapPost("/campaigns/add", AddAsync);
        forms.MapPost("/campaigns/{id}", ChangeAsync);
        forms.MapPost("/campaigns/{id}/remove", RemoveAsync);
    }

    static async Task<IResult> ListAsync(CampaignDesk desk, IWatchReader reader, Visit visit, CancellationToken ct) =>
        Render.Page<CampaignsPage, CampaignsView>(new((await desk.BookAsync(ct)).All, await NamesAsync(reader, visit, ct), visit.Asked("done")));

    static async Task<IResult> OneAsync(string id, CampaignDesk desk, IWatchReader reader, DashboardOptions options, Visit visit, CancellationToken ct) =>
        (await desk.BookAsync(ct)).Find(id) is { } entry
            ? Show(new(CampaignForm.Of(entry.Campaign) with { Who = visit.Officer }, PageRoutes.NoErrors, entry, await NamesAsync(reader, visit, ct), options.TimeZone) { Done = visit.Asked("done") })
            : TypedResults.NotFound();

    static async Task<IResult> AddAsync(HttpRequest request, CampaignDesk desk, IWatchReader reader, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        var form = CampaignForm.Read(await request.ReadFormAsync(ct));
        var view = new CampaignFormView(form, PageRoutes.NoErrors, null, await NamesAsync(reader, visit, ct), options.TimeZone);
        return await SaveAsync(view, Untitled, campaign => desk.AddAsync(campaign, form.Who, form.Reason, visit.Now, ct), visit);
    }

    static async Task<IResult> ChangeAsync(string id, HttpRequest request, CampaignDesk desk, IWatchReader reader, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        if ((await desk.BookAsync(ct)).Find(id) is not { } entry) return TypedResults.NotFound();

        var form = CampaignForm.Read(await request.ReadFormAsync(ct));
        var view = new CampaignFormView(form, PageRoutes.NoErrors, entry, await NamesAsync(reader, visit, ct), options.TimeZone);
        return await SaveAsync(view, id, campaign => desk.ChangeAsync(campaign, form.Who, form.Reason, visit.Now, ct), visit);
    }

    static async Task<IResult> SaveAsync(CampaignFormView view, string id, Func<Campaign, Task<CampaignResult>> save, Visit visit)
    {
        var (campaign, faults) = view.Form.Parse(id);
        if (campaign is null) return Mend(view, [.. faults, .. CampaignRules.Check(view.Form.Who, view.Form.Reason, view.Editing is null)], visit);

        var result = await save(campaign);
        return result.IsDone ? new SeeOther(visit.To($"/campaigns/{Uri.EscapeDataString(result.Entry!.Id)}?done=saved")) : Mend(view, result.Faults, visit);
    }

    static async Task<IResult> RemoveAsync(string id, HttpRequest request, CampaignDesk desk, IWatchReader reader, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        if ((await desk.BookAsync(ct)).Find(id) is not { } entry) return TypedResults.NotFound();

        var sent = CampaignForm.Read(await request.ReadFormAsync(ct));
        var result = await desk.RemoveAsync(id, sent.Who, sent.Reason, visit.Now, ct);
        if (result.IsDone) return new SeeOther(visit.To("/campaigns?done=removed"));
        var kept = CampaignForm.Of(entry.Campaign) with { Who = sent.Who, Reason = sent.Reason };
        return Mend(new(kept, PageRoutes.NoErrors, entry, await NamesAsync(reader, visit, ct), options.TimeZone), result.Faults, visit);
    }

    static async Task<IReadOnlyDictionary<KeywordId, string>> NamesAsync(IWatchReader reader, Visit visit, CancellationToken ct) =>
        (await reader.OverviewAsync(visit.Now, ct)).ToDictionary(k => k.Keyword.Id, k => k.Keyword.Name);

    static RazorComponentResult<CampaignFormPage> Mend(CampaignFormView view, IEnumerable<CampaignFault> faults, Visit visit) =>
        Render.Page<CampaignFormPage, CampaignFormView>(view with { Errors = faults.ToLookup(f => f.Field, visit.Words.Campaigns.Says) }, StatusCodes.Status422UnprocessableEntity);

    static RazorComponentResult<CampaignFormPage> Show(CampaignFormView view) => Render.Page<CampaignFormPage, CampaignFormView>(view);
}

using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Briefing;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The pages of the daily brief: one to read, and the list with the settings.</summary>
static class BriefRoutes
{
    const int Listed = 400;
    const int ChangesShown = 20;

    public static void MapBriefPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/brief", async (BriefDesk desk, Visit visit, CancellationToken ct) => await desk.FindAsync(null, ct) is { } newest
            ? await ShowAsync(newest, null, desk, visit, ct)
            : await ShowAsync(await desk.LookAsync(visit.Now, ct), visit.Words.Briefs.NoneYet, desk, visit, ct));
        pages.MapGet("/brief/now", async (BriefDesk desk, Visit visit, CancellationToken ct) =>
            await ShowAsync(await desk.LookAsync(visit.Now, ct), visit.Words.Briefs.AsOfNow, desk, visit, ct));
        pages.MapGet("/brief/{date}", async (string date, BriefDesk desk, Visit visit, CancellationToken ct) =>
            TryDay(date, out var day) && await desk.FindAsync(day, ct) is { } brief ? await ShowAsync(brief, null, desk, visit, ct) : TypedResults.NotFound());
        pages.MapGet("/briefs", async (BriefDesk desk, Visit visit, CancellationToken ct) => List(await ListAsync(desk, visit, ct) with { Done = visit.Asked("done") }));
    }

    public static void MapBriefForms(this IEndpointRouteBuilder forms)
    {
        forms.MapPost("/briefs", SaveAsync);
        forms.MapPost("/briefs/send", async (BriefDesk desk, Visit visit, CancellationToken ct) =>
            new SeeOther(visit.To($"/briefs?done={(await desk.SendAsync(visit.Now, ct) is null ? "already" : "sent")}")));
    }

    /// <summary>Reads a day as addresses have it.</summary>
    public static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    static async Task<IResult> SaveAsync(HttpRequest request, BriefDesk desk, Visit visit, CancellationToken ct)
    {
        var sent = await request.ReadFormAsync(ct);
        // A box that is not ticked is not sent.
        var draft = new BriefDraft(sent["on"] == "true" ? "true" : "false", sent["hour"].ToString(), sent["timeZone"].ToString(), sent["link"].ToString());
        var (who, reason) = (sent["who"].ToString(), sent["reason"].ToString());
        var answer = await desk.SaveAsync(draft, who, reason, visit.Now, ct);
        if (answer.IsDone) return new SeeOther(visit.To("/briefs?done=saved"));

        var errors = answer.Faults.ToLookup(f => f.Field, visit.Words.Delivery.Says);
        return List(await ListAsync(desk, visit, ct) with { Draft = draft, Errors = errors, Who = who, Reason = reason }, StatusCodes.Status422UnprocessableEntity);
    }

    static async Task<IResult> ShowAsync(Brief brief, string? note, BriefDesk desk, Visit visit, CancellationToken ct) =>
        Render.Page<BriefPage, BriefView>(new(BriefWriter.Write(brief, visit.Words.Code, (await desk.PlanAsync(ct)).Settings), note));

    static async Task<BriefsView> ListAsync(BriefDesk desk, Visit visit, CancellationToken ct)
    {
        var plan = await desk.PlanAsync(ct);
        return new(await desk.ListAsync(Listed, ct), plan, BriefDraft.Of(plan.Settings), await desk.ChangesAsync(ChangesShown, ct), PageRoutes.NoErrors) { Who = visit.Officer };
    }

    static RazorComponentResult<BriefsPage> List(BriefsView view, int status = 200) => Render.Page<BriefsPage, BriefsView>(view, status);
}

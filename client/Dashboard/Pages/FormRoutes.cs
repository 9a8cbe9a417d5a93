using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The pages that act: plain forms that post, then send the browser on, so that a reload repeats nothing.</summary>
static class FormRoutes
{
    public static void MapForms(this IEndpointRouteBuilder app)
    {
        var forms = app.MapGroup("").ExcludeFromDescription().AddEndpointFilter(OnlyOurOwn);
        forms.MapPost("/add", AddAsync);
        forms.MapPost("/k/{id}/edit", EditAsync);
        forms.MapPost("/k/{id}/check", CheckAsync);
        forms.MapPost("/k/{id}/untrack", UntrackAsync);
        forms.MapPost("/k/{id}/mentions/split", SplitAsync);
        forms.MapPost("/k/{id}/mentions/rejoin", RejoinAsync);
        forms.MapLabelForms();
        forms.MapSourceForms();
        forms.MapLensForms();
        forms.MapLayerForms();
        forms.MapDeliveryForms();
        forms.MapBriefForms();
        forms.MapCampaignForms();
        forms.MapRebuildForms();
        forms.MapContextForms();
    }

    // Checked here and not by the middleware, which answers with an empty 400: a form that waited overnight gets a page in words.
    public static async ValueTask<object?> OnlyOurOwn(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (context.Request.HasFormContentType && await Services<IAntiforgery>().IsRequestValidAsync(context)) return await next(invocation);

        var words = Services<Words>();
        return Render.Page<MessagePage, MessageView>(new(words.FormExpiredTitle, words.FormExpiredText), StatusCodes.Status400BadRequest);

        T Services<T>() => (T)context.RequestServices.GetService(typeof(T))!;
    }

    static async Task<IResult> AddAsync(HttpRequest request, IWatchReader reader, IWatchDirectory directory, LensDesk lenses, Visit visit, CancellationToken ct)
    {
        var form = KeywordForm.Read(await request.ReadFormAsync(ct));
        var known = KeywordRules.IdOf(form.Name) is { } id ? await reader.SummaryAsync(id, visit.Now, ct) : null;
        // An untracked keyword comes back as it was, but for what the form asks.
        var (keyword, problems) = form.Parse(known?.Keyword);
        if (known is { Tracked: true }) problems = [.. problems, new("name", KeywordProblem.AlreadyTracked)];
        if (problems.Count > 0) return await MendAsync(form, problems, lenses, visit, null, known is { Tracked: true } ? known.Keyword.Id.Value : null, ct);

        await directory.Get(keyword.Id).TrackAsync(keyword);
        return new SeeOther(visit.To($"/k/{Uri.EscapeDataString(keyword.Id.Value)}?done=saved"));
    }

    static async Task<IResult> EditAsync(string id, HttpRequest request, IWatchReader reader, IWatchDirectory directory, LensDesk lenses, Visit visit, CancellationToken ct)
    {
        if (await reader.SummaryAsync(new(id), visit.Now, ct) is not { Tracked: true } known) return TypedResults.NotFound();

        var form = KeywordForm.Read(await request.ReadFormAsync(ct));
        var (keyword, problems) = form.Parse(known.Keyword);
        if (problems.Count > 0) return await MendAsync(form, problems, lenses, visit, id, null, ct);

        await directory.Get(keyword.Id).TrackAsync(keyword);
        return new SeeOther(visit.To($"/k/{Uri.EscapeDataString(keyword.Id.Value)}?done=saved"));
    }

    static async Task<IResult> CheckAsync(string id, IWatchReader reader, IWatchDirectory directory, Visit visit, CancellationToken ct)
    {
        if (await reader.SummaryAsync(new(id), visit.Now, ct) is not { } known) return TypedResults.NotFound();

        var result = await directory.Get(known.Keyword.Id).CheckAsync(CheckReason.Asked);
        return new SeeOther(visit.To($"/k/{Uri.EscapeDataString(known.Keyword.Id.Value)}?done={result.ToString().ToLowerInvariant()}"));
    }

    static async Task<IResult> UntrackAsync(string id, IWatchReader reader, IWatchDirectory directory, Visit visit, CancellationToken ct)
    {
        if (await reader.SummaryAsync(new(id), visit.Now, ct) is not { } known) return TypedResults.NotFound();

        await directory.Get(known.Keyword.Id).UntrackAsync();
        return new SeeOther(visit.To("/?done=untracked"));
    }

    static Task<IResult> SplitAsync(string id, HttpRequest request, IWatchReader reader, IWatchDirectory directory, Visit visit, CancellationToken ct) =>
        MoveAsync(id, request, reader, visit, (keyword, url) => directory.Get(keyword).SplitAsync(url), "split", ct);

    static Task<IResult> RejoinAsync(string id, HttpRequest request, IWatchReader reader, IWatchDirectory directory, Visit visit, CancellationToken ct) =>
        MoveAsync(id, request, reader, visit, (keyword, url) => directory.Get(keyword).RejoinAsync(url), "rejoined", ct);

    // Back to the stretch of mentions that the button stood in.
    static async Task<IResult> MoveAsync(
        string id, HttpRequest request, IWatchReader reader, Visit visit, Func<KeywordId, string, Task<bool>> move, string done, CancellationToken ct)
    {
        if (await reader.SummaryAsync(new(id), visit.Now, ct) is not { } known) return TypedResults.NotFound();

        var form = await request.ReadFormAsync(ct);
        var result = await move(known.Keyword.Id, form["url"].ToString()) ? done : "unmoved";
        var back = KeywordViews.Choices.Select(name => KeyValuePair.Create(name, (string?)form[name])).Where(p => !string.IsNullOrEmpty(p.Value));
        var query = QueryString.Create([.. back, new("done", result)]);
        return new SeeOther(visit.To($"/k/{Uri.EscapeDataString(known.Keyword.Id.Value)}{query.ToUriComponent()}#mentions"));
    }

    public static async Task<RazorComponentResult<FormPage>> MendAsync(
        KeywordForm form, IEnumerable<FieldProblem> problems, LensDesk lenses, Visit visit, string? editing, string? alreadyTracked, CancellationToken ct) =>
        Render.Page<FormPage, FormView>(
            new(form, problems.ToLookup(p => p.Field, p => visit.Words.Says(p.Problem)), editing, (await lenses.BookAsync(ct)).All, alreadyTracked),
            StatusCodes.Status422UnprocessableEntity);
}

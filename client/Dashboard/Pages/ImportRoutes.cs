using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Importing;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>Importing on the pages: choose a file, see what it would bring, confirm. Between the steps the file travels with the form; nothing is kept here.</summary>
static class ImportRoutes
{
    // A file in Base64 with what a form puts around it.
    const int MostForm = ClippingCsv.MostBytes / 3 * 4 + (64 * 1024);
    const int MostLinked = 20;

    public static void MapImportPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/import").ExcludeFromDescription().AddEndpointFilter(LanguageChoice.Apply);
        pages.MapGet("", StartAsync);
        pages.MapGet("/done", DoneAsync);
        pages.MapGet("/template.csv", () => Results.File(ImportTemplate.Bytes, "text/csv; charset=utf-8", "template.csv"));

        var forms = app.MapGroup("/import").ExcludeFromDescription().AddEndpointFilter(Bounded).AddEndpointFilter(FormRoutes.OnlyOurOwn)
            .WithFormOptions(valueLengthLimit: MostForm, multipartBodyLengthLimit: MostForm);
        forms.MapPost("", PreviewAsync);
        forms.MapPost("/confirm", ConfirmAsync);
    }

    static async Task<IResult> StartAsync(IWatchReader reader, Visit visit, CancellationToken ct) =>
        Render.Page<ImportPage, ImportView>(new(await reader.OverviewAsync(visit.Now, ct), visit.Asked("keyword")));

    static async Task<IResult> PreviewAsync(HttpRequest request, IWatchReader reader, [FromServices] ClippingImport import, Visit visit, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        await using var sent = form.Files["table"]?.OpenReadStream() ?? Stream.Null;
        return await ShowAsync(await BoundedBody.ReadAsync(sent, ClippingCsv.MostBytes, ct), Keyword(form), reader, import, visit, ct);
    }

    static async Task<IResult> ShowAsync(byte[] bytes, string? keyword, IWatchReader reader, ClippingImport import, Visit visit, CancellationToken ct)
    {
        var keywords = await reader.OverviewAsync(visit.Now, ct);
        var read = ClippingCsv.Read(bytes, keyword);
        if (read is not ClippingFile.Read file)
            return Render.Page<ImportPage, ImportView>(new(keywords, keyword, (ClippingFile.Unreadable)read), StatusCodes.Status422UnprocessableEntity);

        var report = await import.PreviewAsync(file.Table, visit.Now, ct);
        return Render.Page<ImportPreviewPage, ImportPreviewView>(
            new(file, report, keywords.ToDictionary(k => k.Keyword.Id, k => k.Keyword.Name), Convert.ToBase64String(bytes), keyword));
    }

    static async Task<IResult> ConfirmAsync(HttpRequest request, IWatchReader reader, [FromServices] ClippingImport import, Visit visit, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        var bytes = new byte[ClippingCsv.MostBytes];
        if (!Convert.TryFromBase64String(form["bytes"].ToString(), bytes, out var length) || ClippingCsv.Read(bytes.AsSpan(0, length), Keyword(form)) is not ClippingFile.Read file)
            return await ShowAsync([], null, reader, import, visit, ct);

        var report = await import.ImportAsync(file.Table, visit.Now, ct);
        var done = new Dictionary<string, string?> { ["imported"] = $"{report.Imported}", ["known"] = $"{report.Known}", ["bad"] = $"{report.BadRows}" }
            .Concat(report.Fresh.Select(f => f.Keyword.Value).Distinct().Take(MostLinked).Select(id => KeyValuePair.Create("k", (string?)id)));
        return new SeeOther(visit.To("/import/done" + QueryString.Create(done).ToUriComponent()));
    }

    static async Task<IResult> DoneAsync(int? imported, int? known, int? bad, string[]? k, IWatchReader reader, Visit visit, CancellationToken ct)
    {
        var keywords = (await reader.OverviewAsync(visit.Now, ct)).Where(s => k?.Contains(s.Keyword.Id.Value) == true);
        return Render.Page<ImportDonePage, ImportDoneView>(new(imported ?? 0, known ?? 0, bad ?? 0, [.. keywords]));
    }

    static string? Keyword(IFormCollection form) => form["keyword"].ToString() is { Length: > 0 } name ? name : null;

    // Looked at before anything is read; a file that is far too large is not even taken in.
    static async ValueTask<object?> Bounded(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        try
        {
            if (context.Request.ContentLength is null or <= MostForm) return await next(invocation);
        }
        catch (Exception fault) when (fault is AntiforgeryValidationException or InvalidDataException or BadHttpRequestException)
        {
            // The form's own limits.
        }

        var keywords = await context.RequestServices.GetRequiredService<IWatchReader>()
            .OverviewAsync(context.RequestServices.GetRequiredService<Visit>().Now, context.RequestAborted);
        return Render.Page<ImportPage, ImportView>(new(keywords, null, new(FileProblem.TooLarge)), StatusCodes.Status413PayloadTooLarge);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Labelling;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The form by which a person corrects a mention, and the button that takes it back.</summary>
static class LabelForms
{
    const string Done = "label";
    static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static void MapLabelForms(this IEndpointRouteBuilder forms)
    {
        forms.MapPost("/k/{id}/mentions/label", GiveAsync);
        forms.MapPost("/k/{id}/mentions/unlabel", WithdrawAsync);
    }

    /// <summary>Reads what came of a correction from the page's address.</summary>
    public static bool ProblemOf(string done, out LabelProblem? problem)
    {
        problem = Enum.TryParse<LabelProblem>(done.Replace(Done, "", StringComparison.Ordinal), ignoreCase: true, out var found) && Enum.IsDefined(found) ? found : null;
        return done == Done || (problem is not null && done.StartsWith(Done, StringComparison.Ordinal));
    }

    static async Task<IResult> GiveAsync(string id, HttpRequest request, IWatchReader reader, LabelDesk desk, Visit visit, CancellationToken ct)
    {
        if (await reader.SummaryAsync(new(id), visit.Now, ct) is not { } known) return TypedResults.NotFound();

        var form = await request.ReadFormAsync(ct);
        var answer = await desk.GiveAsync(known.Keyword, Read(form), visit.Now, ct);
        Remember(request.HttpContext, form["officer"].ToString());
        return Back(id, form, visit, answer.Problems.Count > 0 ? Code(answer.Problems[0]) : Done);
    }

    static async Task<IResult> WithdrawAsync(string id, HttpRequest request, IWatchReader reader, LabelDesk desk, Visit visit, CancellationToken ct)
    {
        if (await reader.SummaryAsync(new(id), visit.Now, ct) is not { } known) return TypedResults.NotFound();

        var form = await request.ReadFormAsync(ct);
        var problem = await desk.WithdrawAsync(known.Keyword.Id, new(form["url"].ToString(), form["officer"].ToString(), form["reason"].ToString()), visit.Now, ct);
        Remember(request.HttpContext, form["officer"].ToString());
        return Back(id, form, visit, problem is { } wrong ? Code(wrong) : "unlabelled");
    }

    // Ticks that are as the machine set them say nothing: it may know better tomorrow. So does an era or tone nobody chose.
    static Correction Read(IFormCollection form)
    {
        var ticked = Risks(form["risk"]);
        return new(
            form["url"].ToString(),
            form["officer"].ToString(),
            Enum.TryParse<Tone>(form["tone"], ignoreCase: true, out var tone) && Enum.IsDefined(tone) ? tone : null,
            EraLabel.TryParse(form["era"], out var era) ? era : null,
            ticked.SetEquals(Risks(form["machine-risk"])) ? null : [.. ticked],
            form["reason"].ToString());
    }

    static HashSet<Risk> Risks(IEnumerable<string?> names) =>
        [.. names.Select(name => Enum.TryParse<Risk>(name, ignoreCase: true, out var risk) && Enum.IsDefined(risk) ? risk : (Risk?)null).OfType<Risk>()];

    static string Code(LabelProblem problem) => Done + problem.ToString().ToLowerInvariant();

    // Back to the stretch of mentions that the form stood in.
    static SeeOther Back(string id, IFormCollection form, Visit visit, string done)
    {
        var kept = KeywordViews.Choices.Select(name => KeyValuePair.Create(name, (string?)form[name])).Where(p => !string.IsNullOrEmpty(p.Value));
        var query = QueryString.Create([.. kept, new("done", done)]);
        return new(visit.To($"/k/{Uri.EscapeDataString(id)}{query.ToUriComponent()}#mentions"));
    }

    // Nobody logs in yet: the browser remembers who corrects.
    static void Remember(HttpContext context, string by)
    {
        if (by.Trim() is not { Length: > 0 and <= Correction.LongestName } name) return;
        context.Response.Cookies.Append(Visit.OfficerCookie, name, new()
        {
            MaxAge = Remembered,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            Secure = context.Request.IsHttps,
            Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
        });
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>Takes suggested contexts into a keyword.</summary>
static class ContextRoutes
{
    public static void MapContextForms(this IEndpointRouteBuilder forms) => forms.MapPost("/k/{id}/contexts", AdoptAsync);

    static async Task<IResult> AdoptAsync(
        string id, HttpRequest request, IWatchReader reader, IWatchDirectory directory, LensDesk lenses, Visit visit, CancellationToken ct)
    {
        if (await reader.SummaryAsync(new(id), visit.Now, ct) is not { Tracked: true } known) return TypedResults.NotFound();

        var form = await request.ReadFormAsync(ct);
        var keyword = known.Keyword with
        {
            RequiredContexts = Joined(known.Keyword.RequiredContexts, Ticked("require.")),
            ExcludedContexts = Joined(known.Keyword.ExcludedContexts, Ticked("exclude.")),
        };
        var problems = KeywordRules.Check(keyword);
        if (problems.Count > 0) return await FormRoutes.MendAsync(KeywordForm.Of(keyword), problems, lenses, visit, id, null, ct);

        await directory.Get(keyword.Id).TrackAsync(keyword);
        return new SeeOther(visit.To($"/k/{Uri.EscapeDataString(keyword.Id.Value)}/edit?done=saved#contexts"));

        IEnumerable<string> Ticked(string prefix) =>
            form.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(f => f.Value.ToString().Trim()).Where(w => w.Length > 0);
    }

    static string[] Joined(IReadOnlyList<string> stored, IEnumerable<string> taken) => [.. stored.Concat(taken).Distinct(StringComparer.OrdinalIgnoreCase)];
}

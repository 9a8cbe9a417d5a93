using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The form that asks for a keyword's figures to be computed anew.</summary>
static class RebuildRoutes
{
    /// <summary>What the page afterwards says: that it was asked for, or what is missing.</summary>
    public const string Asked = "rebuild";

    /// <inheritdoc cref="Asked"/>
    public const string Refused = "norebuild";

    /// <summary>So many of a keyword's rebuilds are listed.</summary>
    public const int Shown = 10;

    public static void MapRebuildForms(this IEndpointRouteBuilder forms) => forms.MapPost("/k/{id}/rebuild", AskAsync);

    static async Task<IResult> AskAsync(string id, HttpRequest request, IWatchReader reader, RebuildDesk rebuilds, Visit visit, CancellationToken ct)
    {
        if (await reader.SummaryAsync(new(id), visit.Now, ct) is not { } known) return TypedResults.NotFound();

        var form = await request.ReadFormAsync(ct);
        var faults = await rebuilds.AskAsync(known.Keyword.Id, form["who"].ToString(), form["reason"].ToString(), visit.Now, ct);
        return new SeeOther(visit.To($"/k/{Uri.EscapeDataString(known.Keyword.Id.Value)}?done={(faults.Count > 0 ? Refused : Asked)}"));
    }
}

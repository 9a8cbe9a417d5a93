using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Rebuilding;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Who asks for figures to be computed anew, and why.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record RebuildBody(string? Who, string? Reason)
{
    public const string Example = """{"who":"Siti","reason":"impor arsip 2024"}""";
}

/// <summary>A keyword's rebuilds.</summary>
/// <param name="Open">The one that waits or is under way; null where none is.</param>
/// <param name="Ended">The last ones that ended, newest first.</param>
sealed record RebuildAnswer(Rebuild? Open, IReadOnlyList<Rebuild> Ended)
{
    public static RebuildAnswer Of(IReadOnlyList<Rebuild> last) => new(last.FirstOrDefault(r => r.EndedAt is null), [.. last.Where(r => r.EndedAt is not null)]);
}

/// <summary>Figures computed anew from what is stored: ask for it, and see how far it is.</summary>
static class RebuildApi
{
    const int Shown = 20;

    public static void MapRebuilds(this IEndpointRouteBuilder api)
    {
        api.MapGet("/rebuilds", ListAsync).WithSummary("Every rebuild that waits or is under way, in the order in which they were asked for").Produces<IReadOnlyList<Rebuild>>();
        api.MapGet("/keywords/{id}/rebuild", GetAsync).WithSummary("The keyword's rebuild under way with its phase, done and of, and the last ones that ended, with why and what they changed")
            .Produces<RebuildAnswer>().ProducesProblem(404);
        api.MapPost("/keywords/{id}/rebuild", PostAsync).WithSummary("Compute the keyword's figures anew from what is stored, in the background; joins the one that is open")
            .Accepts<RebuildBody>("application/json").Produces<RebuildAnswer>(202).ProducesValidationProblem().ProducesProblem(404);
    }

    static async Task<IResult> ListAsync(RebuildDesk rebuilds, CancellationToken ct) => TypedResults.Ok(await rebuilds.OpenAsync(ct));

    static Task<IResult> GetAsync(string id, RebuildDesk rebuilds, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary => TypedResults.Ok(RebuildAnswer.Of(await rebuilds.LastAsync(summary.Keyword.Id, Shown, ct))), ct);

    static Task<IResult> PostAsync(string id, HttpRequest request, RebuildDesk rebuilds, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var (body, problem) = await Bodies.ReadAsync<RebuildBody>(request, RebuildBody.Example, ct);
            if (body is null) return problem!;

            var keyword = summary.Keyword.Id;
            var faults = await rebuilds.AskAsync(keyword, body.Who ?? "", body.Reason ?? "", found.Now, ct);
            return faults.Count > 0
                ? Problems.Invalid(faults.Select(f => (f.Field, Words.English.Lenses.Says(f))))
                : TypedResults.Accepted($"/api/v1/keywords/{Uri.EscapeDataString(keyword.Value)}/rebuild", RebuildAnswer.Of(await rebuilds.LastAsync(keyword, Shown, ct)));
        }, ct);
}

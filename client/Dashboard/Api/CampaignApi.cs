using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Campaigns, whose effect is measured, and notes, which are only marked on charts.</summary>
static class CampaignApi
{
    const string Untitled = "-";

    public static void MapCampaigns(this IEndpointRouteBuilder api)
    {
        api.MapGet("/campaigns", ListAsync).WithSummary("Every campaign and note, the latest first, with what was changed").Produces<IReadOnlyList<CampaignEntry>>();
        api.MapGet("/campaigns/{id}", GetAsync).WithSummary("One of them").Produces<CampaignEntry>().ProducesProblem(404);
        api.MapPost("/campaigns", AddAsync).WithSummary("Add one; its id is made from its name. A reason is not needed")
            .Accepts<CampaignBody>("application/json").Produces<CampaignEntry>(201).ProducesValidationProblem();
        api.MapPut("/campaigns/{id}", PutAsync).WithSummary("Tell one otherwise, whole; the reason is stored with the change")
            .Accepts<CampaignBody>("application/json").Produces<CampaignEntry>().ProducesValidationProblem().ProducesProblem(404);
        api.MapDelete("/campaigns/{id}", RemoveAsync).WithSummary("Remove one; who and reason stand in the query. Its history is kept")
            .Produces(204).ProducesValidationProblem().ProducesProblem(404);
    }

    static async Task<IResult> ListAsync(CampaignDesk desk, CancellationToken ct) => TypedResults.Ok((await desk.BookAsync(ct)).All);

    static async Task<IResult> GetAsync(string id, CampaignDesk desk, CancellationToken ct) =>
        (await desk.BookAsync(ct)).Find(id) is { } entry ? TypedResults.Ok(entry) : Problems.UnknownCampaign(id);

    static async Task<IResult> AddAsync(HttpRequest request, CampaignDesk desk, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<CampaignBody>(request, CampaignBody.Example, ct);
        if (body is null) return problem!;
        if (body.As(Untitled) is not { } campaign) return Wrong([NoFirstDay, .. CampaignRules.Check(body.Who ?? "", body.Reason ?? "", isNew: true)]);

        var result = await desk.AddAsync(campaign, body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        return result.IsDone ? TypedResults.Created($"/api/v1/campaigns/{Uri.EscapeDataString(result.Entry!.Id)}", result.Entry) : Wrong(result.Faults);
    }

    static async Task<IResult> PutAsync(string id, HttpRequest request, CampaignDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if ((await desk.BookAsync(ct)).Find(id) is null) return Problems.UnknownCampaign(id);
        var (body, problem) = await Bodies.ReadAsync<CampaignBody>(request, CampaignBody.Example, ct);
        if (body is null) return problem!;
        if (body.As(id) is not { } campaign) return Wrong([NoFirstDay, .. CampaignRules.Check(body.Who ?? "", body.Reason ?? "", isNew: false)]);

        var result = await desk.ChangeAsync(campaign, body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        return result.IsDone ? TypedResults.Ok(result.Entry) : Wrong(result.Faults);
    }

    static async Task<IResult> RemoveAsync(string id, string? who, string? reason, CampaignDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if ((await desk.BookAsync(ct)).Find(id) is null) return Problems.UnknownCampaign(id);
        var result = await desk.RemoveAsync(id, who ?? "", reason ?? "", clock.GetUtcNow(), ct);
        return result.IsDone ? TypedResults.NoContent() : Wrong(result.Faults);
    }

    static CampaignFault NoFirstDay => new("from", CampaignProblem.FromUnreadable);

    static ValidationProblem Wrong(IEnumerable<CampaignFault> faults) => Problems.Invalid(faults.Select(f => (f.Field, Words.English.Campaigns.Says(f))));
}

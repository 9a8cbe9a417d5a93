using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Api;

/// <summary>People who are told of incidents.</summary>
static class RecipientApi
{
    public static void MapRecipients(this IEndpointRouteBuilder api)
    {
        api.MapGet("/recipients", ListAsync).WithSummary("Every person who is told of incidents, with what they chose").Produces<IReadOnlyList<RecipientAnswer>>();
        api.MapGet("/recipients/{id}", GetAsync).WithSummary("One person").Produces<RecipientAnswer>().ProducesProblem(404);
        api.MapPut("/recipients/{id}", PutAsync).WithSummary("Add a person or change one; it holds from the next message on")
            .Accepts<RecipientBody>("application/json").Produces<RecipientAnswer>().Produces<RecipientAnswer>(201).ProducesValidationProblem();
        api.MapDelete("/recipients/{id}", RemoveAsync).WithSummary("Remove a person; who and reason stand in the query")
            .Produces(204).ProducesValidationProblem().ProducesProblem(404);
        api.MapPut("/recipients/{id}/state", SwitchAsync).WithSummary("Switch a person on or off")
            .Accepts<DeliveryStateBody>("application/json").Produces<RecipientAnswer>().ProducesValidationProblem().ProducesProblem(404);
    }

    static async Task<IResult> ListAsync(PeopleDesk desk, CancellationToken ct) => TypedResults.Ok((await desk.AllAsync(ct)).Select(RecipientAnswer.Of));

    static async Task<IResult> GetAsync(string id, PeopleDesk desk, CancellationToken ct) =>
        await desk.FindAsync(id, ct) is { } person ? TypedResults.Ok(RecipientAnswer.Of(person)) : Problems.UnknownRecipient(id);

    static async Task<IResult> PutAsync(string id, HttpRequest request, PeopleDesk desk, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<RecipientBody>(request, RecipientBody.Example, ct);
        if (body is null) return problem!;

        var (person, unread) = body.As(id).Build();
        if (unread.Count > 0) return ChannelApi.Wrong(unread);
        var isNew = await desk.FindAsync(id, ct) is null;
        var answer = await desk.SaveAsync(person, body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        if (!answer.IsDone) return ChannelApi.Wrong(answer.Faults);
        var saved = RecipientAnswer.Of((await desk.FindAsync(id, ct))!);
        return isNew ? TypedResults.Created($"/api/v1/recipients/{Uri.EscapeDataString(id)}", saved) : TypedResults.Ok(saved);
    }

    static async Task<IResult> RemoveAsync(string id, string? who, string? reason, PeopleDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is null) return Problems.UnknownRecipient(id);
        var answer = await desk.RemoveAsync(id, who ?? "", reason ?? "", clock.GetUtcNow(), ct);
        return answer.IsDone ? TypedResults.NoContent() : ChannelApi.Wrong(answer.Faults);
    }

    static async Task<IResult> SwitchAsync(string id, HttpRequest request, PeopleDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is null) return Problems.UnknownRecipient(id);
        var (body, problem) = await Bodies.ReadAsync<DeliveryStateBody>(request, DeliveryStateBody.Example, ct);
        if (body is null) return problem!;
        if (body.On is not { } on) return Problems.Invalid([("on", $"Write true or false; for example {DeliveryStateBody.Example}")]);

        var answer = await desk.SwitchAsync(id, on, body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        return answer.IsDone ? await GetAsync(id, desk, ct) : ChannelApi.Wrong(answer.Faults);
    }
}

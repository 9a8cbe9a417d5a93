using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Channels by which people are reached. Secrets are written and never read.</summary>
static class ChannelApi
{
    public static void MapChannels(this IEndpointRouteBuilder api)
    {
        api.MapGet("/channels", ListAsync).WithSummary("Every channel, those of the configuration first; of secrets only whether they are set").Produces<IReadOnlyList<ChannelAnswer>>();
        api.MapGet("/channels/{id}", GetAsync).WithSummary("One channel").Produces<ChannelAnswer>().ProducesProblem(404);
        api.MapPut("/channels/{id}", PutAsync).WithSummary("Add a channel or change it; secrets that are left out stay as they are")
            .Accepts<ChannelBody>("application/json").Produces<ChannelAnswer>().Produces<ChannelAnswer>(201).ProducesValidationProblem();
        api.MapDelete("/channels/{id}", RemoveAsync).WithSummary("Remove a channel by which nobody is reached; who and reason stand in the query")
            .Produces(204).ProducesValidationProblem().ProducesProblem(404);
        api.MapPut("/channels/{id}/state", SwitchAsync).WithSummary("Switch a channel on or off; what waits for it waits up to three days")
            .Accepts<DeliveryStateBody>("application/json").Produces<ChannelAnswer>().ProducesValidationProblem().ProducesProblem(404);
        api.MapPost("/channels/{id}/test", TestAsync).WithSummary("Send one message by a channel, on or off, and tell what came of it; nothing is stored")
            .Accepts<ChannelTestBody>("application/json").Produces<ChannelTestAnswer>().ProducesValidationProblem().ProducesProblem(404);
    }

    static async Task<IResult> ListAsync(ChannelDesk desk, CancellationToken ct) => TypedResults.Ok((await desk.AllAsync(ct)).Select(ChannelAnswer.Of));

    static async Task<IResult> GetAsync(string id, ChannelDesk desk, CancellationToken ct) =>
        await desk.FindAsync(id, ct) is { } channel ? TypedResults.Ok(ChannelAnswer.Of(channel)) : Problems.UnknownChannel(id);

    static async Task<IResult> PutAsync(string id, HttpRequest request, ChannelDesk desk, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<ChannelBody>(request, ChannelBody.Example, ct);
        if (body is null) return problem!;

        var known = await desk.FindAsync(id, ct);
        var answer = await desk.SaveAsync(body.As(id, known), body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        if (!answer.IsDone) return Wrong(answer.Faults);
        var saved = ChannelAnswer.Of((await desk.FindAsync(id, ct))!);
        return known is null ? TypedResults.Created($"/api/v1/channels/{Uri.EscapeDataString(id)}", saved) : TypedResults.Ok(saved);
    }

    static async Task<IResult> RemoveAsync(string id, string? who, string? reason, ChannelDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is null) return Problems.UnknownChannel(id);
        var answer = await desk.RemoveAsync(id, who ?? "", reason ?? "", clock.GetUtcNow(), ct);
        return answer.IsDone ? TypedResults.NoContent() : Wrong(answer.Faults);
    }

    static async Task<IResult> SwitchAsync(string id, HttpRequest request, ChannelDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is null) return Problems.UnknownChannel(id);
        var (body, problem) = await Bodies.ReadAsync<DeliveryStateBody>(request, DeliveryStateBody.Example, ct);
        if (body is null) return problem!;
        if (body.On is not { } on) return Problems.Invalid([("on", $"Write true or false; for example {DeliveryStateBody.Example}")]);

        var answer = await desk.SwitchAsync(id, on, body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        return answer.IsDone ? await GetAsync(id, desk, ct) : Wrong(answer.Faults);
    }

    static async Task<IResult> TestAsync(string id, HttpRequest request, ChannelDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is not { } channel) return Problems.UnknownChannel(id);
        // Nothing at all may be sent: then it goes to the first person on the channel.
        var (body, problem) = request.ContentLength is null or 0 && !request.HasJsonContentType() ? (new ChannelTestBody(null, null), null) : await Bodies.ReadAsync<ChannelTestBody>(request, ChannelTestBody.Example, ct);
        if (body is null) return problem!;
        if (body.Language is not (null or "id" or "en")) return Wrong([new("language", DeliveryProblem.LanguageUnknown, body.Language)]);

        var answer = await desk.TestAsync(channel, body.To?.Trim() ?? "", body.Language ?? "id", clock.GetUtcNow(), ct);
        return answer.Result is { } result ? TypedResults.Ok(ChannelTestAnswer.Of(result)) : Wrong(answer.Faults);
    }

    public static ValidationProblem Wrong(IEnumerable<DeliveryFault> faults) => Problems.Invalid(faults.Select(f => (f.Field, DeliveryText.Says(f))));
}

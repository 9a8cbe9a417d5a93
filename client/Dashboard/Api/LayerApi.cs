using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Api;

/// <summary>What is learnt from people's corrections, over the shipped weights.</summary>
static class LayerApi
{
    public static void MapLayer(this IEndpointRouteBuilder api)
    {
        api.MapGet("/layer", LookAsync).WithSummary("What is learnt from corrections, as it stands, with all that happened to it").Produces<LayerStateAnswer>();
        api.MapPost("/layer/try", TryAsync).WithSummary("Learn from the corrections now; used from the next look on where it is better")
            .Accepts<LayerTryBody>("application/json").Produces<LayerTryAnswer>().ProducesValidationProblem();
        api.MapPut("/layer/state", SwitchAsync).WithSummary("Switch what was learnt off or on; it holds from the next look on")
            .Accepts<LayerStateBody>("application/json").Produces<LayerStateAnswer>().ProducesValidationProblem();
        api.MapGet("/layer/export", ExportAsync).WithSummary("Download what was learnt as JSON, weights and all").Produces(200, contentType: "application/json").ProducesProblem(404);
    }

    static async Task<IResult> LookAsync(LayerDesk desk, CancellationToken ct) => TypedResults.Ok(LayerStateAnswer.Of(await desk.LookAsync(ct)));

    static async Task<IResult> TryAsync(HttpRequest request, LayerDesk desk, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<LayerTryBody>(request, LayerTryBody.Example, ct);
        if (body is null) return problem!;

        var answer = await desk.TryAsync(body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        return answer.Trial is { } trial ? TypedResults.Ok(LayerTryAnswer.Of(trial)) : Wrong(answer.Faults);
    }

    static async Task<IResult> SwitchAsync(HttpRequest request, LayerDesk desk, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<LayerStateBody>(request, LayerStateBody.Example, ct);
        if (body is null) return problem!;
        if (body.On is not { } on) return Problems.Invalid([("on", $"Write true or false; for example {LayerStateBody.Example}")]);

        var answer = await desk.SwitchAsync(on, body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        return answer.Faults.Count > 0 ? Wrong(answer.Faults) : await LookAsync(desk, ct);
    }

    static async Task<IResult> ExportAsync(LayerDesk desk, CancellationToken ct) => await desk.ExportAsync(ct) is { } layer
        ? TypedResults.File(LayerJson.Write(layer), "application/json", LayerJson.NameOf(layer))
        : Problems.NothingLearnt();

    static ValidationProblem Wrong(IEnumerable<LensFault> faults) => Problems.Invalid(faults.Select(f => (f.Field, Words.English.Lenses.Says(f))));
}

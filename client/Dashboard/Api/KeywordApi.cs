using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>What came of a check.</summary>
sealed record CheckAnswer(CycleResult Result);

/// <summary>Keywords: list, read, track, untrack, check.</summary>
static class KeywordApi
{
    public static void MapKeywords(this IEndpointRouteBuilder api)
    {
        api.MapGet("/keywords", ListAsync).WithSummary("Every tracked keyword at a glance").Produces<IReadOnlyList<KeywordSummary>>();
        api.MapGet("/keywords/{id}", GetAsync).WithSummary("One keyword at a glance").Produces<KeywordSummary>().ProducesProblem(404);
        api.MapPost("/keywords", PostAsync).WithSummary("Track a keyword; its id is made from its name")
            .Accepts<KeywordBody>("application/json").Produces<TrackedKeyword>(201).ProducesValidationProblem().ProducesProblem(409);
        api.MapPut("/keywords/{id}", PutAsync).WithSummary("Track a keyword under an id, or change it")
            .Accepts<KeywordBody>("application/json").Produces<TrackedKeyword>().Produces<TrackedKeyword>(201).ProducesValidationProblem();
        api.MapDelete("/keywords/{id}", DeleteAsync).WithSummary("Stop tracking; the history stays").Produces(204).ProducesProblem(404);
        api.MapGet("/keywords/{id}/contexts", ContextsAsync).WithSummary("Contexts that would tell the keyword from other things of its name, from stored mentions; PUT the keyword to take them")
            .Produces<ContextAdvice>().ProducesProblem(404);
        api.MapPost("/keywords/{id}/check", CheckAsync).WithSummary("Ask every source now").Produces<CheckAnswer>().ProducesProblem(404).ProducesProblem(409);
        api.MapPost("/keywords/{id}/mentions/split", SplitAsync).WithSummary("Make a mention a story of its own, for good: it is no copy of the others")
            .Accepts<MentionBody>("application/json").Produces(204).ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409);
        api.MapPost("/keywords/{id}/mentions/rejoin", RejoinAsync).WithSummary("Put a mention that was split off by hand back where it came from")
            .Accepts<MentionBody>("application/json").Produces(204).ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409);
    }

    static async Task<IResult> ListAsync(IWatchReader reader, DashboardOptions options, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await reader.OverviewAsync(clock.GetUtcNow().AddDays(-options.SparkDays), ct));

    static Task<IResult> GetAsync(string id, Found found, CancellationToken ct) =>
        found.ThenAsync(id, summary => Task.FromResult<IResult>(TypedResults.Ok(summary)), ct);

    static async Task<IResult> PostAsync(HttpRequest request, IWatchReader reader, IWatchDirectory directory, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<KeywordBody>(request, KeywordBody.Example, ct);
        if (body is null) return problem!;

        var keyword = body.As(KeywordRules.IdOf(body.Name ?? "") ?? default);
        if (Wrong(keyword) is { } wrong) return wrong;
        if (await reader.SummaryAsync(keyword.Id, clock.GetUtcNow(), ct) is { Tracked: true })
            return TypedResults.Problem($"\"{keyword.Id}\" is tracked already; PUT /api/v1/keywords/{keyword.Id} changes it.", statusCode: 409, title: "Already tracked");

        await directory.Get(keyword.Id).TrackAsync(keyword);
        return TypedResults.Created($"/api/v1/keywords/{Uri.EscapeDataString(keyword.Id.Value)}", keyword);
    }

    static async Task<IResult> PutAsync(string id, HttpRequest request, IWatchReader reader, IWatchDirectory directory, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<KeywordBody>(request, KeywordBody.Example, ct);
        if (body is null) return problem!;
        if (KeywordRules.IdOf(id) is not { } proper || proper.Value != id)
            return Problems.Invalid([("id", $"\"{id}\" is no id; write lower-case letters, digits and hyphens, here {KeywordRules.IdOf(id)?.Value ?? "sampit"}")]);

        var keyword = body.As(proper);
        if (Wrong(keyword) is { } wrong) return wrong;

        var known = await reader.SummaryAsync(proper, clock.GetUtcNow(), ct) is { Tracked: true };
        await directory.Get(proper).TrackAsync(keyword);
        return known ? TypedResults.Ok(keyword) : TypedResults.Created($"/api/v1/keywords/{Uri.EscapeDataString(proper.ToString())}", keyword);
    }

    static Task<IResult> DeleteAsync(string id, IWatchDirectory directory, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            await directory.Get(summary.Keyword.Id).UntrackAsync();
            return TypedResults.NoContent();
        }, ct);

    static Task<IResult> ContextsAsync(string id, ContextDesk contexts, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary => TypedResults.Ok(await contexts.AdviseAsync(summary.Keyword, found.Now, ct)), ct);

    static Task<IResult> CheckAsync(string id, IWatchDirectory directory, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary => await directory.Get(summary.Keyword.Id).CheckAsync(CheckReason.Asked) switch
        {
            CycleResult.NotTracked => Problems.NotTracked(id),
            var result => TypedResults.Ok(new CheckAnswer(result)),
        }, ct);

    static Task<IResult> SplitAsync(string id, HttpRequest request, IWatchDirectory directory, Found found, CancellationToken ct) =>
        MoveAsync(id, request, found, (keyword, url) => directory.Get(keyword).SplitAsync(url), "stands alone already", ct);

    static Task<IResult> RejoinAsync(string id, HttpRequest request, IWatchDirectory directory, Found found, CancellationToken ct) =>
        MoveAsync(id, request, found, (keyword, url) => directory.Get(keyword).RejoinAsync(url), "was not split off by hand", ct);

    static Task<IResult> MoveAsync(string id, HttpRequest request, Found found, Func<KeywordId, string, Task<bool>> move, string otherwise, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var (body, problem) = await Bodies.ReadAsync<MentionBody>(request, MentionBody.Example, ct);
            if (body is null) return problem!;
            if (string.IsNullOrWhiteSpace(body.Url)) return Problems.Invalid([("url", "Write the mention's url as GET /api/v1/keywords/{id}/mentions gives it")]);

            return await move(summary.Keyword.Id, body.Url)
                ? TypedResults.NoContent()
                : TypedResults.Problem($"Nothing was changed: there is no mention \"{body.Url}\" of \"{id}\", or it {otherwise}.", statusCode: 409, title: "Nothing changed");
        }, ct);

    static ValidationProblem? Wrong(TrackedKeyword keyword) =>
        KeywordRules.Check(keyword) is { Count: > 0 } problems ? Problems.Invalid(problems.Select(p => (p.Field, Words.English.Says(p.Problem)))) : null;
}

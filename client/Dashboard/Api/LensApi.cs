using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Lenses: the old events by which coverage counts as conflict-era.</summary>
static class LensApi
{
    const int ShiftsShown = 200;
    const string Untitled = "-";

    public static void MapLenses(this IEndpointRouteBuilder api)
    {
        api.MapGet("/lenses", ListAsync).WithSummary("Every lens, built in or the office's own, on or off, with what was changed").Produces<IReadOnlyList<LensEntry>>();
        api.MapGet("/lenses/{id}", GetAsync).WithSummary("One lens with what was changed").Produces<LensEntry>().ProducesProblem(404);
        api.MapPut("/lenses/{id}", PutAsync).WithSummary("Add a lens, or put the office's version in a built-in one's place; it holds from the next look on")
            .Accepts<SavedLensBody>("application/json").Produces<LensEntry>().Produces<LensEntry>(201).ProducesValidationProblem();
        api.MapDelete("/lenses/{id}", OffAsync).WithSummary("Switch a lens off; who and reason stand in the query. What it says is kept")
            .Produces<LensEntry>().ProducesValidationProblem().ProducesProblem(404);
        api.MapPost("/lenses/{id}/reset", ResetAsync).WithSummary("Go back to the built-in lens; one that was never built in is gone")
            .Accepts<LensActBody>("application/json").Produces<LensEntry>().Produces(204).ProducesValidationProblem().ProducesProblem(404);
        api.MapPost("/lenses/preview", PreviewAsync).WithSummary("What a lens would do to the newest mentions, of a keyword with keyword=ID; nothing is stored")
            .Accepts<TriedLensBody>("application/json").Produces<LensPreviewAnswer>().ProducesValidationProblem().ProducesProblem(404);
    }

    static async Task<IResult> ListAsync(LensDesk desk, CancellationToken ct) => TypedResults.Ok((await desk.BookAsync(ct)).All);

    static async Task<IResult> GetAsync(string id, LensDesk desk, CancellationToken ct) =>
        (await desk.BookAsync(ct)).Find(id) is { } entry ? TypedResults.Ok(entry) : Problems.UnknownLens(id);

    static async Task<IResult> PutAsync(string id, HttpRequest request, LensDesk desk, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<SavedLensBody>(request, SavedLensBody.Example, ct);
        if (body is null) return problem!;

        var (lens, faults) = body.As(id);
        if (lens is null) return Wrong(faults);

        var known = (await desk.BookAsync(ct)).Find(id) is not null;
        var result = await desk.SaveAsync(lens, body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        if (!result.IsDone) return Wrong(result.Faults);
        return known ? TypedResults.Ok(result.Entry) : TypedResults.Created($"/api/v1/lenses/{Uri.EscapeDataString(id)}", result.Entry);
    }

    static async Task<IResult> OffAsync(string id, string? who, string? reason, LensDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if ((await desk.BookAsync(ct)).Find(id) is null) return Problems.UnknownLens(id);
        var result = await desk.SwitchOffAsync(id, who ?? "", reason ?? "", clock.GetUtcNow(), ct);
        return result.IsDone ? TypedResults.Ok(result.Entry) : Wrong(result.Faults);
    }

    static async Task<IResult> ResetAsync(string id, HttpRequest request, LensDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if ((await desk.BookAsync(ct)).Find(id) is null) return Problems.UnknownLens(id);
        var (body, problem) = await Bodies.ReadAsync<LensActBody>(request, LensActBody.Example, ct);
        if (body is null) return problem!;

        var result = await desk.ResetAsync(id, body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        return !result.IsDone ? Wrong(result.Faults) : result.Entry is null ? TypedResults.NoContent() : TypedResults.Ok(result.Entry);
    }

    static async Task<IResult> PreviewAsync(string? keyword, HttpRequest request, LensDesk desk, Found found, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<TriedLensBody>(request, TriedLensBody.Example, ct);
        if (body is null) return problem!;

        var (lens, faults) = body.As(body.Id ?? Untitled);
        if (lens is null) return Wrong(faults);
        return keyword is null ? await ShowAsync(null) : await found.ThenAsync(keyword, summary => ShowAsync(summary.Keyword.Id), ct);

        async Task<IResult> ShowAsync(KeywordId? of)
        {
            var effect = await desk.PreviewAsync(lens, of, ct);
            return TypedResults.Ok(new LensPreviewAnswer(
                effect.Read, effect.Holding, effect.Count(LensMove.NewlyAbout), effect.Count(LensMove.NewlyMentions), effect.Count(LensMove.NoLonger),
                [.. effect.Shifts.Take(ShiftsShown).Select(Answer)],
                [.. LensRules.Check(LensRules.Tidy(lens), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Where(f => f.Field is not ("id" or "name" or "region")).Select(Words.English.Lenses.Says)]));
        }
    }

    static LensShiftAnswer Answer(LensShift shift) => new(
        shift.Text.Keyword.Id.Value, shift.Text.Url, shift.Text.Title, shift.Text.Snippet, shift.Text.Outlet, shift.Text.Published, shift.Move, shift.Before,
        shift.After, shift.Evidence);

    static ValidationProblem Wrong(IEnumerable<LensFault> faults) =>
        Problems.Invalid(faults.Where(f => !f.IsWarning).Select(f => (f.Field, Words.English.Lenses.Says(f))));
}

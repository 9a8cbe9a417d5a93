using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Crawling;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Dashboard.Trying;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Sources, their incidents, and deliveries.</summary>
static class SourceApi
{
    const int MostRows = 1000;

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sources", ListAsync).WithSummary("Every source with its last reading, its outcomes of the last 7 days and its open incident").Produces<IReadOnlyList<SourceReport>>();
        api.MapGet("/sources/{id}", GetAsync).WithSummary("One source with the same").Produces<SourceReport>().ProducesProblem(404);
        api.MapPut("/sources/{id}", PutAsync).WithSummary("Add a source, or change it: what is left out stays as it is, null takes a limit away")
            .Accepts<SourceBody>("application/json").Produces<Source>().Produces<Source>(201).ProducesValidationProblem();
        api.MapPost("/sources/try", TryAsync).WithSummary("Ask a source once without storing anything: outcome, detail, entries, and how a body begins that could not be read")
            .Accepts<TryBody>("application/json").Produces<Trial>().ProducesValidationProblem().ProducesProblem(404);
        api.MapGet("/sources/{id}/body", BodyAsync).WithSummary("The last body that could not be read, as it came, cut at 256 KiB; Last-Modified says when")
            .Produces(200, contentType: KeptBodies.ContentType).ProducesProblem(404);
        api.MapGet("/source-incidents", IncidentsAsync).WithSummary("Times in which a source could not be read, newest first; limit up to 1,000")
            .Produces<IReadOnlyList<SourceIncident>>().ProducesValidationProblem();
        api.MapGet("/deliveries", DeliveriesAsync).WithSummary("What became of the newest alert messages; without a keyword they are about a source; limit up to 1,000")
            .Produces<IReadOnlyList<Delivery>>().ProducesValidationProblem();
    }

    static async Task<IResult> ListAsync(IWatchReader reader, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await SourceReports.ReadAsync(reader, clock.GetUtcNow(), ct));

    static async Task<IResult> GetAsync(string id, IWatchReader reader, TimeProvider clock, CancellationToken ct) =>
        (await SourceReports.ReadAsync(reader, clock.GetUtcNow(), ct)).FirstOrDefault(s => s.Source.Id.Value == id) is { } report
            ? TypedResults.Ok(report)
            : Problems.UnknownSource(id);

    static async Task<IResult> PutAsync(string id, HttpRequest request, ISourceStore store, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<SourceBody>(request, SourceBody.Example, ct);
        if (body is null) return problem!;

        var known = await KnownAsync(store, id, ct);
        var draft = body.As(id, known);
        var faults = SourceRules.Check(draft, known).Where(f => known is null || body.Owns(f));
        if (known is null && KeywordRules.IdOf(id)?.Value != id) faults = faults.Prepend(new("id", SourceProblem.IdImproper, id));
        if (Wrong(faults) is { } wrong) return wrong;

        var source = draft.Build()!;
        await store.SaveSourceAsync(source, clock.GetUtcNow(), ct);
        return known is null ? TypedResults.Created($"/api/v1/sources/{Uri.EscapeDataString(id)}", source) : TypedResults.Ok(source);
    }

    static async Task<IResult> TryAsync(HttpRequest request, ISourceStore store, SourceTrials trials, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<TryBody>(request, TryBody.Example, ct);
        if (body is null) return problem!;

        var known = body.Id is { } id ? await KnownAsync(store, id, ct) : null;
        if (body.Id is { } unknown && known is null) return Problems.UnknownSource(unknown);

        var draft = body.As(known?.Id.Value ?? Attempt.NewId, known);
        var attempt = Attempt.Of(draft.Build(), SourceRules.Check(draft, known), body.Query ?? "");
        if (Wrong(attempt.Faults) is { } wrong) return wrong;
        return TypedResults.Ok(await trials.RunAsync(attempt.Source!, attempt.Query, clock.GetUtcNow(), ct));
    }

    static async Task<IResult> BodyAsync(string id, IWatchReader reader, CancellationToken ct) =>
        await reader.KeptBodyAsync(new(id), ct) is { } body
            ? KeptBodies.Download(body)
            : TypedResults.Problem($"No body of \"{id}\" is kept. One is kept where a body came that could not be read.", statusCode: 404, title: "No body kept");

    static async Task<IResult> IncidentsAsync(string? limit, IWatchReader reader, CancellationToken ct)
    {
        var asked = new Asked(Zone.Of("UTC"));
        var most = asked.Number("limit", limit, 100, 1, MostRows);
        return asked.Problem ?? TypedResults.Ok(await reader.SourceIncidentsAsync(most, ct));
    }

    static async Task<IResult> DeliveriesAsync(string? limit, IWatchReader reader, CancellationToken ct)
    {
        var asked = new Asked(Zone.Of("UTC"));
        var most = asked.Number("limit", limit, 100, 1, MostRows);
        return asked.Problem ?? TypedResults.Ok(await reader.DeliveriesAsync(most, ct));
    }

    static async Task<Source?> KnownAsync(ISourceStore store, string id, CancellationToken ct) =>
        (await store.SourcesAsync(ct)).FirstOrDefault(s => s.Id.Value == id);

    static ValidationProblem? Wrong(IEnumerable<SourceFault> faults) =>
        faults.Select(f => (f.Field, Words.English.Says(f))).ToList() is { Count: > 0 } says ? Problems.Invalid(says) : null;
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Crawling;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Sources and deliveries.</summary>
static class SourceApi
{
    const int MostDeliveries = 1000;
    static readonly TimeSpan ShortestInterval = TimeSpan.FromMinutes(1);

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sources", ListAsync).WithSummary("Every source with its last reading").Produces<IReadOnlyList<SourceStatus>>();
        api.MapGet("/sources/{id}", GetAsync).WithSummary("One source with its last reading").Produces<SourceStatus>().ProducesProblem(404);
        api.MapPut("/sources/{id}", PutAsync).WithSummary("Add a source, or change it: what is left out stays as it is")
            .Accepts<SourceBody>("application/json").Produces<Source>().Produces<Source>(201).ProducesValidationProblem();
        api.MapGet("/deliveries", DeliveriesAsync).WithSummary("What became of the newest alert messages; limit up to 1,000").Produces<IReadOnlyList<Delivery>>().ProducesValidationProblem();
    }

    static async Task<IResult> ListAsync(IWatchReader reader, CancellationToken ct) => TypedResults.Ok(await reader.SourcesStatusAsync(null, ct));

    static async Task<IResult> GetAsync(string id, IWatchReader reader, CancellationToken ct) =>
        (await reader.SourcesStatusAsync(null, ct)).FirstOrDefault(s => s.Source.Id.Value == id) is { } status ? TypedResults.Ok(status) : Problems.UnknownSource(id);

    static async Task<IResult> PutAsync(string id, HttpRequest request, ISourceStore store, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<SourceBody>(request, SourceBody.Example, ct);
        if (body is null) return problem!;

        var known = (await store.SourcesAsync(ct)).FirstOrDefault(s => s.Id.Value == id);
        var wrong = Wrong(id, body, known).ToList();
        if (wrong.Count > 0) return Problems.Invalid(wrong);

        var source = new Source
        {
            Id = new(id),
            Name = body.Name ?? known?.Name ?? id,
            Format = body.Format ?? known!.Format,
            Endpoint = body.Endpoint is { } endpoint ? new(endpoint) : known!.Endpoint,
            Enabled = body.Enabled ?? known?.Enabled ?? true,
            Interval = body.Interval ?? known?.Interval ?? TimeSpan.FromMinutes(30),
            StaleAfter = body.StaleAfter ?? known?.StaleAfter,
            Outlet = body.Outlet ?? known?.Outlet,
        };
        await store.SaveSourceAsync(source, clock.GetUtcNow(), ct);
        return known is null ? TypedResults.Created($"/api/v1/sources/{Uri.EscapeDataString(id.ToString())}", source) : TypedResults.Ok(source);
    }

    static async Task<IResult> DeliveriesAsync(string? limit, IWatchReader reader, CancellationToken ct)
    {
        var asked = new Asked(Zone.Of("UTC"));
        var most = asked.Number("limit", limit, 100, 1, MostDeliveries);
        return asked.Problem ?? TypedResults.Ok(await reader.DeliveriesAsync(most, ct));
    }

    static IEnumerable<(string Field, string Says)> Wrong(string id, SourceBody body, Source? known)
    {
        if (KeywordRules.IdOf(id)?.Value != id) yield return ("id", $"\"{id}\" is no id; write lower-case letters, digits and hyphens");
        if (OfFormat(body.Format, known) is { } format) yield return ("format", format);
        if (OfEndpoint(body.Endpoint, known) is { } endpoint) yield return ("endpoint", endpoint);
        if (body.Interval < ShortestInterval) yield return ("interval", "At least a minute, written as 00:01:00");
        if (body.StaleAfter <= TimeSpan.Zero) yield return ("staleAfter", "More than nothing, for example 14.00:00:00 for 14 days");
    }

    // A format that a newer version stored may still be switched off by an older one.
    static string? OfFormat(string? format, Source? known) =>
        format is null ? known is null ? $"A new source needs a format, one of {string.Join(", ", SourceFormats.Names)}" : null
        : format == known?.Format || SourceFormats.Find(format) is not null ? null
        : $"There is no format \"{format}\"; write one of {string.Join(", ", SourceFormats.Names)}";

    static string? OfEndpoint(string? endpoint, Source? known) =>
        endpoint is null ? known is null ? "A new source needs an endpoint such as https://www.antaranews.com/rss/terkini.xml" : null
        : Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? null
        : $"\"{endpoint}\" is no http or https address";
}

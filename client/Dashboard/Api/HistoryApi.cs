using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>What was seen of a keyword over time. Times are days of its zone, or times with an offset.</summary>
static class HistoryApi
{
    const int MostMentions = 10_000;
    static readonly TimeSpan ReadingsShown = TimeSpan.FromDays(7);

    public static void MapHistory(this IEndpointRouteBuilder api)
    {
        var one = api.MapGroup("/keywords/{id}");
        one.MapGet("/trend", TrendAsync).WithSummary("Figures of each cycle; with by=day, week or month the last of each period, gaps included as null")
            .Produces<IReadOnlyList<PeriodPoint>>().ProducesValidationProblem().ProducesProblem(404);
        one.MapGet("/mentions", MentionsAsync).WithSummary("Mentions, newest first; tone=positive, neutral or negative; era=conflict; url for one of them; limit up to 10,000. What counts is verdict: the label where a person gave one, else the assessment")
            .Produces<IReadOnlyList<Mention>>().ProducesValidationProblem().ProducesProblem(404);
        one.MapGet("/pages", PagesAsync).WithSummary("Result pages that stood between from and to; with at, those that stood then")
            .Produces<IReadOnlyList<ResultPage>>().ProducesValidationProblem().ProducesProblem(404);
        one.MapGet("/incidents", IncidentsAsync).WithSummary("Incidents of every kind with their transitions, newest first; each with its reason, the figures it rests on, and the sentence that people read")
            .Produces<IReadOnlyList<Incident>>().ProducesProblem(404);
        one.MapGet("/readings", ReadingsAsync).WithSummary("What each look at each source came to; the last 7 days, or from")
            .Produces<IReadOnlyList<Reading>>().ProducesValidationProblem().ProducesProblem(404);
    }

    static Task<IResult> TrendAsync(string id, string? from, string? to, string? by, IWatchReader reader, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var zone = Zone.Of(summary.Keyword.TimeZone);
            var asked = new Asked(zone);
            var (start, end) = Span(asked, from, to, found.Now);
            var period = asked.OneOf("by", by, Periods.ByCode);
            if (asked.Problem is { } problem) return problem;

            var points = await reader.TrendAsync(summary.Keyword.Id, start, end, ct);
            return period is { } chosen ? TypedResults.Ok(TrendSeries.By(points, chosen, zone.Info)) : TypedResults.Ok(points);
        }, ct);

    static Task<IResult> MentionsAsync(
        string id, string? from, string? to, string? tone, string? era, string? url, string? limit, string? skip, IWatchReader reader, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var asked = new Asked(Zone.Of(summary.Keyword.TimeZone));
            var (start, end) = asked.Span(from, to);
            var filter = new MentionFilter(
                start,
                end,
                asked.OneOf<Tone>("tone", tone),
                asked.OneOf("era", era, new Dictionary<string, bool> { ["conflict"] = true, ["any"] = false }) ?? false,
                asked.Number("limit", limit, 50, 1, MostMentions),
                asked.Number("skip", skip, 0, 0, int.MaxValue),
                string.IsNullOrEmpty(url) ? null : url);
            return asked.Problem ?? TypedResults.Ok(await reader.MentionsAsync(summary.Keyword.Id, filter, ct));
        }, ct);

    static Task<IResult> PagesAsync(string id, string? from, string? to, string? at, IWatchReader reader, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var asked = new Asked(Zone.Of(summary.Keyword.TimeZone));
            var (start, end) = Span(asked, from, to, found.Now);
            var then = asked.Time("at", at);
            if (asked.Problem is { } problem) return problem;

            return TypedResults.Ok(then is { } time ? await reader.PagesAtAsync(summary.Keyword.Id, time, ct) : await reader.PagesAsync(summary.Keyword.Id, start, end, ct));
        }, ct);

    static Task<IResult> IncidentsAsync(string id, IWatchReader reader, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary => TypedResults.Ok(await reader.IncidentsAsync(summary.Keyword.Id, ct)), ct);

    static Task<IResult> ReadingsAsync(string id, string? from, IWatchReader reader, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var asked = new Asked(Zone.Of(summary.Keyword.TimeZone));
            var start = asked.Time("from", from) ?? found.Now - ReadingsShown;
            return asked.Problem ?? TypedResults.Ok(await reader.ReadingsAsync(summary.Keyword.Id, start, ct));
        }, ct);

    /// <summary>From and to, everything until now where they are left out.</summary>
    internal static (DateTimeOffset From, DateTimeOffset To) Span(Asked asked, string? from, string? to, DateTimeOffset now)
    {
        var (start, end) = asked.Span(from, to);
        return (start ?? DateTimeOffset.UnixEpoch, end ?? now.AddMilliseconds(1));
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Api;

/// <summary>An analysis as it is answered.</summary>
/// <param name="Analysis">Its figures; of each finding either the result, or what is missing for one.</param>
/// <param name="Rows">The same figure by figure, with what they say in words.</param>
sealed record AnalysisAnswer(Analysis Analysis, IReadOnlyList<AnalysisRow> Rows);

/// <summary>What can be said of a keyword, and how surely.</summary>
static class AnalysisApi
{
    public static void MapAnalysis(this IEndpointRouteBuilder api) =>
        api.MapGet("/keywords/{id}/analysis", GetAsync)
            .WithSummary("Shares and visibility of a window with their uncertainty, change against the window before, trend, change points, forecast and campaigns; the window is the last 28 days, or from and to")
            .Produces<AnalysisAnswer>().ProducesValidationProblem().ProducesProblem(404);

    static Task<IResult> GetAsync(string id, string? from, string? to, AnalysisDesk desk, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var asked = new Asked(Zone.Of(summary.Keyword.TimeZone));
            var span = Span(asked, from, to, found.Now);
            if (asked.Problem is { } problem) return problem;

            var analysis = await desk.ReadAsync(summary.Keyword, span, ct);
            return TypedResults.Ok(new AnalysisAnswer(analysis, AnalysisRows.Of(analysis, summary.Keyword.TimeZone)));
        }, ct);

    /// <summary>The window that was asked for: the last 28 days where nothing was, or those before an end.</summary>
    internal static AnalysisSpan Span(Asked asked, string? from, string? to, DateTimeOffset now)
    {
        var (start, end) = asked.Span(from, to);
        var last = end is { } given && given < now ? given : now;
        if (start >= now) asked.Refuse("from", $"\"{from}\" is still to come; write an earlier day");
        return start is { } first && first < last ? new(first, last) : AnalysisSpan.Headline(last);
    }
}

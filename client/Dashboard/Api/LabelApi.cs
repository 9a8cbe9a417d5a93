using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Labelling;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Api;

/// <summary>People's corrections: give, take back, read the history.</summary>
static class LabelApi
{
    const int UsualRows = 100;
    const int MostRows = 10_000;

    public static void MapLabels(this IEndpointRouteBuilder api)
    {
        var labels = api.MapGroup("/keywords/{id}/labels");
        labels.MapGet("", HistoryAsync).WithSummary("Every label ever given, withdrawals too, newest first; with url, those on copies of the story that mention tells; limit up to 10,000")
            .Produces<IReadOnlyList<Label>>().ProducesValidationProblem().ProducesProblem(404);
        labels.MapPut("", GiveAsync).WithSummary("Correct a mention, and with it every copy of its story, also those still to come")
            .WithDescription("tone: negative, neutral or positive. era: present, about:LENS or mentions:LENS. risks: all there are of hoax, hate, slander, incitement; an empty list for none. What is left out stays as the machine thinks.")
            .Accepts<LabelBody>("application/json").Produces<Label>().ProducesValidationProblem().ProducesProblem(404);
        labels.MapDelete("", WithdrawAsync).WithSummary("Take back every label on the story that the mention at url tells; by says who. The rows stay in the history")
            .Produces(204).ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409);
    }

    static Task<IResult> HistoryAsync(string id, string? url, string? limit, string? skip, ILabelStore labels, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var asked = new Asked(Zone.Of(summary.Keyword.TimeZone));
            var (most, over) = (asked.Number("limit", limit, UsualRows, 1, MostRows), asked.Number("skip", skip, 0, 0, int.MaxValue));
            return asked.Problem ?? TypedResults.Ok(await labels.HistoryAsync(summary.Keyword.Id, string.IsNullOrEmpty(url) ? null : url, most, over, ct));
        }, ct);

    static Task<IResult> GiveAsync(string id, HttpRequest request, LabelDesk desk, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
        {
            var (body, problem) = await Bodies.ReadAsync<LabelBody>(request, LabelBody.Example, ct);
            if (body is null) return problem!;
            var (correction, wrong) = body.Parse();
            if (wrong.Count > 0) return Problems.Invalid(wrong);

            var answer = await desk.GiveAsync(summary.Keyword, correction, found.Now, ct);
            return answer.Label is { } label ? TypedResults.Ok(label) : Refused(id, correction.Url, answer.Problems);
        }, ct);

    static Task<IResult> WithdrawAsync(string id, string? url, string? by, string? reason, LabelDesk desk, Found found, CancellationToken ct) =>
        found.ThenAsync(id, async summary =>
            await desk.WithdrawAsync(summary.Keyword.Id, new(url ?? "", by ?? "", reason), found.Now, ct) is { } problem
                ? Refused(id, url ?? "", [problem])
                : TypedResults.NoContent(), ct);

    static IResult Refused(string id, string url, IReadOnlyList<LabelProblem> problems) => problems[0] switch
    {
        LabelProblem.UnknownMention when url.Length > 0 => TypedResults.Problem($"\"{url}\" of \"{id}\": {LabelRules.Says(problems[0])}.", statusCode: 404, title: "Unknown mention"),
        LabelProblem.NothingToWithdraw => TypedResults.Problem($"\"{url}\" of \"{id}\": {LabelRules.Says(problems[0])}.", statusCode: 409, title: "Nothing changed"),
        _ => Problems.Invalid(problems.Select(p => (LabelRules.FieldOf(p), LabelRules.Says(p)))),
    };
}

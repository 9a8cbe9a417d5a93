using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Answers of <c>application/problem+json</c>: what was wrong, and what to write instead.</summary>
static class Problems
{
    public static ProblemHttpResult UnknownKeyword(string id) =>
        TypedResults.Problem($"There is no keyword \"{id}\". GET /api/v1/keywords lists those there are; PUT /api/v1/keywords/{{id}} adds one.", statusCode: 404, title: "Unknown keyword");

    public static ProblemHttpResult NotTracked(string id) =>
        TypedResults.Problem($"\"{id}\" is no longer tracked. PUT it to track it again; its history is kept.", statusCode: 409, title: "Not tracked");

    public static ProblemHttpResult UnknownSource(string id) =>
        TypedResults.Problem($"There is no source \"{id}\". GET /api/v1/sources lists those there are.", statusCode: 404, title: "Unknown source");

    public static ProblemHttpResult UnknownLens(string id) =>
        TypedResults.Problem($"There is no lens \"{id}\". GET /api/v1/lenses lists those there are; PUT /api/v1/lenses/{{id}} adds one.", statusCode: 404, title: "Unknown lens");

    public static ProblemHttpResult UnknownChannel(string id) =>
        TypedResults.Problem($"There is no channel \"{id}\". GET /api/v1/channels lists those there are; PUT /api/v1/channels/{{id}} adds one.", statusCode: 404, title: "Unknown channel");

    public static ProblemHttpResult UnknownRecipient(string id) =>
        TypedResults.Problem($"There is no recipient \"{id}\". GET /api/v1/recipients lists those there are; PUT /api/v1/recipients/{{id}} adds one.", statusCode: 404, title: "Unknown recipient");

    public static ProblemHttpResult UnknownCampaign(string id) =>
        TypedResults.Problem($"There is no campaign \"{id}\". GET /api/v1/campaigns lists those there are; POST /api/v1/campaigns adds one.", statusCode: 404, title: "Unknown campaign");

    public static ProblemHttpResult NothingLearnt() =>
        TypedResults.Problem("Nothing has been learnt from the corrections yet, so there is nothing to export. POST /api/v1/layer/try tries it.", statusCode: 404, title: "Nothing learnt");

    public static ProblemHttpResult UnknownBrief(string date) =>
        TypedResults.Problem($"There is no brief \"{date}\". GET /api/v1/briefs lists those there are; /api/v1/briefs/now tells how things stand.", statusCode: 404, title: "Unknown brief");

    public static ProblemHttpResult BriefSent() =>
        TypedResults.Problem("Today's brief is there already, and is sent only once. GET /api/v1/briefs/latest reads it.", statusCode: 409, title: "Already sent");

    public static ProblemHttpResult BadBody(string what, int status = 400) =>
        TypedResults.Problem(what, statusCode: status, title: "The body could not be read");

    public static ProblemHttpResult CrossSite() =>
        TypedResults.Problem("A page of another site sent this. Call the API from a program, or from the dashboard's own address.", statusCode: 403, title: "Cross-site request");

    /// <summary>All that is wrong at once, by field or parameter.</summary>
    public static ValidationProblem Invalid(IEnumerable<(string Field, string Says)> problems) =>
        TypedResults.ValidationProblem(
            problems.GroupBy(p => p.Field, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(p => p.Says).ToArray(), StringComparer.Ordinal),
            title: "Not as it should be");
}

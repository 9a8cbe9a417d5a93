using System.Text;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Briefing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Pages;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Api;

/// <summary>The daily brief: those there are, how things stand now, and when it comes.</summary>
static class BriefApi
{
    const int MostListed = 4000;
    const string Now = "now";
    const string Latest = "latest";

    public static void MapBriefs(this IEndpointRouteBuilder api)
    {
        api.MapGet("/briefs", ListAsync).WithSummary("The briefs there are, newest first; limit up to 4,000").Produces<IReadOnlyList<BriefLine>>().ProducesValidationProblem();
        api.MapGet("/briefs/{date}", OneAsync).WithSummary("The brief of a day such as 2026-11-21; latest for the newest, now for what one would say now; format=json, html or text, the latter two with language=id or en")
            .Produces<Brief>().ProducesValidationProblem().ProducesProblem(404);
        api.MapPost("/briefs", SendAsync).WithSummary("Compose today's brief now and send it; 409 where it is there already").Produces<Brief>(201).ProducesProblem(409);
        api.MapGet("/briefs/settings", SettingsAsync).WithSummary("When the brief comes, and when the next one is due").Produces<BriefSettingsAnswer>();
        api.MapPut("/briefs/settings", ChangeAsync).WithSummary("Change when it comes; what is left out stays as it is")
            .Accepts<BriefSettingsBody>("application/json").Produces<BriefSettingsAnswer>().ProducesValidationProblem();
    }

    static async Task<IResult> ListAsync(string? limit, BriefDesk desk, CancellationToken ct)
    {
        var asked = new Asked(Zone.Of("UTC"));
        var most = asked.Number("limit", limit, 100, 1, MostListed);
        return asked.Problem ?? TypedResults.Ok(await desk.ListAsync(most, ct));
    }

    static async Task<IResult> OneAsync(string date, string? format, string? language, BriefDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if (format is not (null or "" or "json" or "html" or "text")) return Problems.Invalid([("format", $"\"{format}\" does not do; write json, html or text")]);
        if (language is not (null or "" or "id" or "en")) return Problems.Invalid([("language", $"\"{language}\" does not do; write id or en")]);
        DateOnly? day = null;
        if (date is not (Now or Latest))
        {
            if (!BriefRoutes.TryDay(date, out var read)) return Problems.Invalid([("date", $"\"{date}\" is no day; write one such as 2026-11-21, or latest, or now")]);
            day = read;
        }

        var brief = date == Now ? await desk.LookAsync(clock.GetUtcNow(), ct) : await desk.FindAsync(day, ct);
        if (brief is null) return Problems.UnknownBrief(date);
        var (settings, words) = ((await desk.PlanAsync(ct)).Settings, language == "en" ? "en" : "id");
        return format switch
        {
            "html" => TypedResults.Text(BriefMail.Html(BriefWriter.Write(brief, words, settings)), "text/html", Encoding.UTF8),
            "text" => TypedResults.Text(BriefText.Of(brief, words, settings), "text/plain", Encoding.UTF8),
            _ => TypedResults.Ok(brief),
        };
    }

    static async Task<IResult> SendAsync(BriefDesk desk, TimeProvider clock, CancellationToken ct) => await desk.SendAsync(clock.GetUtcNow(), ct) is { } brief
        ? TypedResults.Created($"/api/v1/briefs/{BriefMessages.DayText(brief.Day)}", brief)
        : Problems.BriefSent();

    static async Task<IResult> SettingsAsync(BriefDesk desk, CancellationToken ct) => TypedResults.Ok(BriefSettingsAnswer.Of(await desk.PlanAsync(ct)));

    static async Task<IResult> ChangeAsync(HttpRequest request, BriefDesk desk, TimeProvider clock, CancellationToken ct)
    {
        var (body, problem) = await Bodies.ReadAsync<BriefSettingsBody>(request, BriefSettingsBody.Example, ct);
        if (body is null) return problem!;

        var draft = new BriefDraft(body.On switch { true => "true", false => "false", _ => null }, body.Hour, body.TimeZone, body.Link);
        var answer = await desk.SaveAsync(draft, body.Who ?? "", body.Reason ?? "", clock.GetUtcNow(), ct);
        return answer.IsDone ? await SettingsAsync(desk, ct) : ChannelApi.Wrong(answer.Faults);
    }
}

/// <summary>A change of when the brief comes; what is left out stays as it is.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record BriefSettingsBody(bool? On, string? Hour, string? TimeZone, string? Link, string? Who, string? Reason)
{
    public const string Example = """{"on":true,"hour":"07:00","timeZone":"Asia/Jakarta","link":"http://192.168.1.10:5080","who":"Siti","reason":"rapat pagi"}""";
}

/// <summary>When the brief comes.</summary>
/// <param name="On">Whether there is one.</param>
/// <param name="Hour"><c>07:00</c>, in <paramref name="TimeZone"/>.</param>
/// <param name="TimeZone">An IANA zone.</param>
/// <param name="Link">Where readers reach the dashboard; empty where that is not known.</param>
/// <param name="DueAt">When the next one is due; null where it is off, or nothing runs yet.</param>
sealed record BriefSettingsAnswer(bool On, string Hour, string TimeZone, string Link, DateTimeOffset? DueAt)
{
    public static BriefSettingsAnswer Of(BriefPlan plan)
    {
        var (_, hour, zone, link) = BriefDraft.Of(plan.Settings);
        return new(plan.Settings.IsOn, hour!, zone!, link!, plan.Settings.IsOn ? plan.DueAt : null);
    }
}

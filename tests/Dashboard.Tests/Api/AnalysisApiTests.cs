using System.Net.Http.Json;
using System.Text.Json;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class AnalysisApiTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_analysis_tells_each_finding_or_what_is_missing_for_it()
    {
        await using var desk = await Desk.OpenAsync();

        var answer = await desk.Client().GetFromJsonAsync<JsonElement>("/api/v1/keywords/sampit/analysis", Ct);
        var (analysis, rows) = (answer.GetProperty("analysis"), answer.GetProperty("rows"));

        Assert.InRange(analysis.GetProperty("volume").GetProperty("share").GetProperty("value").GetDouble(), .5, 1);
        Assert.Equal(JsonValueKind.Null, analysis.GetProperty("forecast").GetProperty("missing").ValueKind);
        Assert.InRange(analysis.GetProperty("campaigns")[0].GetProperty("positive").GetProperty("result").GetProperty("chosen").GetProperty("percent").GetProperty("low").GetDouble(), 20, 500);
        Assert.Equal("tooFewWeeks", analysis.GetProperty("campaigns")[0].GetProperty("control").GetString());
        Assert.Equal(["bing-news-rss", "mojeek-html", null], analysis.GetProperty("engines").EnumerateArray().Select(e => e.GetProperty("source").GetString()));
        Assert.False(analysis.TryGetProperty("days", out _));
        var change = rows.EnumerateArray().Single(r => r.GetProperty("figure").GetString() == "harmful_level" && r.GetProperty("from").GetString() == "2026-10-03");
        Assert.StartsWith("Since 3 Oct 2026: about", change.GetProperty("saysEn").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Sejak 3 Okt 2026: sekitar", change.GetProperty("saysId").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_window_is_the_one_that_was_asked_for()
    {
        await using var desk = await Desk.OpenAsync();

        var answer = await desk.Client().GetFromJsonAsync<JsonElement>("/api/v1/keywords/sampit/analysis?from=2026-10-01&to=2026-11-01", Ct);
        var row = answer.GetProperty("rows")[0];

        Assert.Equal(("volume_share", "2026-10-01", "2026-11-01"), (row.GetProperty("figure").GetString(), row.GetProperty("from").GetString(), row.GetProperty("to").GetString()));
    }

    [Theory]
    [InlineData("/api/v1/keywords/nowhere/analysis", 404, "There is no keyword")]
    [InlineData("/api/v1/keywords/sampit/analysis?from=kemarin", 400, "write a day such as")]
    [InlineData("/api/v1/keywords/sampit/analysis?from=2027-01-01", 400, "is still to come")]
    [InlineData("/api/v1/keywords/sampit/analysis?from=2026-05-01&to=2026-04-01", 400, "is later than to")]
    public async Task What_is_wrong_is_answered_with_what_to_write_instead(string path, int status, string says)
    {
        await using var desk = await Desk.OpenAsync();

        var answer = await desk.Client().GetAsync(path, Ct);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trend", "csv", "text/csv")]
    [InlineData("analysis", "csv", "text/csv")]
    [InlineData("campaigns", "json", "application/json")]
    [InlineData("trend", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("mentions", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("pages", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("incidents", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("labels", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("analysis", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("campaigns", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Every_export_comes_in_every_format_under_a_name_of_its_own(string what, string format, string type)
    {
        await using var desk = await Desk.OpenAsync();

        var answer = await desk.Client().GetAsync($"/api/v1/keywords/sampit/export?what={what}&format={format}", Ct);

        Assert.Equal((200, type, $"sampit-{what}-2026-11-21.{format}"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.FileName));
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Ct));
    }
}

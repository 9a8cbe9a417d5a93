using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class BriefApiTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    static Task<HttpResponseMessage> Get(HttpClient api, string path) => api.GetAsync(new Uri(path, UriKind.Relative), Ct);

    static async Task<JsonElement> Json(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);

    [Fact]
    public async Task Todays_brief_is_composed_once_listed_and_read_in_three_forms()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();

        var sent = await api.PostAsync(new Uri("/api/v1/briefs", UriKind.Relative), null, Ct);
        var again = await api.PostAsync(new Uri("/api/v1/briefs", UriKind.Relative), null, Ct);
        var list = await Json(await Get(api, "/api/v1/briefs"));
        var json = await Json(await Get(api, "/api/v1/briefs/2026-11-21"));
        var text = await Get(api, "/api/v1/briefs/latest?format=text&language=en");
        var html = await Get(api, "/api/v1/briefs/latest?format=html");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Conflict), (sent.StatusCode, again.StatusCode));
        Assert.Equal("/api/v1/briefs/2026-11-21", sent.Headers.Location!.OriginalString);
        Assert.Equal("2026-11-21", Assert.Single(list.EnumerateArray()).GetProperty("day").GetString());
        Assert.Equal("opened", json.GetProperty("keywords")[0].GetProperty("press").GetString());
        Assert.StartsWith("Daily brief, Saturday, 21 Nov 2026", await text.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(("text/plain", "text/html"), (text.Content.Headers.ContentType!.MediaType, html.Content.Headers.ContentType!.MediaType));
        Assert.Contains("<h1", await html.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_things_stand_now_is_stored_nowhere()
    {
        await using var desk = await Desk.OpenAsync();

        Assert.Equal(HttpStatusCode.OK, (await Get(desk.Client(), "/api/v1/briefs/now")).StatusCode);
        Assert.Empty(desk.Briefs.All);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(desk.Client(), "/api/v1/briefs/latest")).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/briefs/kemarin", "date")]
    [InlineData("/api/v1/briefs/now?format=pdf", "format")]
    [InlineData("/api/v1/briefs/now?language=jv", "language")]
    [InlineData("/api/v1/briefs?limit=0", "limit")]
    public async Task What_cannot_be_meant_is_told_by_its_parameter(string path, string parameter)
    {
        await using var desk = await Desk.OpenAsync();

        var answer = await Get(desk.Client(), path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(parameter, (await Json(answer)).GetProperty("errors").EnumerateObject().Single().Name);
    }

    [Fact]
    public async Task Settings_are_changed_in_part_and_told_with_the_next_due_time()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();

        var changed = await Put(api, """{"hour":"08:15","who":"Siti","reason":"rapat pagi"}""");
        var wrong = await Put(api, """{"timeZone":"Asia/Sampit","reason":"x"}""");

        var settings = await Json(changed);
        Assert.Equal(("08:15", "Asia/Jakarta", true), (settings.GetProperty("hour").GetString(), settings.GetProperty("timeZone").GetString(), settings.GetProperty("on").GetBoolean()));
        Assert.Equal(new(2026, 11, 22, 1, 15, 0, TimeSpan.Zero), settings.GetProperty("dueAt").GetDateTimeOffset());
        Assert.Equal(["timeZone", "who"], (await Json(wrong)).GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    static Task<HttpResponseMessage> Put(HttpClient api, string body) =>
        api.PutAsync(new Uri("/api/v1/briefs/settings", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"), Ct);
}

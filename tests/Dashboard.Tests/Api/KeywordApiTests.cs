using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class KeywordApiTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keywords_are_listed_and_read()
    {
        await using var desk = await Desk.OpenAsync();

        var list = await desk.Client().GetFromJsonAsync<JsonElement>("/api/v1/keywords", Ct);
        var one = await desk.Client().GetFromJsonAsync<JsonElement>("/api/v1/keywords/sampit", Ct);

        Assert.Equal(3, list.GetArrayLength());
        Assert.Equal(("sampit", "open", 1), (one.GetProperty("keyword").GetProperty("id").GetString(), one.GetProperty("alert").GetProperty("status").GetString(), one.GetProperty("failingSources").GetInt32()));
    }

    [Fact]
    public async Task A_keyword_is_tracked_changed_checked_and_untracked()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();

        var added = await Send(api, HttpMethod.Post, "/api/v1/keywords", """{"name":"Palangka Raya","interval":"00:30:00"}""");
        var changed = await Send(api, HttpMethod.Put, "/api/v1/keywords/palangka-raya", """{"name":"Palangka Raya","aliases":["Palangkaraya"]}""");
        var checkd = await Send(api, HttpMethod.Post, "/api/v1/keywords/palangka-raya/check", null);
        var gone = await api.DeleteAsync("/api/v1/keywords/palangka-raya", Ct);

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NoContent], [added.StatusCode, changed.StatusCode, checkd.StatusCode, gone.StatusCode]);
        Assert.Equal("/api/v1/keywords/palangka-raya", added.Headers.Location!.ToString());
        Assert.Equal("""{"result":"recorded"}""", await checkd.Content.ReadAsStringAsync(Ct));
        Assert.Equal(["track palangka-raya", "track palangka-raya", "check palangka-raya Asked", "untrack palangka-raya"], desk.Office.Acts);
    }

    [Theory]
    [InlineData("POST", "/api/v1/keywords", """{"name":"Sampit"}""", 409, "PUT /api/v1/keywords/sampit changes it")]
    [InlineData("POST", "/api/v1/keywords", """{"name":"","timeZone":"Asia/Nowhere","interval":"00:00:10"}""", 400, "Write the name to track")]
    [InlineData("POST", "/api/v1/keywords", """{"name":"","timeZone":"Asia/Nowhere","interval":"00:00:10"}""", 400, "IANA zone such as Asia/Jakarta")]
    [InlineData("POST", "/api/v1/keywords", """{"name":"","timeZone":"Asia/Nowhere","interval":"00:00:10"}""", 400, "At most once a minute")]
    [InlineData("POST", "/api/v1/keywords", """{"nama":"Sampit"}""", 400, "does not fit at")]
    [InlineData("POST", "/api/v1/keywords", """{"name":"Sampit","interval":"soon"}""", 400, "$.interval")]
    [InlineData("POST", "/api/v1/keywords", "{", 400, "write for example")]
    [InlineData("POST", "/api/v1/keywords", "null", 400, "The body is null")]
    [InlineData("PUT", "/api/v1/keywords/Kota%20Batu", """{"name":"Kota Batu"}""", 400, "here kota-batu")]
    [InlineData("DELETE", "/api/v1/keywords/nowhere", null, 404, "GET /api/v1/keywords lists those there are")]
    [InlineData("GET", "/api/v1/keywords/sampit/trend?by=year&from=kemarin", null, 400, "write one of day, week, month")]
    [InlineData("GET", "/api/v1/keywords/sampit/trend?by=year&from=kemarin", null, 400, "write a day such as 2026-11-21")]
    [InlineData("GET", "/api/v1/keywords/sampit/trend?from=2026-11-01T00:00:00", null, 400, "is no time")]
    [InlineData("GET", "/api/v1/keywords/sampit/mentions?limit=0", null, 400, "from 1 to 10000")]
    [InlineData("GET", "/api/v1/keywords/sampit/export?what=all", null, 400, "write one of trend, mentions, pages, incidents")]
    [InlineData("PUT", "/api/v1/sources/neu", """{"name":"Neu","format":"telepathy","endpoint":"file:///etc/passwd"}""", 400, "There is no format")]
    [InlineData("PUT", "/api/v1/sources/neu", """{"name":"Neu","format":"telepathy","endpoint":"file:///etc/passwd"}""", 400, "is no http or https address")]
    [InlineData("GET", "/api/v1/keywords/sampit/trend?from=2026-11-20&to=2026-11-01", null, 400, "is later than to")]
    [InlineData("GET", "/api/v1/keywords/sampit/mentions?from=2026-11-20&to=2026-11-01", null, 400, "is later than to")]
    [InlineData("GET", "/api/v1/keywords/sampit/export?from=2026-11-20&to=2026-11-01", null, 400, "is later than to")]
    [InlineData("POST", "/api/v1/keywords", """{"name":"Sam\u202Epit"}""", 400, "turn the direction of writing")]
    [InlineData("POST", "/api/v1/keywords", """{"name":"Sampit","aliases":["Ko\u0007tim"]}""", 400, "characters that do not show")]
    [InlineData("PUT", "/api/v1/sources/neu", """{"name":"N\u0000","format":"feed","endpoint":"https://feed.example/"}""", 400, "characters that do not show")]
    [InlineData("PUT", "/api/v1/sources/neu", """{"format":"feed","endpoint":"https://feed.example/","hours":{"from":"6","to":"22:00"}}""", 400, "write for example 06:00")]
    [InlineData("PUT", "/api/v1/sources/neu", """{"format":"publisher-html","endpoint":"https://feed.example/"}""", 400, "no built-in layout for this address")]
    [InlineData("PUT", "/api/v1/sources/neu", """{"format":"publisher-html","endpoint":"https://feed.example/","layout":{"query":"q={query}","item":"a[["}}""", 400, "This layout cannot be used")]
    [InlineData("PUT", "/api/v1/sources/neu", """{"format":"publisher-html","endpoint":"https://feed.example/","layout":{"query":"q={query}","item":null}}""", 400, "holds no null")]
    [InlineData("PUT", "/api/v1/sources/bing-news-rss", """{"layout":{"query":"q={query}","item":"a"}}""", 400, "publisher-html only")]
    [InlineData("POST", "/api/v1/sources/try", """{"format":"searxng-json","endpoint":"https://searx.example/"}""", 400, "Write what to search for")]
    [InlineData("POST", "/api/v1/sources/try", """{"id":"nowhere"}""", 404, "GET /api/v1/sources lists")]
    [InlineData("GET", "/api/v1/sources/bing-news-rss/body", null, 404, "No body of")]
    [InlineData("GET", "/api/v1/source-incidents?limit=0", null, 400, "from 1 to 1000")]
    [InlineData("POST", "/api/v1/keywords/nowhere/mentions/split", """{"url":"https://news.example/x"}""", 404, "GET /api/v1/keywords lists")]
    [InlineData("POST", "/api/v1/keywords/sampit/mentions/split", "{}", 400, "Write the mention's url")]
    [InlineData("GET", "/api/v1/nowhere", null, 404, "/openapi/v1.json describes what there is")]
    public async Task An_error_is_problem_json_and_says_what_to_write_instead(string method, string path, string? body, int status, string says)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await Send(desk.Client(), new(method), path, body);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct)).RootElement;
        Assert.Contains(Strings(problem), s => s.Contains(says, StringComparison.Ordinal));
        Assert.Empty(desk.Office.Acts);
    }

    [Fact]
    public async Task A_store_that_is_gone_is_a_500_problem_that_gives_nothing_away()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Office.Broken = true;
        var answer = await desk.Client().GetAsync("/api/v1/keywords", Ct);

        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.DoesNotContain("store", await answer.Content.ReadAsStringAsync(Ct));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_page_of_another_site_cannot_act_through_a_visitor_s_browser(string header, string value)
    {
        await using var desk = await Desk.OpenAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/keywords/sampit/check") { Headers = { { header, value } } };
        var answer = await desk.Client().SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(desk.Office.Acts);
    }

    [Fact]
    public async Task A_check_of_what_nobody_tracks_any_more_is_a_conflict()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Office.CheckResult = CycleResult.NotTracked;

        Assert.Equal(HttpStatusCode.Conflict, (await Send(desk.Client(), HttpMethod.Post, "/api/v1/keywords/sampit/check", null)).StatusCode);
    }

    static Task<HttpResponseMessage> Send(HttpClient api, HttpMethod method, string path, string? body) =>
        api.SendAsync(new(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") }, Ct);

    static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        _ => [],
    };
}

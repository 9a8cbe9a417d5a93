using System.Net;
using System.Text;
using System.Text.Json;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class SourceApiTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_source_is_read_with_its_week_its_incident_and_its_cost()
    {
        await using var desk = await Desk.OpenAsync();

        var kalteng = Json(await desk.Client().GetStringAsync("/api/v1/sources/antara-kalteng", Ct));
        var brave = Json(await desk.Client().GetStringAsync("/api/v1/sources", Ct)).EnumerateArray().Single(s => s.GetProperty("source").GetProperty("id").GetString() == "brave-json");

        Assert.Equal("""{"ok":270,"empty":4,"unrecognised":11}""", kalteng.GetProperty("outcomes").GetRawText());
        Assert.Equal("antara-kalteng/1", kalteng.GetProperty("incident").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, kalteng.GetProperty("cost").ValueKind);
        Assert.Equal(("brave", 360), (brave.GetProperty("cost").GetProperty("key").GetString(), brave.GetProperty("unitsAMonth").GetInt32()));
    }

    [Fact]
    public async Task A_change_takes_the_new_fields_keeps_what_it_leaves_out_and_null_takes_away()
    {
        await using var desk = await Desk.OpenAsync();
        var before = desk.Office.Sources.Single(s => s.Source.Id == Sample.Kalteng).Source;

        await Send(desk, HttpMethod.Put, "/api/v1/sources/antara-kalteng", """{"staleAfter":null,"hours":{"from":"22:00","to":"05:30"},"adaptive":false,"atMostEvery":"02:00:00"}""");
        Assert.Equal(
            before with { StaleAfter = null, Hours = new(new(22, 0), new(5, 30), "Asia/Jakarta"), Adaptive = false, AtMostEvery = TimeSpan.FromHours(2) },
            desk.Office.Sources.Single(s => s.Source.Id == Sample.Kalteng).Source);

        await Send(desk, HttpMethod.Put, "/api/v1/sources/antara-kalteng", """{"hours":null,"outlet":null}""");
        var after = desk.Office.Sources.Single(s => s.Source.Id == Sample.Kalteng).Source;
        Assert.Equal((null, null, false), (after.Hours, after.Outlet, after.Adaptive));
    }

    [Fact]
    public async Task A_layout_goes_in_and_comes_back_as_it_was()
    {
        await using var desk = await Desk.OpenAsync();

        var added = await Send(desk, HttpMethod.Put, "/api/v1/sources/koran", """{"format":"publisher-html","endpoint":"https://koran.example/cari","layout":{"query":"q={query}","item":"article > h2"}}""");
        var read = Json(await desk.Client().GetStringAsync("/api/v1/sources/koran", Ct)).GetProperty("source").GetProperty("layout");

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal("article > h2", read.GetProperty("item").GetString());
    }

    [Fact]
    public async Task A_publisher_s_page_that_a_built_in_layout_is_made_for_needs_none()
    {
        await using var desk = await Desk.OpenAsync();
        var page = Parsing.PageLayouts.BuiltIn[0].Pages[0].Endpoint.AbsoluteUri;

        Assert.Equal(HttpStatusCode.Created, (await Send(desk, HttpMethod.Put, "/api/v1/sources/koran", $$"""{"format":"publisher-html","endpoint":"{{page}}"}""")).StatusCode);
        Assert.Null(desk.Office.Sources[^1].Source.Layout);
    }

    [Fact]
    public async Task What_an_older_version_let_in_can_still_be_switched_off()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Office.Sources[0] = desk.Office.Sources[0] with { Source = desk.Office.Sources[0].Source with { Name = "Bing\u202E", Interval = TimeSpan.FromDays(90), Format = "telepathy" } };

        Assert.Equal(HttpStatusCode.OK, (await Send(desk, HttpMethod.Put, "/api/v1/sources/bing-news-rss", """{"enabled":false}""")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(desk, HttpMethod.Put, "/api/v1/sources/bing-news-rss", """{"interval":"80.00:00:00"}""")).StatusCode);
    }

    [Theory]
    [InlineData("https://serpapi.com/search.json?api_key=RAHASIA", "serpapi-json", "set Keys:serpapi (environment REPUTATIONWATCH_Keys__serpapi) instead")]
    [InlineData("http://user:RAHASIA@kabar.example/rss", "feed", "leave out what stands before the @")]
    [InlineData("https://kabar.example/rss?token=RAHASIA", "feed", "token")]
    public async Task A_secret_in_an_address_is_neither_stored_nor_repeated(string endpoint, string format, string says)
    {
        await using var desk = await Desk.OpenAsync();

        var refused = await Send(desk, HttpMethod.Put, "/api/v1/sources/k1", $$"""{"name":"K1","format":"{{format}}","endpoint":"{{endpoint}}"}""");
        var answer = await refused.Content.ReadAsStringAsync(Ct);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(says, Json(answer).GetProperty("errors").GetProperty("endpoint")[0].GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("RAHASIA", answer, StringComparison.Ordinal);
        Assert.Equal(5, desk.Office.Sources.Count);
    }

    [Fact]
    public async Task A_trial_tells_outcome_and_entries_and_stores_nothing()
    {
        await using var desk = await Desk.OpenAsync();

        var feed = Json(await Text(desk, """{"format":"feed","endpoint":"https://feed.example/rss"}"""));
        var search = Json(await Text(desk, """{"format":"searxng-json","endpoint":"https://searx.example/search","query":"Sampit"}"""));
        var stored = Json(await Text(desk, """{"id":"antara-kalteng","endpoint":"https://odd.example/"}"""));
        var busy = Json(await Text(desk, """{"format":"feed","endpoint":"https://busy.example/"}"""));

        Assert.Equal(("ok", 3), (feed.GetProperty("outcome").GetString(), feed.GetProperty("entries").GetArrayLength()));
        Assert.Equal("https://news.example/sampit", search.GetProperty("entries")[0].GetProperty("url").GetString());
        Assert.Equal("unrecognised", stored.GetProperty("outcome").GetString());
        Assert.StartsWith("<!doctype html>", stored.GetProperty("bodyStart").GetString(), StringComparison.Ordinal);
        Assert.Equal((JsonValueKind.Null, Sample.Now.AddHours(2)), (busy.GetProperty("outcome").ValueKind, busy.GetProperty("putOffUntil").GetDateTimeOffset()));
        Assert.Equal(5, desk.Office.Sources.Count);
    }

    [Fact]
    public async Task A_mention_is_split_and_rejoined_and_where_nothing_changes_that_is_a_conflict()
    {
        await using var desk = await Desk.OpenAsync();

        var split = await Send(desk, HttpMethod.Post, "/api/v1/keywords/sampit/mentions/split", """{"url":"https://news.example/banjir-salinan"}""");
        var back = await Send(desk, HttpMethod.Post, "/api/v1/keywords/sampit/mentions/rejoin", """{"url":"https://news.example/hoaks"}""");
        var none = await Send(desk, HttpMethod.Post, "/api/v1/keywords/sampit/mentions/rejoin", """{"url":"https://news.example/banjir"}""");

        Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.Conflict], [split.StatusCode, back.StatusCode, none.StatusCode]);
        Assert.Contains("was not split off by hand", await none.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_articles_are_read_is_a_choice_of_the_keyword()
    {
        await using var desk = await Desk.OpenAsync();

        await Send(desk, HttpMethod.Put, "/api/v1/keywords/sampit", """{"name":"Sampit","readArticles":true}""");
        Assert.True(desk.Office.Keywords[Sample.Sampit].Keyword.ReadArticles);

        await Send(desk, HttpMethod.Put, "/api/v1/keywords/sampit", """{"name":"Sampit"}""");
        Assert.False(desk.Office.Keywords[Sample.Sampit].Keyword.ReadArticles);
    }

    static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    static async Task<string> Text(Desk desk, string body) => await (await Send(desk, HttpMethod.Post, "/api/v1/sources/try", body)).Content.ReadAsStringAsync(Ct);

    static Task<HttpResponseMessage> Send(Desk desk, HttpMethod method, string path, string body) =>
        desk.Client().SendAsync(new(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") }, Ct);
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class ImportApiTests
{
    const string Table = "keyword,title,url,outlet,published,halaman\nSampit,Pasar ramai,,Koran,2026-11-20,3\nPalu,Pantai,,Koran,2026-11-20,1\nSampit,Besok,,Koran,2026-12-01,1\nTernate,Pala,https://a.example/1,,2026-11-19,\n";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_is_checked_first_and_imported_only_when_that_is_confirmed()
    {
        await using var desk = await Desk.OpenAsync();

        var checkd = await Json(await Post(desk, "", Table));
        Assert.Empty(desk.Inbox.Waiting);
        var imported = await Json(await Post(desk, "?confirm=true", Table));
        var again = await Json(await Post(desk, "?confirm=true", Table));

        Assert.Equal((4, 2, 0, 0), Figures(checkd));
        Assert.Equal((4, 2, 0, 2), Figures(imported));
        Assert.Equal((4, 0, 2, 0), Figures(again));
        Assert.Equal(["sampit", "ternate"], desk.Inbox.Waiting.Select(w => w.Keyword.Value));
        Assert.Equal("halaman", checkd.GetProperty("ignoredColumns")[0].GetString());
        Assert.Equal(
            ["""{"line":3,"field":"keyword","problem":"keywordUnknown","written":"Palu","says":"nobody tracks that keyword; write a tracked name, or track this one first"}""",
             """{"line":4,"field":"published","problem":"dateInFuture","written":"2026-12-01","says":"date still to come; write today or earlier"}"""],
            checkd.GetProperty("bad").EnumerateArray().Select(b => b.GetRawText()));
    }

    [Fact]
    public async Task A_table_without_a_keyword_column_is_about_the_keyword_that_is_asked_for()
    {
        await using var desk = await Desk.OpenAsync();

        await Post(desk, "?confirm=true&keyword=Kotim", "title,outlet,published\nPasar ramai,Koran,2026-11-20");

        Assert.Equal("sampit", Assert.Single(desk.Inbox.Waiting).Keyword.Value);
    }

    [Theory]
    [InlineData("", "text/csv", "nama,isi\na,b", 422, "No column for keyword, title, published, outlet. Found: nama, isi.")]
    [InlineData("", "text/csv", "", 422, "The file is empty")]
    [InlineData("", "application/json", "{}", 415, "Send Content-Type: text/csv")]
    [InlineData("?confirm=ya", "text/csv", Table, 400, "write one of true, false")]
    public async Task What_cannot_be_read_is_problem_json_that_says_what_to_send(string query, string type, string body, int status, string says)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await Post(desk, query, body, type);

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(Ct));
        Assert.Empty(desk.Inbox.Waiting);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_413_and_imports_nothing()
    {
        await using var desk = await Desk.OpenAsync();

        var large = await Post(desk, "?confirm=true", Table + new string('x', ClippingCsv.MostBytes));
        var many = await Post(desk, "?confirm=true", Table + string.Concat(Enumerable.Repeat("Sampit,a,,b,1/1/2026,\n", ClippingCsv.MostRows)));

        Assert.Equal([HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge], [large.StatusCode, many.StatusCode]);
        Assert.Contains("split it", await large.Content.ReadAsStringAsync(Ct));
        Assert.Empty(desk.Inbox.Waiting);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_import()
    {
        await using var desk = await Desk.OpenAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/import?confirm=true") { Content = new StringContent(Table, Encoding.UTF8, "text/plain"), Headers = { { "Origin", "https://evil.example" } } };

        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Client().SendAsync(request, Ct)).StatusCode);
        Assert.Empty(desk.Inbox.Waiting);
    }

    [Fact]
    public async Task It_is_described_with_its_columns_and_its_answer()
    {
        await using var desk = await Desk.OpenAsync();
        using var document = JsonDocument.Parse(await desk.Client().GetStringAsync("/openapi/v1.json", Ct));

        var post = document.RootElement.GetProperty("paths").GetProperty("/api/v1/import").GetProperty("post");
        Assert.Contains("`published`: tanggal", post.GetProperty("description").GetString());
        Assert.True(post.GetProperty("requestBody").GetProperty("content").TryGetProperty("text/csv", out _));
        Assert.Equal(["confirm", "keyword"], post.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        Assert.True(document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("ImportAnswer").GetProperty("properties").TryGetProperty("bad", out _));
    }

    static Task<HttpResponseMessage> Post(Desk desk, string query, string body, string type = "text/csv") =>
        desk.Client().PostAsync($"/api/v1/import{query}", new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type)), Ct);

    static async Task<JsonElement> Json(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct)).RootElement;
    }

    static (int, int, int, int) Figures(JsonElement answer)
    {
        return (Of("rows"), Of("good"), Of("known"), Of("imported"));

        int Of(string name) => answer.GetProperty(name).GetInt32();
    }
}

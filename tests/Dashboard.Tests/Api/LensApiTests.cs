using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class LensApiTests
{
    const string Dermaga = """{"name":"Kerusuhan Dermaga","start":"2003-04-01","end":"2003-04-20","region":"Kalsel","names":["Kerusuhan Dermaga"],"who":"Siti","reason":"setempat"}""";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lenses_are_listed_added_changed_switched_off_and_taken_back()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();

        var added = await Send(api, HttpMethod.Put, "/api/v1/lenses/dermaga-2003", Dermaga);
        var changed = await Send(api, HttpMethod.Put, "/api/v1/lenses/dermaga-2003", Dermaga);
        var one = await api.GetFromJsonAsync<JsonElement>("/api/v1/lenses/dermaga-2003", Ct);
        var off = await Send(api, HttpMethod.Delete, "/api/v1/lenses/poso?who=Siti&reason=uji", null);
        var on = await Send(api, HttpMethod.Post, "/api/v1/lenses/poso/reset", """{"who":"Siti","reason":"uji"}""");
        var gone = await Send(api, HttpMethod.Post, "/api/v1/lenses/dermaga-2003/reset", """{"who":"Siti","reason":"uji"}""");

        Assert.Equal(
            [HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NoContent],
            new[] { added, changed, off, on, gone }.Select(a => a.StatusCode));
        Assert.Equal(("own", true, "kerusuhan dermaga", 2), (
            one.GetProperty("origin").GetString(), one.GetProperty("isOn").GetBoolean(),
            one.GetProperty("lens").GetProperty("names")[0].GetString(), one.GetProperty("changes").GetArrayLength()));
        Assert.Contains("\"isOn\":false", await off.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(Lenses.BuiltIn.Count, (await api.GetFromJsonAsync<JsonElement>("/api/v1/lenses", Ct)).GetArrayLength());
    }

    [Fact]
    public async Task A_preview_counts_and_shows_what_would_move_and_stores_nothing()
    {
        var office = Sample.Office();
        office.Mentions.Add(SampleMentions.Of("dermaga", 3, "Mengenang Kerusuhan Dermaga di Sampit", "", Tone.Neutral, "Kabar"));
        await using var desk = await Desk.OpenAsync(office);

        var answer = await Send(desk.Client(), HttpMethod.Post, "/api/v1/lenses/preview?keyword=sampit", """{"start":"2003-04-01","end":"2003-04-20","names":["kerusuhan dermaga"]}""");
        var effect = await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);

        Assert.Equal((1, 0, "newlyAbout"), (effect.GetProperty("newlyAbout").GetInt32(), effect.GetProperty("noLonger").GetInt32(), effect.GetProperty("shifts")[0].GetProperty("move").GetString()));
        Assert.Equal("Kerusuhan Dermaga", effect.GetProperty("shifts")[0].GetProperty("evidence")[0].GetProperty("text").GetString());
        Assert.Empty(desk.Lenses.Changes);
    }

    [Theory]
    [InlineData("GET", "/api/v1/lenses/nowhere", null, 404, "GET /api/v1/lenses lists those there are")]
    [InlineData("DELETE", "/api/v1/lenses/nowhere?who=a&reason=b", null, 404, "PUT /api/v1/lenses/{id} adds one")]
    [InlineData("DELETE", "/api/v1/lenses/poso", null, 400, "Write your name")]
    [InlineData("PUT", "/api/v1/lenses/Poso%201", Dermaga, 400, "write lower-case letters, digits and hyphens")]
    [InlineData("PUT", "/api/v1/lenses/preview", Dermaga, 400, "is no id")]
    [InlineData("PUT", "/api/v1/lenses/baru", """{"start":"2003-04-01"}""", 400, "Write a day such as")]
    [InlineData("PUT", "/api/v1/lenses/baru", """{"start":"2003-04-01","end":"2003-04-20","names":["banjir"],"groups":[["a"]]}""", 400, "is an everyday word")]
    [InlineData("PUT", "/api/v1/lenses/baru", """{"start":"2003-04-01","end":"2003-04-20","names":["banjir"],"groups":[["a"]]}""", 400, "is no pair")]
    [InlineData("PUT", "/api/v1/lenses/baru", """{"nama":"x"}""", 400, "write for example")]
    [InlineData("POST", "/api/v1/lenses/poso/reset", "{}", 400, "Write the reason")]
    [InlineData("POST", "/api/v1/lenses/preview?keyword=nowhere", """{"start":"2003-04-01","end":"2003-04-20"}""", 404, "Unknown keyword")]
    public async Task What_is_wrong_says_what_to_write_instead(string method, string path, string? body, int status, string says)
    {
        await using var desk = await Desk.OpenAsync();

        var answer = await Send(desk.Client(), new(method), path, body);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(says, (await answer.Content.ReadAsStringAsync(Ct)).Replace("\\u0022", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(desk.Lenses.Changes);
    }

    static Task<HttpResponseMessage> Send(HttpClient api, HttpMethod method, string path, string? body) =>
        api.SendAsync(new(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") }, Ct);
}

using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class CampaignApiTests
{
    const string Market = """{"name":"Pasar Malam","from":"2026-10-01","keywords":["sampit"],"control":"ternate","who":"Siti","reason":"tanggal baru"}""";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Campaigns_are_added_read_changed_and_removed()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();

        var added = await Send(api, HttpMethod.Post, "/api/v1/campaigns", Market);
        var one = await api.GetFromJsonAsync<JsonElement>("/api/v1/campaigns/pasar-malam", Ct);
        var changed = await Send(api, HttpMethod.Put, "/api/v1/campaigns/pasar-malam", Market.Replace("\"from\"", "\"to\":\"2026-10-14\",\"from\"", StringComparison.Ordinal));
        var all = await api.GetFromJsonAsync<JsonElement>("/api/v1/campaigns", Ct);
        var removed = await Send(api, HttpMethod.Delete, "/api/v1/campaigns/pasar-malam?who=Siti&reason=batal", null);

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.NoContent], new[] { added, changed, removed }.Select(a => a.StatusCode));
        Assert.Equal("/api/v1/campaigns/pasar-malam", added.Headers.Location!.ToString());
        var campaign = one.GetProperty("campaign");
        Assert.Equal(("campaign", "2026-10-01", "sampit", "ternate"), (
            campaign.GetProperty("kind").GetString(), campaign.GetProperty("from").GetString(), campaign.GetProperty("keywords")[0].GetString(), campaign.GetProperty("control").GetString()));
        Assert.Equal(["pasar-malam", "banjir", "festival"], all.EnumerateArray().Select(e => e.GetProperty("id").GetString()));
        Assert.Equal(CampaignChangeKind.Removed, desk.Campaigns.Changes[^1].Kind);
        Assert.Equal(HttpStatusCode.NotFound, (await api.GetAsync("/api/v1/campaigns/pasar-malam", Ct)).StatusCode);
    }

    [Theory]
    [InlineData("GET", "/api/v1/campaigns/nowhere", null, 404, "POST /api/v1/campaigns adds one")]
    [InlineData("PUT", "/api/v1/campaigns/nowhere", Market, 404, "GET /api/v1/campaigns lists those there are")]
    [InlineData("DELETE", "/api/v1/campaigns/festival", null, 400, "Write your name")]
    [InlineData("DELETE", "/api/v1/campaigns/festival?who=Siti", null, 400, "Write why, in one sentence")]
    [InlineData("POST", "/api/v1/campaigns", """{"name":"Pasar","keywords":["sampit"],"who":"Siti"}""", 400, "Write the first day, such as")]
    [InlineData("POST", "/api/v1/campaigns", """{"name":"Pasar","from":"2026-10-01","keywords":["nowhere"],"who":"Siti"}""", 400, "There is no keyword")]
    [InlineData("POST", "/api/v1/campaigns", """{"name":"Pasar","from":"2026-10-01","who":"Siti"}""", 400, "Choose at least one keyword")]
    [InlineData("POST", "/api/v1/campaigns", """{"name":"Pasar","from":"kemarin"}""", 400, "The body does not fit at $.from")]
    public async Task What_is_wrong_is_answered_with_what_to_write_instead(string method, string path, string? body, int status, string says)
    {
        await using var desk = await Desk.OpenAsync();

        var answer = await Send(desk.Client(), new(method), path, body);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(says, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct)).RootElement.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, desk.Campaigns.Changes.Count);
    }

    static Task<HttpResponseMessage> Send(HttpClient api, HttpMethod method, string path, string? body) => api.SendAsync(
        new(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") }, Ct);
}

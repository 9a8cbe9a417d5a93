using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class LabelApiTests
{
    const string Labels = "/api/v1/keywords/sampit/labels";
    const string Flood = "https://news.example/banjir";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    static Task<HttpResponseMessage> PutAsync(Desk desk, string body) => desk.Client().PutAsync(Labels, new StringContent(body, Encoding.UTF8, "application/json"), Ct);

    [Fact]
    public async Task A_label_is_given_read_with_the_mention_and_taken_back_and_the_history_keeps_both()
    {
        await using var desk = await Desk.OpenAsync();

        var given = await PutAsync(desk, $$"""{"url":"{{Flood}}?utm_source=wa","tone":"positive","era":"mentions:sampit-2001","risks":["hate","hoax","hate"],"by":"Siti","reason":"surut"}""");
        var label = await given.Content.ReadFromJsonAsync<JsonElement>(Ct);
        var mention = (await desk.Client().GetFromJsonAsync<JsonElement>($"/api/v1/keywords/sampit/mentions?url={Flood}", Ct))[0];
        var withdrawn = await desk.Client().DeleteAsync($"{Labels}?url={Flood}&by=Budi&reason=keliru", Ct);
        var history = await desk.Client().GetFromJsonAsync<JsonElement>($"{Labels}?url={Flood}", Ct);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NoContent), (given.StatusCode, withdrawn.StatusCode));
        Assert.Equal((Flood, "positive", "mentions:sampit-2001", "Siti", "surut", false), (
            label.GetProperty("url").GetString(), label.GetProperty("tone").GetString(), label.GetProperty("era").GetString(), label.GetProperty("by").GetString(),
            label.GetProperty("reason").GetString(), label.GetProperty("withdrawn").GetBoolean()));
        Assert.Equal(["hoax", "hate"], label.GetProperty("risks").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal(("negative", "positive", "Siti"), (
            mention.GetProperty("assessment").GetProperty("tone").GetString(), mention.GetProperty("verdict").GetProperty("tone").GetString(), mention.GetProperty("label").GetProperty("by").GetString()));
        Assert.Equal([("Budi", true), ("Siti", false)], history.EnumerateArray().Select(l => (l.GetProperty("by").GetString()!, l.GetProperty("withdrawn").GetBoolean())));
        Assert.Single((await desk.Client().GetFromJsonAsync<JsonElement>($"{Labels}?limit=1&skip=1", Ct)).EnumerateArray(), l => l.GetProperty("by").GetString() == "Siti");
    }

    [Fact]
    public async Task What_is_left_out_stays_as_the_machine_thinks_and_an_empty_list_is_no_risk()
    {
        await using var desk = await Desk.OpenAsync();

        await PutAsync(desk, $$"""{"url":"{{Flood}}","risks":[],"by":"Siti"}""");

        var label = Assert.Single(desk.Office.Labels);
        Assert.Equal((null, null, 0), (label.Tone, label.Era, label.Risks!.Count));
        Assert.Equal(Tone.Negative, desk.Office.Mentions.Single(m => m.Url == Flood).Verdict.Tone);
    }

    [Theory]
    [InlineData("""{"url":"https://news.example/banjir","tone":"bad","era":"sampit","risks":["war"],"by":"Siti"}""", 400, "write one of negative, neutral, positive|about: or mentions:|write one of hoax, hate")]
    [InlineData("""{"url":"https://news.example/banjir","by":" "}""", 400, "say a tone, an era or risks|say who corrects")]
    [InlineData("""{"url":"https://news.example/banjir","tone":"positive","era":"about:nowhere-1999","by":"Siti"}""", 400, "one of its lenses, such as about:sampit-2001")]
    [InlineData("""{"url":"https://nowhere.example/","tone":"positive","by":"Siti"}""", 404, "there is no such mention")]
    [InlineData("""{"tone":"positive","by":"Siti"}""", 400, "write its url")]
    [InlineData("""{"url":"https://news.example/banjir","nada":"positive"}""", 400, "write for example")]
    public async Task What_does_not_do_is_refused_with_all_that_is_wrong(string body, int status, string says)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await PutAsync(desk, body);
        var text = await answer.Content.ReadAsStringAsync(Ct);

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.All(says.Split('|'), part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Empty(desk.Office.Labels);
    }

    [Theory]
    [InlineData("?url=https://news.example/banjir&by=Siti", 409, "nobody has corrected this story")]
    [InlineData("?url=https://news.example/banjir", 400, "say who corrects")]
    [InlineData("?url=https://nowhere.example/&by=Siti", 404, "there is no such mention")]
    [InlineData("?by=Siti", 400, "write its url")]
    public async Task A_withdrawal_of_nothing_or_by_nobody_is_refused(string query, int status, string says)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.Client().DeleteAsync(Labels + query, Ct);

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/v1/keywords/nowhere/labels", 404)]
    [InlineData("DELETE", "/api/v1/keywords/nowhere/labels?url=x&by=y", 404)]
    [InlineData("GET", "/api/v1/keywords/sampit/labels?limit=0", 400)]
    public async Task An_unknown_keyword_and_a_wrong_limit_are_problems_too(string method, string path, int status)
    {
        await using var desk = await Desk.OpenAsync();
        Assert.Equal(status, (int)(await desk.Client().SendAsync(new(new(method), path), Ct)).StatusCode);
    }
}

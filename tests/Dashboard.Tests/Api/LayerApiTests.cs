using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class LayerApiTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_learnt_is_told_with_its_words_and_its_history()
    {
        await using var desk = await Desk.OpenAsync();

        var layer = await desk.Client().GetFromJsonAsync<JsonElement>("/api/v1/layer", Ct);

        Assert.Equal((true, true, 0, 83), (layer.GetProperty("isOn").GetBoolean(), layer.GetProperty("inUse").GetBoolean(), layer.GetProperty("corrections").GetInt32(), layer.GetProperty("nextTryAt").GetInt32()));
        Assert.Equal(("basirang", 17), (layer.GetProperty("words")[0].GetProperty("word").GetString(), layer.GetProperty("words")[0].GetProperty("texts").GetInt32()));
        Assert.Equal(["noBetter", "trained"], layer.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("kind").GetString()));
        Assert.Equal(11, layer.GetProperty("steps")[1].GetProperty("tried").GetProperty("figures").GetProperty("rightAfter").GetInt32());
    }

    [Fact]
    public async Task It_is_switched_off_and_on_and_each_is_noted()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();

        var off = await Send(api, HttpMethod.Put, "/api/v1/layer/state", """{"on":false,"who":"Siti","reason":"uji"}""");
        var on = await Send(api, HttpMethod.Put, "/api/v1/layer/state", """{"on":true,"who":"Budi","reason":"cukup"}""");

        Assert.Contains("\"inUse\":false", await off.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Contains("\"inUse\":true", await on.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal([(LayerStepKind.SwitchedOff, "Siti", "uji"), (LayerStepKind.SwitchedOn, "Budi", "cukup")], desk.Layers.Rows.Skip(2).Select(r => (r.Step.Kind, r.Step.Who, r.Step.Reason)));
    }

    [Fact]
    public async Task An_attempt_tells_what_came_of_it_and_too_few_corrections_leave_no_trace()
    {
        await using var desk = await Desk.OpenAsync();

        var tried = await Send(desk.Client(), HttpMethod.Post, "/api/v1/layer/try", """{"who":"Siti","reason":"uji"}""");
        var answer = await tried.Content.ReadFromJsonAsync<JsonElement>(Ct);

        Assert.Equal(("tooFew", 0, LayerTraining.Needed), (answer.GetProperty("result").GetString(), answer.GetProperty("corrections").GetInt32(), answer.GetProperty("needed").GetInt32()));
        Assert.Equal(2, desk.Layers.Rows.Count);
    }

    [Fact]
    public async Task The_export_holds_the_weights_and_what_they_add_to()
    {
        await using var desk = await Desk.OpenAsync();

        var file = await desk.Client().GetAsync("/api/v1/layer/export", Ct);
        var layer = await file.Content.ReadFromJsonAsync<JsonElement>(Ct);
        desk.Layers.Rows.Clear();
        var none = await desk.Client().GetAsync("/api/v1/layer/export", Ct);

        Assert.Equal(("reputationwatch-layer-2.json", "application/json"), (file.Content.Headers.ContentDisposition!.FileName, file.Content.Headers.ContentType!.MediaType));
        Assert.Equal((2, ShippedWeights.Id), (layer.GetProperty("number").GetInt32(), layer.GetProperty("over").GetString()));
        Assert.Equal("[[7,0.5,-0.25]]", layer.GetProperty("layer").GetProperty("weights").GetRawText());
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Theory]
    [InlineData("POST", "/api/v1/layer/try", "{}", "Write your name")]
    [InlineData("POST", "/api/v1/layer/try", """{"siapa":"x"}""", "write for example")]
    [InlineData("PUT", "/api/v1/layer/state", """{"who":"Siti","reason":"uji"}""", "Write true or false")]
    [InlineData("PUT", "/api/v1/layer/state", """{"on":false,"who":"Siti"}""", "Write the reason")]
    public async Task What_is_wrong_says_what_to_write_instead(string method, string path, string body, string says)
    {
        await using var desk = await Desk.OpenAsync();

        var answer = await Send(desk.Client(), new(method), path, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(2, desk.Layers.Rows.Count);
    }

    static Task<HttpResponseMessage> Send(HttpClient api, HttpMethod method, string path, string body) =>
        api.SendAsync(new(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") }, Ct);
}

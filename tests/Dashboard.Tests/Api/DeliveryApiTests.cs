using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class DeliveryApiTests
{
    const string Group = """{"kind":"telegram","name":"Grup humas","secrets":{"token":"123456:RAHASIA"},"who":"Siti","reason":"saluran piket"}""";
    const string Person = """{"name":"Siti","channel":"grup","address":"123456789","language":"en","chosen":{"spike":"digest"},"quiet":{"from":"22:00","to":"06.30"},"keywords":["sampit"],"who":"Siti","reason":"piket baru"}""";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_is_added_and_its_secret_is_in_no_answer()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();

        var added = await Send(api, HttpMethod.Put, "/api/v1/channels/grup", Group);
        var one = await added.Content.ReadFromJsonAsync<JsonElement>(Ct);
        var changed = await Send(api, HttpMethod.Put, "/api/v1/channels/grup", """{"name":"Grup","who":"Siti","reason":"nama"}""");
        var all = await api.GetStringAsync(new Uri("/api/v1/channels", UriKind.Relative), Ct);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (added.StatusCode, changed.StatusCode));
        Assert.Equal(("telegram", "set", true), (one.GetProperty("kind").GetString(), one.GetProperty("secrets").GetProperty("token").GetString(), one.GetProperty("state").GetProperty("isOn").GetBoolean()));
        Assert.Equal(["log", "smtp", "grup"], JsonDocument.Parse(all).RootElement.EnumerateArray().Select(c => c.GetProperty("id").GetString()));
        Assert.DoesNotContain("RAHASIA", all + await added.Content.ReadAsStringAsync(Ct) + await changed.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.DoesNotContain("sealed", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_by_field_and_repeats_no_secret()
    {
        await using var desk = await Desk.OpenAsync();

        var answer = await Send(desk.Client(), HttpMethod.Put, "/api/v1/channels/grup", """{"kind":"telegram","name":"","settings":{"host":"x"},"secrets":{"token":"bukan RAHASIA"}}""");
        var text = await answer.Content.ReadAsStringAsync(Ct);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["name", "host", "token", "who", "reason"], JsonDocument.Parse(text).RootElement.GetProperty("errors").EnumerateObject().Select(e => e.Name));
        Assert.DoesNotContain("RAHASIA", text, StringComparison.Ordinal);
        Assert.Empty(desk.Delivery.Changes);
    }

    [Fact]
    public async Task A_test_is_sent_and_answered_in_words()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();
        await Send(api, HttpMethod.Put, "/api/v1/channels/grup", Group);

        var sent = await (await Send(api, HttpMethod.Post, "/api/v1/channels/grup/test", """{"to":"42","language":"en"}""")).Content.ReadFromJsonAsync<JsonElement>(Ct);
        desk.Sent.Answer = new DeliveryResult.ChannelDead("Telegram answered 401");
        var dead = await (await Send(api, HttpMethod.Post, "/api/v1/channels/grup/test", """{"to":"42"}""")).Content.ReadFromJsonAsync<JsonElement>(Ct);
        var nowhere = await api.PostAsync(new Uri("/api/v1/channels/grup/test", UriKind.Relative), null, Ct);

        Assert.Equal(("sent", "The test was sent: the channel took it. Look whether it has arrived."), (sent.GetProperty("result").GetString(), sent.GetProperty("says").GetString()));
        Assert.Equal("channelDead", dead.GetProperty("result").GetString());
        Assert.Contains("Telegram answered 401", dead.GetProperty("says").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, nowhere.StatusCode);
        Assert.Equal(["42", "42"], desk.Sent.Messages.Select(m => m.Address));
    }

    [Fact]
    public async Task A_channel_is_switched_and_removed_with_who_and_why()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();
        await Send(api, HttpMethod.Put, "/api/v1/channels/grup", Group);

        var off = await (await Send(api, HttpMethod.Put, "/api/v1/channels/grup/state", """{"on":false,"who":"Budi","reason":"bising"}""")).Content.ReadFromJsonAsync<JsonElement>(Ct);
        var removed = await api.DeleteAsync(new Uri("/api/v1/channels/grup?who=Budi&reason=lama", UriKind.Relative), Ct);

        Assert.Equal((false, "Budi", "bising"), (off.GetProperty("state").GetProperty("isOn").GetBoolean(), off.GetProperty("state").GetProperty("who").GetString(), off.GetProperty("state").GetProperty("reason").GetString()));
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await api.GetAsync(new Uri("/api/v1/channels/grup", UriKind.Relative), Ct)).StatusCode);
        Assert.Equal([DeliveryChangeKind.Added, DeliveryChangeKind.SwitchedOff, DeliveryChangeKind.Removed], desk.Delivery.Changes.Select(c => c.Kind));
    }

    [Fact]
    public async Task A_person_is_put_on_record_and_told_as_chosen()
    {
        await using var desk = await Desk.OpenAsync();
        var api = desk.Client();
        await Send(api, HttpMethod.Put, "/api/v1/channels/grup", Group);

        var added = await Send(api, HttpMethod.Put, "/api/v1/recipients/siti", Person);
        var siti = await added.Content.ReadFromJsonAsync<JsonElement>(Ct);

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal(("digest", "atOnce"), (siti.GetProperty("chosen").GetProperty("spike").GetString(), siti.GetProperty("chosen").GetProperty("risk").GetString()));
        Assert.Equal("06:30", siti.GetProperty("quiet").GetProperty("to").GetString());
        Assert.Equal(1, (await api.GetFromJsonAsync<JsonElement>("/api/v1/recipients", Ct)).GetArrayLength());
        Assert.Equal(HttpStatusCode.NoContent, (await api.DeleteAsync(new Uri("/api/v1/recipients/siti?who=Budi&reason=pindah", UriKind.Relative), Ct)).StatusCode);
        Assert.Equal(0, (await api.GetFromJsonAsync<JsonElement>("/api/v1/recipients", Ct)).GetArrayLength());
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_person_is_said()
    {
        await using var desk = await Desk.OpenAsync();

        var unread = await Send(desk.Client(), HttpMethod.Put, "/api/v1/recipients/siti", """{"name":"Siti","channel":"x","chosen":{"rain":"atOnce","spike":"soon"},"quiet":{"from":"22:00"},"digestAt":"pagi"}""");
        var unknown = await Send(desk.Client(), HttpMethod.Put, "/api/v1/recipients/siti", """{"name":"Siti","channel":"x","keywords":["atlantis"],"who":"Siti","reason":"uji"}""");

        Assert.Equal(["chosen", "digestAt", "quiet"], await FieldsAsync(unread));
        Assert.Equal(["channel", "keywords"], await FieldsAsync(unknown));
        Assert.Equal(HttpStatusCode.NotFound, (await Send(desk.Client(), HttpMethod.Put, "/api/v1/recipients/budi/state", """{"on":true}""")).StatusCode);
    }

    static async Task<IEnumerable<string>> FieldsAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal);

    static Task<HttpResponseMessage> Send(HttpClient api, HttpMethod method, string path, string json) =>
        api.SendAsync(new(method, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") }, Ct);
}

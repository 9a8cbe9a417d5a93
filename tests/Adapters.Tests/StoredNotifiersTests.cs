using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using ReputationWatch.Adapters.Webhook;
using ReputationWatch.Adapters.WhatsApp;
using ReputationWatch.Delivering;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests;

public sealed class StoredNotifiersTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);

    static readonly OutboxMessage Message = new(
        "sampit@1/BreachHeld/@siti", "kanal", new KeywordId("sampit"), "sampit@1", Now, "Sampit <!channel> & *melonjak*", "Baris satu [klik](http://jahat.example).\nBaris    dua.")
    {
        Kind = IncidentKind.PageOne,
        Score = 4.5,
        Recipient = "siti",
        Address = "6281234567890",
    };

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signed_webhook_can_be_checked_by_its_receiver()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        await using var bench = await OpenAsync(server, "webhook", [], [("url", server.Url("/hook/RAHASIA").AbsoluteUri), ("signingKey", "kunci")]);

        Assert.IsType<DeliveryResult.Sent>(await SendAsync(bench));

        var asked = Assert.Single(server.Requests);
        Assert.Equal((Message.Id, "1786960800"), (asked["Idempotency-Key"], asked["X-ReputationWatch-Timestamp"]));
        var expected = System.Security.Cryptography.HMACSHA256.HashData("kunci"u8, System.Text.Encoding.UTF8.GetBytes($"1786960800.{asked.Body}"));
        Assert.Equal($"sha256={Convert.ToHexString(expected).ToLowerInvariant()}", asked["X-ReputationWatch-Signature"]);
        var json = JsonDocument.Parse(asked.Body).RootElement;
        Assert.Equal(["id", "keyword", "incident", "subject", "text", "at", "kind", "score"], json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("pageOne", 4.5), (json.GetProperty("kind").GetString(), json.GetProperty("score").GetDouble()));
    }

    [Fact]
    public void The_signature_of_a_known_message_is_this() => Assert.Equal(
        // From: printf '1.{}' | openssl dgst -sha256 -hmac kunci
        "sha256=a132c0b384d4693e3fa6eda0786ae67f04252024cab8abbcd8a00f210f7c7a4b", WebhookSignature.Of("1", "{}"u8.ToArray(), "kunci"));

    [Fact]
    public async Task Slack_is_given_plain_text_that_calls_nobody()
    {
        await using var server = await LoopbackServer.StartAsync(200, "ok");
        await using var bench = await OpenAsync(server, "slack", [], [("url", server.Url("/services/T/B/x").AbsoluteUri)]);

        Assert.IsType<DeliveryResult.Sent>(await SendAsync(bench));

        var json = JsonDocument.Parse(Assert.Single(server.Requests).Body).RootElement;
        Assert.Equal("Sampit &lt;!channel&gt; &amp; *melonjak*", json.GetProperty("text").GetString());
        Assert.All(json.GetProperty("blocks").EnumerateArray(), block => Assert.Equal("plain_text", block.GetProperty("text").GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Teams_is_given_a_card_whose_text_is_no_markup()
    {
        await using var server = await LoopbackServer.StartAsync(202);
        await using var bench = await OpenAsync(server, "teams", [], [("url", server.Url("/workflows/x").AbsoluteUri)]);

        Assert.IsType<DeliveryResult.Sent>(await SendAsync(bench));

        var attachment = JsonDocument.Parse(Assert.Single(server.Requests).Body).RootElement.GetProperty("attachments")[0];
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
        var card = attachment.GetProperty("content");
        Assert.Equal(("AdaptiveCard", 3), (card.GetProperty("type").GetString(), card.GetProperty("body").GetArrayLength()));
        Assert.All(card.GetProperty("body").EnumerateArray(), line => Assert.Equal("TextRun", line.GetProperty("inlines")[0].GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Telegram_is_given_the_chat_and_the_text_and_makes_no_preview_of_links()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"ok":true}""");
        await using var bench = await OpenAsync(server, "telegram", [], [("token", "123:RAHASIA")]);

        Assert.IsType<DeliveryResult.Sent>(await SendAsync(bench));

        var asked = Assert.Single(server.Requests);
        Assert.Equal("/bot123:RAHASIA/sendMessage", asked.Target);
        var json = JsonDocument.Parse(asked.Body).RootElement;
        Assert.Equal((Message.Address, Message.Text, true), (json.GetProperty("chat_id").GetString(), json.GetProperty("text").GetString(), json.GetProperty("link_preview_options").GetProperty("is_disabled").GetBoolean()));
    }

    [Theory]
    [InlineData(429, """{"ok":false,"description":"Too Many Requests","parameters":{"retry_after":33}}""", typeof(DeliveryResult.Retry))]
    [InlineData(401, """{"ok":false,"description":"Unauthorized"}""", typeof(DeliveryResult.ChannelDead))]
    [InlineData(404, """{"ok":false,"description":"Not Found"}""", typeof(DeliveryResult.ChannelDead))]
    [InlineData(403, """{"ok":false,"description":"Forbidden: bot was blocked by the user"}""", typeof(DeliveryResult.AddressDead))]
    [InlineData(400, """{"ok":false,"description":"Bad Request: chat not found"}""", typeof(DeliveryResult.AddressDead))]
    [InlineData(400, """{"ok":false,"description":"Bad Request: message text is empty"}""", typeof(DeliveryResult.GiveUp))]
    [InlineData(502, "<html>", typeof(DeliveryResult.Retry))]
    [InlineData(400, "[]", typeof(DeliveryResult.GiveUp))]
    public async Task What_Telegram_answers_tells_the_bot_from_the_chat_and_from_the_message(int status, string body, Type result)
    {
        await using var server = await LoopbackServer.StartAsync(status, body);
        await using var bench = await OpenAsync(server, "telegram", [], [("token", "123:RAHASIA")]);

        var answered = await SendAsync(bench);

        Assert.IsType(result, answered);
        Assert.DoesNotContain("RAHASIA", answered.ToString(), StringComparison.Ordinal);
        if (answered is DeliveryResult.Retry { After: { } after }) Assert.Equal(TimeSpan.FromSeconds(33), after);
    }

    [Fact]
    public async Task WhatsApp_is_given_text_or_a_template_whose_parameter_is_one_line()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"messages":[{"id":"wamid.x"}]}""");
        await using var text = await OpenAsync(server, "whatsapp", [("phoneNumberId", "4242")], [("token", "RAHASIA")]);
        await using var template = await OpenAsync(server, "whatsapp", [("phoneNumberId", "4242"), ("template", "peringatan")], [("token", "RAHASIA")]);

        Assert.IsType<DeliveryResult.Sent>(await SendAsync(text));
        Assert.IsType<DeliveryResult.Sent>(await SendAsync(template));

        Assert.All(server.Requests, asked => Assert.Equal(("/4242/messages", "Bearer RAHASIA"), (asked.Target, asked["Authorization"])));
        var (plain, shaped) = (JsonDocument.Parse(server.Requests[0].Body).RootElement, JsonDocument.Parse(server.Requests[1].Body).RootElement);
        Assert.Equal(("whatsapp", Message.Address, Message.Text), (plain.GetProperty("messaging_product").GetString(), plain.GetProperty("to").GetString(), plain.GetProperty("text").GetProperty("body").GetString()));
        var said = shaped.GetProperty("template");
        Assert.Equal(("peringatan", "id"), (said.GetProperty("name").GetString(), said.GetProperty("language").GetProperty("code").GetString()));
        Assert.Equal("Baris satu [klik](http://jahat.example). · Baris dua.", said.GetProperty("components")[0].GetProperty("parameters")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(401, 190, typeof(DeliveryResult.ChannelDead))]
    [InlineData(404, 132001, typeof(DeliveryResult.ChannelDead))]
    [InlineData(400, 131026, typeof(DeliveryResult.AddressDead))]
    [InlineData(400, 131047, typeof(DeliveryResult.GiveUp))]
    [InlineData(400, 131009, typeof(DeliveryResult.GiveUp))]
    [InlineData(400, 131056, typeof(DeliveryResult.Retry))]
    [InlineData(429, 130429, typeof(DeliveryResult.Retry))]
    [InlineData(500, 131000, typeof(DeliveryResult.Retry))]
    public void What_WhatsApp_answers_is_told_by_its_code(int status, int code, Type result) =>
        Assert.IsType(result, WhatsAppAnswer.ResultOf(new(status, null, $$$"""{"error":{"code":{{{code}}}}}""")));

    [Fact]
    public async Task A_webhook_into_the_network_is_refused_unless_the_operator_names_its_host()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        await using var bench = await ChannelBench.OpenAsync(new ManualClock(Now), []);
        await AddAsync(bench, "webhook", [], [("url", server.Url().AbsoluteUri)]);

        var dead = Assert.IsType<DeliveryResult.ChannelDead>(await SendAsync(bench));

        Assert.Contains("Notify:AllowedPrivateHosts", dead.Why, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Secrets_whose_keys_are_gone_are_a_dead_channel_and_no_fault()
    {
        var home = StoreHome.Sqlite();
        var store = await home.OpenMigratedAsync();
        var sealedElsewhere = new SecretBox(new EphemeralDataProtectionProvider()).Seal("123:RAHASIA");
        await store.Delivery.SaveChannelAsync(
            new() { Id = "kanal", Kind = ChannelKind.Telegram, Name = "Kanal" }, new Dictionary<string, string> { ["token"] = sealedElsewhere },
            new(DeliverySubject.Channel, "kanal", DeliveryChangeKind.Added, "Siti", Now, "uji"), Ct);
        await using var bench = await ChannelBench.OpenAsync(new ManualClock(Now), [], home);

        Assert.IsType<DeliveryResult.ChannelDead>(await SendAsync(bench));
    }

    [Fact]
    public void What_is_sealed_shows_nothing_and_opens_again()
    {
        var box = new SecretBox(new EphemeralDataProtectionProvider());
        var closed = box.Seal("rahasia");
        Assert.DoesNotContain("rahasia", closed, StringComparison.Ordinal);
        Assert.Equal(("rahasia", null), (box.Open(closed), box.Open("bukan segel")));
    }

    [Fact]
    public void Providers_may_be_moved_to_this_machine_alone() =>
        Assert.Equal(
            ["Notify:TelegramApi may only be on this machine, such as http://127.0.0.1:8081; leave it out for api.telegram.org"],
            Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(new NotifyOptions { TelegramApi = new("https://pencuri.example") }.Validated).Failures);

    static async Task<ChannelBench> OpenAsync(LoopbackServer server, string kind, (string, string)[] settings, (string, string)[] secrets)
    {
        var bench = await ChannelBench.OpenAsync(new ManualClock(Now), new()
        {
            ["Notify:AllowedPrivateHosts:0"] = server.Authority,
            ["Notify:TelegramApi"] = server.Url().AbsoluteUri,
            ["Notify:WhatsAppApi"] = server.Url().AbsoluteUri,
        });
        await AddAsync(bench, kind, settings, secrets);
        return bench;
    }

    static async Task AddAsync(ChannelBench bench, string kind, (string, string)[] settings, (string, string)[] secrets)
    {
        var draft = new ChannelDraft("kanal", kind, "Kanal", settings.ToDictionary(s => s.Item1, s => s.Item2), secrets.ToDictionary(s => s.Item1, s => s.Item2));
        Assert.Empty((await bench.Channels.SaveAsync(draft, "Siti", "uji", Now, Ct)).Faults);
    }

    static async Task<DeliveryResult> SendAsync(ChannelBench bench) => await (await bench.Notifiers.FindAsync("kanal", Ct))!.SendAsync(Message, Ct);
}

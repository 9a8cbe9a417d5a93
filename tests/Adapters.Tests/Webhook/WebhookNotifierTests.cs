using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Adapters.Webhook;
using ReputationWatch.Delivering;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests.Webhook;

public sealed class WebhookNotifierTests
{
    static readonly OutboxMessage Message = new(
        "sampit@1767225600/BreachHeld/webhook", "webhook", new KeywordId("sampit"), "sampit@1767225600",
        new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), "Sampit: pemberitaan merugikan melonjak", "Dua puluh berita “merugikan”.");

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_posted_as_json_with_its_id_in_the_header()
    {
        await using var server = await LoopbackServer.StartAsync(204);

        Assert.IsType<DeliveryResult.Sent>(await SendAsync(server.Url("/hook")));

        var asked = Assert.Single(server.Requests);
        Assert.Equal(("POST", "/hook", Message.Id, "application/json; charset=utf-8"), (asked.Method, asked.Target, asked["Idempotency-Key"], asked["Content-Type"]));
        var json = JsonDocument.Parse(asked.Body).RootElement;
        Assert.Equal(["id", "keyword", "incident", "subject", "text", "at", "kind", "score"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            (Message.Id, "sampit", "sampit@1767225600", Message.Subject, Message.Text, Message.CreatedAt),
            (Text("id"), Text("keyword"), Text("incident"), Text("subject"), Text("text"), json.GetProperty("at").GetDateTimeOffset()));

        string? Text(string name) => json.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData(200, typeof(DeliveryResult.Sent))]
    [InlineData(202, typeof(DeliveryResult.Sent))]
    [InlineData(302, typeof(DeliveryResult.ChannelDead))]
    [InlineData(400, typeof(DeliveryResult.GiveUp))]
    [InlineData(401, typeof(DeliveryResult.ChannelDead))]
    [InlineData(403, typeof(DeliveryResult.ChannelDead))]
    [InlineData(404, typeof(DeliveryResult.ChannelDead))]
    [InlineData(413, typeof(DeliveryResult.GiveUp))]
    [InlineData(422, typeof(DeliveryResult.GiveUp))]
    [InlineData(408, typeof(DeliveryResult.Retry))]
    [InlineData(410, typeof(DeliveryResult.ChannelDead))]
    [InlineData(425, typeof(DeliveryResult.Retry))]
    [InlineData(429, typeof(DeliveryResult.Retry))]
    [InlineData(500, typeof(DeliveryResult.Retry))]
    [InlineData(503, typeof(DeliveryResult.Retry))]
    public void A_status_says_whether_to_come_again(int status, Type result) => Assert.IsType(result, ChannelPost.ResultOf("the webhook", new(status, null, "")));

    [Fact]
    public async Task A_busy_receiver_says_when_to_come_again()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "90";
            return Task.CompletedTask;
        });
        Assert.Equal(new DeliveryResult.Retry("the webhook answered 429", TimeSpan.FromSeconds(90)), await SendAsync(server.Url()));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        Assert.IsType<DeliveryResult.ChannelDead>(await SendAsync(server.Url()));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_receiver_that_is_gone_is_tried_again_and_its_secret_address_not_told()
    {
        await using var gone = LoopbackSocket.Start("");
        await gone.DisposeAsync();
        var retry = Assert.IsType<DeliveryResult.Retry>(await SendAsync(gone.Url("/services/RAHASIA")));
        Assert.Equal("the webhook could not be reached (ConnectionError)", retry.Why);
    }

    [Fact]
    public async Task A_receiver_that_says_nothing_is_tried_again()
    {
        var connected = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = LoopbackSocket.Start((_, ct) =>
        {
            connected.SetResult();
            return Task.Delay(Timeout.Infinite, ct);
        });
        var clock = new ManualClock(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

        var sending = SendAsync(server.Url(), clock);
        await connected.Task;
        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(new DeliveryResult.Retry("the webhook did not answer in time"), await sending);
    }

    static async Task<DeliveryResult> SendAsync(Uri url, TimeProvider? clock = null)
    {
        var services = new ServiceCollection().AddSingleton(clock ?? TimeProvider.System);
        services.AddNotifiers(new ConfigurationBuilder().AddInMemoryCollection([new("Notify:Webhook:Url", url.AbsoluteUri)]).Build());
        await using var provider = services.BuildServiceProvider();
        return await provider.GetServices<INotifier>().Single(notifier => notifier.Channel == "webhook").SendAsync(Message, Ct);
    }
}

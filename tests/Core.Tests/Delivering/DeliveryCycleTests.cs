using System.Collections.Concurrent;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Delivering;

public sealed class DeliveryCycleTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);
    static readonly DeliveryResult Sent = new DeliveryResult.Sent();

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_due_is_sent_and_settled_once()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"), Message("b", "webhook"));
        var (smtp, webhook) = (new Channel("smtp"), new Channel("webhook"));
        var cycle = new DeliveryCycle(outbox, [smtp, webhook]);

        Assert.Equal(2, await cycle.RunAsync(Now, Ct));
        Assert.Equal(0, await cycle.RunAsync(Now.AddDays(1), Ct));

        Assert.Equal(["a/open/smtp"], smtp.Ids);
        Assert.Equal(["b/open/webhook"], webhook.Ids);
        Assert.Equal(Sent, outbox.ResultOf("a/open/smtp"));
    }

    [Fact]
    public async Task A_message_that_failed_comes_again_after_its_pause_under_the_same_id()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"));
        var smtp = new Channel("smtp", new DeliveryResult.Retry("421"), Sent);
        var cycle = new DeliveryCycle(outbox, [smtp]);

        Assert.Equal(1, await cycle.RunAsync(Now, Ct));
        Assert.Equal(0, await cycle.RunAsync(Now.AddSeconds(29), Ct));
        Assert.Equal(1, await cycle.RunAsync(Now.AddSeconds(30), Ct));

        Assert.Equal(["a/open/smtp", "a/open/smtp"], smtp.Ids);
        Assert.Equal(Sent, outbox.ResultOf("a/open/smtp"));
    }

    [Fact]
    public async Task A_host_killed_between_sending_and_settling_sends_again_under_the_same_id()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp")) { Broken = true };
        var smtp = new Channel("smtp");
        await Assert.ThrowsAsync<IOException>(() => new DeliveryCycle(outbox, [smtp]).RunAsync(Now, Ct));
        outbox.Broken = false;

        var restarted = new DeliveryCycle(outbox, [smtp]);
        Assert.Equal(0, await restarted.RunAsync(Now.AddMinutes(4), Ct));
        Assert.Equal(1, await restarted.RunAsync(Now.AddMinutes(5), Ct));

        Assert.Equal(["a/open/smtp", "a/open/smtp"], smtp.Ids);
    }

    [Fact]
    public async Task The_messages_of_an_incident_keep_their_order_whatever_fails()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp", "open"), Message("a", "smtp", "close", Now.AddSeconds(1)), Message("b", "smtp", "open", Now.AddSeconds(2)));
        var smtp = new Channel("smtp", new DeliveryResult.Retry("421"));
        var cycle = new DeliveryCycle(outbox, [smtp]);

        for (var minute = 1; minute <= 20; minute++) await cycle.RunAsync(Now.AddMinutes(minute), Ct);

        Assert.Equal(["a/open/smtp", "a/open/smtp", "a/close/smtp"], smtp.Ids.Where(id => id.StartsWith('a')));
        Assert.Equal(Sent, outbox.ResultOf("b/open/smtp"));
    }

    [Fact]
    public async Task A_channel_that_hangs_holds_up_no_other()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"), Message("a", "webhook"));
        var answer = new TaskCompletionSource<DeliveryResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var webhook = new Channel("webhook");

        var running = new DeliveryCycle(outbox, [new Hanging("smtp", answer.Task), webhook]).RunAsync(Now, Ct);

        Assert.Equal(["a/open/webhook"], webhook.Ids);
        Assert.Equal(Sent, outbox.ResultOf("a/open/webhook"));
        answer.SetResult(new DeliveryResult.Retry("no answer"));
        await running;
    }

    [Fact]
    public async Task A_channel_that_is_down_is_tried_once_a_batch_and_the_rest_is_due_again()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"), Message("b", "smtp", at: Now.AddSeconds(1)), Message("c", "smtp", at: Now.AddSeconds(2)));
        var smtp = new Channel("smtp", new DeliveryResult.Retry("no connection"));
        var cycle = new DeliveryCycle(outbox, [smtp]);

        await cycle.RunAsync(Now.AddSeconds(2), Ct);
        Assert.Equal(["a/open/smtp"], smtp.Ids);

        await cycle.RunAsync(Now.AddMinutes(6), Ct);
        Assert.Equal(["a/open/smtp", "a/open/smtp", "b/open/smtp", "c/open/smtp"], smtp.Ids);
    }

    [Fact]
    public async Task A_message_that_is_given_up_does_not_stop_those_behind_it()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"), Message("b", "smtp", at: Now.AddSeconds(1)));
        await new DeliveryCycle(outbox, [new Channel("smtp", new DeliveryResult.GiveUp("550"))]).RunAsync(Now.AddSeconds(1), Ct);
        Assert.Equal((new DeliveryResult.GiveUp("550"), Sent), (outbox.ResultOf("a/open/smtp"), outbox.ResultOf("b/open/smtp")));
    }

    [Fact]
    public async Task A_channel_nobody_set_up_is_given_up()
    {
        var outbox = new MemoryOutbox(Message("a", "telegram"));
        await new DeliveryCycle(outbox, []).RunAsync(Now, Ct);
        Assert.Equal(new DeliveryResult.GiveUp("no channel \"telegram\" is set up"), outbox.ResultOf("a/open/telegram"));
    }

    [Fact]
    public async Task A_channel_with_a_fault_of_its_own_is_tried_again_and_its_words_are_not_repeated()
    {
        var outbox = new MemoryOutbox(Message("a", "webhook"));
        var fault = Task.FromException<DeliveryResult>(new FormatException("https://hooks.example/rahasia"));
        await new DeliveryCycle(outbox, [new Hanging("webhook", fault)]).RunAsync(Now, Ct);
        Assert.Equal(new DeliveryResult.Retry("the channel failed with FormatException"), outbox.ResultOf("a/open/webhook"));
    }

    [Fact]
    public async Task What_went_out_is_settled_even_while_the_host_stops()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"));
        var answer = new TaskCompletionSource<DeliveryResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stop = new CancellationTokenSource();

        var running = new DeliveryCycle(outbox, [new Hanging("smtp", answer.Task)]).RunAsync(Now, stop.Token);
        await stop.CancelAsync();
        answer.SetResult(Sent);
        await running;

        Assert.Equal(Sent, outbox.ResultOf("a/open/smtp"));
    }

    static OutboxMessage Message(string incident, string channel, string change = "open", DateTimeOffset? at = null) =>
        new($"{incident}/{change}/{channel}", channel, new KeywordId("sampit"), incident, at ?? Now, "Sampit", "melonjak");

    /// <summary>Gives these answers in turn, then takes everything.</summary>
    sealed class Channel(string name, params DeliveryResult[] answers) : INotifier
    {
        readonly Queue<DeliveryResult> _answers = new(answers);
        readonly ConcurrentQueue<string> _ids = new();

        string INotifier.Channel => name;

        public string[] Ids => [.. _ids];

        public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct)
        {
            _ids.Enqueue(message.Id);
            return Task.FromResult(_answers.TryDequeue(out var answer) ? answer : Sent);
        }
    }

    sealed class Hanging(string name, Task<DeliveryResult> answer) : INotifier
    {
        public string Channel => name;

        public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct) => answer;
    }
}

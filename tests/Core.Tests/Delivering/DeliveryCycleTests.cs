using System.Collections.Concurrent;
using ReputationWatch.Delivering;
using ReputationWatch.Tests.Support;
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
        var cycle = Cycle(outbox, smtp, webhook);

        Assert.Equal(2, await cycle.RunAsync(At(Now), Ct));
        Assert.Equal(0, await cycle.RunAsync(At(Now.AddDays(1)), Ct));

        Assert.Equal(["a/open/smtp"], smtp.Ids);
        Assert.Equal(["b/open/webhook"], webhook.Ids);
        Assert.Equal(Sent, outbox.ResultOf("a/open/smtp"));
    }

    [Fact]
    public async Task A_message_that_failed_comes_again_after_its_pause_under_the_same_id()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"));
        var smtp = new Channel("smtp", new DeliveryResult.Retry("421"), Sent);
        var cycle = Cycle(outbox, smtp);

        Assert.Equal(1, await cycle.RunAsync(At(Now), Ct));
        Assert.Equal(0, await cycle.RunAsync(At(Now.AddSeconds(29)), Ct));
        Assert.Equal(1, await cycle.RunAsync(At(Now.AddSeconds(30)), Ct));

        Assert.Equal(["a/open/smtp", "a/open/smtp"], smtp.Ids);
        Assert.Equal(Sent, outbox.ResultOf("a/open/smtp"));
    }

    [Fact]
    public async Task A_host_killed_between_sending_and_settling_sends_again_under_the_same_id()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp")) { Broken = true };
        var smtp = new Channel("smtp");
        await Assert.ThrowsAsync<IOException>(() => Cycle(outbox, smtp).RunAsync(At(Now), Ct));
        outbox.Broken = false;

        var restarted = Cycle(outbox, smtp);
        Assert.Equal(0, await restarted.RunAsync(At(Now.AddMinutes(4)), Ct));
        Assert.Equal(1, await restarted.RunAsync(At(Now.AddMinutes(5)), Ct));

        Assert.Equal(["a/open/smtp", "a/open/smtp"], smtp.Ids);
    }

    [Fact]
    public async Task The_messages_of_an_incident_keep_their_order_whatever_fails()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp", "open"), Message("a", "smtp", "close", Now.AddSeconds(1)), Message("b", "smtp", "open", Now.AddSeconds(2)));
        var smtp = new Channel("smtp", new DeliveryResult.Retry("421"));
        var cycle = Cycle(outbox, smtp);

        for (var minute = 1; minute <= 20; minute++) await cycle.RunAsync(At(Now.AddMinutes(minute)), Ct);

        Assert.Equal(["a/open/smtp", "a/open/smtp", "a/close/smtp"], smtp.Ids.Where(id => id.StartsWith('a')));
        Assert.Equal(Sent, outbox.ResultOf("b/open/smtp"));
    }

    [Fact]
    public async Task A_channel_that_hangs_holds_up_no_other()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"), Message("a", "webhook"));
        var answer = new TaskCompletionSource<DeliveryResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var webhook = new Channel("webhook");

        var running = Cycle(outbox, new Hanging("smtp", answer.Task), webhook).RunAsync(At(Now), Ct);

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
        var cycle = Cycle(outbox, smtp);

        await cycle.RunAsync(At(Now.AddSeconds(2)), Ct);
        Assert.Equal(["a/open/smtp"], smtp.Ids);

        await cycle.RunAsync(At(Now.AddSeconds(62)), Ct);
        Assert.Equal(["a/open/smtp", "b/open/smtp", "c/open/smtp", "a/open/smtp"], smtp.Ids);
        Assert.Equal((1, 2), (outbox.MessageOf("b/open/smtp").Attempts, outbox.MessageOf("a/open/smtp").Attempts));
    }

    [Fact]
    public async Task A_message_that_is_given_up_does_not_stop_those_behind_it()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"), Message("b", "smtp", at: Now.AddSeconds(1)));
        await Cycle(outbox, new Channel("smtp", new DeliveryResult.GiveUp("550"))).RunAsync(At(Now.AddSeconds(1)), Ct);
        Assert.Equal((new DeliveryResult.GiveUp("550"), Sent), (outbox.ResultOf("a/open/smtp"), outbox.ResultOf("b/open/smtp")));
    }

    [Fact]
    public async Task A_channel_nobody_set_up_is_given_up()
    {
        var outbox = new MemoryOutbox(Message("a", "telegram"));
        await Cycle(outbox).RunAsync(At(Now), Ct);
        Assert.Equal(new DeliveryResult.GiveUp("no channel \"telegram\" is set up"), outbox.ResultOf("a/open/telegram"));
    }

    [Fact]
    public async Task A_channel_with_a_fault_of_its_own_is_tried_again_and_its_words_are_not_repeated()
    {
        var outbox = new MemoryOutbox(Message("a", "webhook"));
        var fault = Task.FromException<DeliveryResult>(new FormatException("https://hooks.example/rahasia"));
        await Cycle(outbox, new Hanging("webhook", fault)).RunAsync(At(Now), Ct);
        Assert.Equal(new DeliveryResult.Retry("the channel failed with FormatException"), outbox.ResultOf("a/open/webhook"));
    }

    [Fact]
    public async Task What_went_out_is_settled_even_while_the_host_stops()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"));
        var answer = new TaskCompletionSource<DeliveryResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stop = new CancellationTokenSource();

        var running = Cycle(outbox, new Hanging("smtp", answer.Task)).RunAsync(At(Now), stop.Token);
        await stop.CancelAsync();
        answer.SetResult(Sent);
        await running;

        Assert.Equal(Sent, outbox.ResultOf("a/open/smtp"));
    }

    [Fact]
    public async Task A_try_is_dated_by_its_end_and_not_by_the_batchs_beginning()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"), Message("b", "smtp"));
        var clock = At(Now);
        var slow = new Acting("smtp", () => { clock.Advance(TimeSpan.FromSeconds(15)); return Sent; });

        await Cycle(outbox, slow).RunAsync(clock, Ct);

        Assert.Equal((Now.AddSeconds(15), Now.AddSeconds(30)), (outbox.SettledAt("a/open/smtp"), outbox.SettledAt("b/open/smtp")));
    }

    [Fact]
    public async Task What_a_lease_no_longer_covers_is_let_go_of_untried()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"), Message("b", "smtp"));
        var clock = At(Now);
        var tries = 0;
        var slow = new Acting("smtp", () => { tries++; clock.Advance(TimeSpan.FromSeconds(290)); return Sent; });

        await Cycle(outbox, slow).RunAsync(clock, Ct);

        Assert.Equal(1, tries);
        Assert.Equal((0, Now.AddSeconds(290)), (outbox.MessageOf("b/open/smtp").Attempts, outbox.DueAt("b/open/smtp")));
    }

    [Fact]
    public async Task A_channel_that_asks_for_time_gets_it_for_all_that_waits()
    {
        var outbox = new MemoryOutbox(Message("a", "smtp"), Message("b", "smtp"));
        var smtp = new Channel("smtp", new DeliveryResult.Retry("429", TimeSpan.FromMinutes(10)));
        var cycle = Cycle(outbox, smtp);

        await cycle.RunAsync(At(Now), Ct);
        await cycle.RunAsync(At(Now.AddMinutes(10).AddSeconds(-1)), Ct);
        Assert.Equal(["a/open/smtp"], smtp.Ids);

        await cycle.RunAsync(At(Now.AddMinutes(10)), Ct);
        Assert.Equal(["a/open/smtp", "b/open/smtp", "a/open/smtp"], smtp.Ids);
    }

    [Fact]
    public async Task A_channel_that_refuses_for_good_is_switched_off_which_the_others_tell_and_its_messages_wait()
    {
        var outbox = new MemoryOutbox(Message("a", "webhook"), Message("b", "webhook"));
        var store = new MemoryDelivery();

        await new DeliveryCycle(outbox, new FixedNotifiers(new Channel("webhook", new DeliveryResult.ChannelDead("the webhook answered 410"))), store.Desk("log", "webhook")).RunAsync(At(Now), Ct);

        var change = Assert.Single(store.Changes);
        Assert.Equal(("webhook", DeliveryChangeKind.Died, DeliveryChange.Itself, "the webhook answered 410"), (change.Id, change.Kind, change.Who, change.Reason));
        var told = Assert.Single(store.Outbox);
        Assert.Equal(("log", IncidentKind.ChannelHealth), (told.Channel, told.Kind));
        Assert.Contains("the webhook answered 410", told.Text, StringComparison.Ordinal);
        Assert.Equal((new DeliveryResult.Retry("the webhook answered 410"), 0), (outbox.ResultOf("a/open/webhook"), outbox.MessageOf("b/open/webhook").Attempts));
        Assert.Equal((Now.AddMinutes(1), Now.AddMinutes(1)), (outbox.DueAt("a/open/webhook"), outbox.DueAt("b/open/webhook")));
    }

    [Fact]
    public async Task What_waited_more_than_three_days_for_a_channel_to_be_switched_on_is_no_news()
    {
        var outbox = new MemoryOutbox(Message("old", "smtp"), Message("new", "smtp", at: Now.AddDays(3)));
        var store = new MemoryDelivery();
        var desk = store.Desk("smtp");
        await desk.DiedAsync(DeliverySubject.Channel, "smtp", "535", Now, Ct);
        await desk.StartedAsync(Now.AddDays(4), Ct);
        var smtp = new Channel("smtp");

        await new DeliveryCycle(outbox, new FixedNotifiers(smtp), desk).RunAsync(At(Now.AddDays(4)), Ct);

        Assert.Equal(["new/open/smtp"], smtp.Ids);
        Assert.IsType<DeliveryResult.GiveUp>(outbox.ResultOf("old/open/smtp"));
    }

    [Fact]
    public async Task A_person_is_reached_at_the_address_of_now_and_one_who_is_gone_is_not()
    {
        var outbox = new MemoryOutbox(To("siti", "a"), To("budi", "a"), To("off", "a"), To("moved", "a"));
        var store = new MemoryDelivery(Person("siti"), Person("off") with { State = new(false) }, Person("moved") with { Channel = "other" });
        var smtp = new Channel("smtp");

        await new DeliveryCycle(outbox, new FixedNotifiers(smtp), store.Desk()).RunAsync(At(Now), Ct);

        Assert.Equal(["a/open/@siti siti@dinas.example"], smtp.Addressed);
        Assert.All(["budi", "off", "moved"], id => Assert.IsType<DeliveryResult.GiveUp>(outbox.ResultOf($"a/open/@{id}")));
    }

    [Fact]
    public async Task An_address_that_refuses_for_good_switches_its_person_off_and_no_one_else()
    {
        var outbox = new MemoryOutbox(To("siti", "a"), To("budi", "a"));
        var store = new MemoryDelivery(Person("siti"), Person("budi"));
        var smtp = new Channel("smtp", new DeliveryResult.AddressDead("550"));

        await new DeliveryCycle(outbox, new FixedNotifiers(smtp), store.Desk("log")).RunAsync(At(Now), Ct);

        Assert.Equal((DeliverySubject.Recipient, "siti", DeliveryChangeKind.Died), (store.Changes[0].Subject, store.Changes[0].Id, Assert.Single(store.Changes).Kind));
        Assert.Equal(["log", "smtp"], store.Outbox.Select(m => m.Channel));
        Assert.Equal((new DeliveryResult.GiveUp("550"), Sent), (outbox.ResultOf("a/open/@siti"), outbox.ResultOf("a/open/@budi")));
    }

    [Fact]
    public async Task The_fourth_message_of_an_hour_goes_to_the_digest_which_tells_it_in_the_morning()
    {
        var outbox = new MemoryOutbox([.. Enumerable.Range(1, 5).Select(i => To("siti", $"i{i}"))]);
        var smtp = new Channel("smtp");
        var cycle = new DeliveryCycle(outbox, new FixedNotifiers(smtp), new MemoryDelivery(Person("siti")).Desk());

        await cycle.RunAsync(At(Now), Ct);
        Assert.Equal(["i1/open/@siti", "i2/open/@siti", "i3/open/@siti"], smtp.Ids);

        // 7:00 in Jakarta.
        await cycle.RunAsync(At(new(2026, 8, 18, 0, 0, 0, TimeSpan.Zero)), Ct);
        Assert.Equal("digest/i4/open/@siti", smtp.Ids[^1]);
        Assert.Equal("ReputationWatch: 2 pemberitahuan", outbox.MessageOf("digest/i4/open/@siti").Subject);
        Assert.Equal((Sent, Sent), (outbox.ResultOf("i4/open/@siti"), outbox.ResultOf("i5/open/@siti")));
    }

    [Fact]
    public async Task After_an_hour_three_more_may_come()
    {
        var outbox = new MemoryOutbox([.. Enumerable.Range(1, 3).Select(i => To("siti", $"i{i}")), To("siti", "later") with { CreatedAt = Now.AddMinutes(61) }]);
        var smtp = new Channel("smtp");
        var cycle = new DeliveryCycle(outbox, new FixedNotifiers(smtp), new MemoryDelivery(Person("siti")).Desk());

        await cycle.RunAsync(At(Now), Ct);
        await cycle.RunAsync(At(Now.AddMinutes(61)), Ct);

        Assert.Equal(4, smtp.Ids.Length);
    }

    static DeliveryCycle Cycle(MemoryOutbox outbox, params INotifier[] notifiers) => new(outbox, new FixedNotifiers(notifiers), new MemoryDelivery().Desk([.. notifiers.Select(n => n.Channel)]));

    static ManualClock At(DateTimeOffset now) => new(now);

    static Recipient Person(string id) => new() { Id = id, Name = id, Channel = "smtp", Address = $"{id}@dinas.example" };

    static OutboxMessage To(string person, string incident) =>
        new($"{incident}/open/@{person}", "smtp", new KeywordId("sampit"), incident, Now, "Sampit", "melonjak") { Recipient = person };

    static OutboxMessage Message(string incident, string channel, string change = "open", DateTimeOffset? at = null) =>
        new($"{incident}/{change}/{channel}", channel, new KeywordId("sampit"), incident, at ?? Now, "Sampit", "melonjak");

    /// <summary>Gives these answers in turn, then takes everything.</summary>
    sealed class Channel(string name, params DeliveryResult[] answers) : INotifier
    {
        readonly Queue<DeliveryResult> _answers = new(answers);
        readonly ConcurrentQueue<string> _ids = new();

        string INotifier.Channel => name;

        public string[] Ids => [.. _ids];

        public List<string> Addressed { get; } = [];

        public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct)
        {
            _ids.Enqueue(message.Id);
            Addressed.Add($"{message.Id} {message.Address}");
            return Task.FromResult(_answers.TryDequeue(out var answer) ? answer : Sent);
        }
    }

    sealed class Acting(string name, Func<DeliveryResult> act) : INotifier
    {
        public string Channel => name;

        public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct) => Task.FromResult(act());
    }

    sealed class Hanging(string name, Task<DeliveryResult> answer) : INotifier
    {
        public string Channel => name;

        public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct) => answer;
    }
}

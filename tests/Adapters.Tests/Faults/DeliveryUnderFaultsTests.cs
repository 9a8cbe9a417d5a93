using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Adapters.Tests.Faults;

/// <summary>
/// Servers on loopback that refuse, hang and answer wrongly, a sender that dies between sending and recording: each message arrives at least
/// once, under one id, in order of its incident.
/// </summary>
public sealed class DeliveryUnderFaultsTests
{
    const int Incidents = 4;
    static readonly string[] Changes = ["opened", "escalated", "closed"];
    static readonly DateTimeOffset Start = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan Patience = TimeSpan.FromHours(6);

    readonly ManualClock _clock = new(Start);

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(408)]
    public async Task A_webhook_that_answers_wrongly_at_first_gets_every_message_in_order(int status)
    {
        var asked = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            // Two of three tries fail.
            var fails = Interlocked.Increment(ref asked) % 3 != 0;
            context.Response.StatusCode = fails ? status : 204;
            if (fails && status == 429) context.Response.Headers.RetryAfter = "120";
            return Task.CompletedTask;
        });
        await using var bench = await WebhookAsync(server.Url());

        await RunAsync(bench);

        Arrived([.. server.Requests.Select((request, at) => (Id: request["Idempotency-Key"]!, Taken: (at + 1) % 3 == 0))]);
    }

    [Fact]
    public async Task A_webhook_that_asks_for_time_is_not_asked_before()
    {
        var askedAt = new List<DateTimeOffset>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            askedAt.Add(_clock.GetUtcNow());
            context.Response.StatusCode = askedAt.Count == 1 ? 429 : 204;
            if (askedAt.Count == 1) context.Response.Headers.RetryAfter = "900";
            return Task.CompletedTask;
        });
        await using var bench = await WebhookAsync(server.Url());

        await RunAsync(bench);

        Assert.Equal(Start, askedAt[0]);
        Assert.All(askedAt.Skip(1), at => Assert.InRange(at, Start.AddSeconds(900), Start + Patience));
    }

    [Fact]
    public async Task A_webhook_that_refuses_connections_is_tried_again_and_nothing_is_given_up()
    {
        using var port = new ClosedPort();
        await using var bench = await WebhookAsync(new($"http://127.0.0.1:{port.Port}/hook"));

        await RunAsync(bench);

        var deliveries = await bench.Store.Reader.DeliveriesAsync(100, Ct);
        Assert.All(deliveries, d => Assert.Equal("waiting", d.Status));
        // Of each incident the first alone is tried, and all of them in turn.
        Assert.All(deliveries.Where(d => d.Id.Contains("opened", StringComparison.Ordinal)), d => Assert.Equal("the webhook could not be reached (ConnectionError)", d.Detail));
        Assert.All(deliveries.Where(d => !d.Id.Contains("opened", StringComparison.Ordinal)), d => Assert.Equal(0, d.Attempts));
    }

    [Fact]
    public async Task A_webhook_that_hangs_holds_up_no_other_channel_and_is_tried_again()
    {
        var connected = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var hanging = LoopbackSocket.Start((_, ct) =>
        {
            connected.TrySetResult();
            return Task.Delay(Timeout.Infinite, ct);
        });
        await using var sink = new SmtpSink();
        await using var bench = await ChannelBench.OpenAsync(_clock, new(Smtp(sink.Port)) { ["Notify:Webhook:Url"] = hanging.Url().AbsoluteUri });
        await PostAsync(bench, "webhook");
        await PostAsync(bench, "smtp");

        var running = bench.Cycle.RunAsync(_clock, Ct);
        await connected.Task;
        while (sink.Mails.Count < Incidents) await Task.Yield();
        Advance(TimeSpan.FromSeconds(15));
        await running;

        Assert.Contains(await bench.Store.Reader.DeliveriesAsync(100, Ct), d => d is { Channel: "webhook", Status: "waiting", Detail: "the webhook did not answer in time", Attempts: 1 });
    }

    [Fact]
    public async Task A_webhook_that_is_gone_for_good_is_switched_off_told_by_the_log_and_gets_all_once_it_is_switched_on()
    {
        var gone = true;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = gone ? 410 : 204;
            return Task.CompletedTask;
        });
        await using var bench = await WebhookAsync(server.Url());
        await PostAsync(bench, "webhook");
        await PassAsync(bench, TimeSpan.FromHours(1));

        var one = Assert.Single(server.Requests)["Idempotency-Key"]!;
        var channel = (await bench.Channels.FindAsync("webhook", Ct))!;
        Assert.Equal((false, DeliveryChange.Itself, "the webhook answered 410"), (channel.State.IsOn, channel.State.Who, channel.State.Reason));
        Assert.Contains(await bench.Store.Reader.DeliveriesAsync(100, Ct), d => d is { Channel: "log", Kind: IncidentKind.ChannelHealth, Status: "sent" });

        gone = false;
        await bench.Channels.SwitchAsync("webhook", true, "Siti", "sudah diperbaiki", _clock.GetUtcNow(), Ct);
        await PassAsync(bench, TimeSpan.FromHours(1));

        Arrived([(one, false), .. server.Requests.Skip(1).Select(request => (request["Idempotency-Key"]!, true))]);
    }

    [Fact]
    public async Task A_message_that_alone_is_refused_is_given_up_and_the_next_ones_come()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await Task.CompletedTask;
            context.Response.StatusCode = context.Request.Headers["Idempotency-Key"].ToString().Contains("opened", StringComparison.Ordinal) ? 422 : 204;
        });
        await using var bench = await WebhookAsync(server.Url());

        await RunAsync(bench);

        Assert.True((await bench.Channels.FindAsync("webhook", Ct))!.State.IsOn);
        Assert.Equal([(4, "given-up"), (8, "sent")], (await bench.Store.Reader.DeliveriesAsync(100, Ct)).GroupBy(d => d.Status).Select(g => (g.Count(), g.Key)).OrderBy(g => g.Item1));
    }

    [Theory]
    [InlineData("CONNECT", "421 4.3.2 closing")]
    [InlineData("RCPT", "450 4.2.1 greylisted")]
    [InlineData(".", "452 4.3.1 disk full")]
    public async Task A_mail_server_that_refuses_for_now_gets_every_message_in_order(string command, string answer)
    {
        var (asked, well) = (0, false);
        await using var sink = new SmtpSink(line => line.StartsWith(command, StringComparison.Ordinal) && !well && ++asked > 0 ? answer : null);
        await using var bench = await ChannelBench.OpenAsync(_clock, Smtp(sink.Port));
        await PostAsync(bench, "smtp");
        await PassAsync(bench, TimeSpan.FromMinutes(20));
        Assert.Empty(sink.Mails);
        Assert.InRange(asked, 2, 40);

        well = true;
        await PassAsync(bench, Patience);

        Assert.Equal(Incidents * Changes.Length, sink.Mails.Select(mail => mail.Header("Message-ID")).Distinct().Count());
        foreach (var incident in sink.Mails.GroupBy(mail => mail.Header("Subject")!.Split(' ')[0])) Assert.Equal(Changes, incident.Select(mail => mail.Header("Subject")!.Split(' ')[1]));
    }

    [Theory]
    [InlineData("MAIL", "530 5.7.0 authentication required")]
    [InlineData("RCPT", "550 5.1.1 no such user")]
    public async Task A_mail_server_that_refuses_us_or_all_recipients_for_good_is_switched_off(string command, string answer)
    {
        await using var sink = new SmtpSink(line => line.StartsWith(command, StringComparison.Ordinal) ? answer : null);
        await using var bench = await ChannelBench.OpenAsync(_clock, Smtp(sink.Port));
        await PostAsync(bench, "smtp");

        await PassAsync(bench, TimeSpan.FromHours(1));

        Assert.False((await bench.Channels.FindAsync("smtp", Ct))!.State.IsOn);
        Assert.All((await bench.Store.Reader.DeliveriesAsync(100, Ct)).Where(d => d.Channel == "smtp"), d => Assert.Equal("waiting", d.Status));
    }

    [Fact]
    public async Task A_sender_killed_between_sending_and_recording_sends_again_under_the_same_id_and_in_order()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        await using var bench = await WebhookAsync(server.Url());
        await PostAsync(bench, "webhook");

        // Dies at every third settling, each time with a new sender after it.
        for (var lives = 0; lives < 400 && _clock.GetUtcNow() < Start + Patience; lives++)
        {
            var mortal = new MortalOutbox(bench.Store.Outbox, settlesBeforeDeath: 2);
            try
            {
                while (await new DeliveryCycle(mortal, bench.Notifiers, bench.Desk).RunAsync(_clock, Ct) > 0) { }
            }
            catch (IOException)
            {
                // Killed.
            }

            Advance(TimeSpan.FromMinutes(1));
        }

        Assert.True(server.Requests.Count > Incidents * Changes.Length, "some must have been sent twice");
        Arrived([.. server.Requests.Select(request => (request["Idempotency-Key"]!, true))]);
        Assert.All(await bench.Store.Reader.DeliveriesAsync(100, Ct), d => Assert.Equal("sent", d.Status));
    }

    Task<ChannelBench> WebhookAsync(Uri url) => ChannelBench.OpenAsync(_clock, new() { ["Notify:Webhook:Url"] = url.AbsoluteUri });

    static Dictionary<string, string?> Smtp(int port) => new()
    {
        ["Notify:Smtp:Host"] = "127.0.0.1",
        ["Notify:Smtp:Port"] = port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Notify:Smtp:StartTls"] = "false",
        ["Notify:Smtp:From"] = "pemantau@dinas.example",
        ["Notify:Smtp:To:0"] = "humas@dinas.example",
    };

    async Task PostAsync(ChannelBench bench, string channel) => await bench.PostAsync(
    [
        .. Changes.SelectMany(change => Enumerable.Range(0, Incidents).Select(i =>
            new OutboxMessage($"incident{i}/{change}/{channel}", channel, null, $"incident{i}", _clock.GetUtcNow(), $"incident{i} {change}", change) { Kind = IncidentKind.SourceHealth })),
    ]);

    async Task RunAsync(ChannelBench bench)
    {
        await PostAsync(bench, "webhook");
        await PassAsync(bench, Patience);
    }

    /// <summary>Beats every half minute for so long, as a host does.</summary>
    async Task PassAsync(ChannelBench bench, TimeSpan span)
    {
        for (var end = _clock.GetUtcNow() + span; _clock.GetUtcNow() < end; Advance(TimeSpan.FromSeconds(30)))
            while (await bench.Cycle.RunAsync(_clock, Ct) > 0) { }
    }

    void Advance(TimeSpan by) => _clock.Advance(by);

    /// <summary>Every message was taken at least once, none under another id, and those of an incident for the first time in their order; no later one was tried before an earlier one was taken.</summary>
    static void Arrived(IReadOnlyList<(string Id, bool Taken)> tries)
    {
        var expected = Enumerable.Range(0, Incidents).SelectMany(i => Changes.Select(change => $"incident{i}/{change}/webhook"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), tries.Where(t => t.Taken).Select(t => t.Id).Distinct().Order(StringComparer.Ordinal));
        foreach (var incident in tries.GroupBy(t => t.Id.Split('/')[0]))
        {
            var order = incident.Select(t => t.Id.Split('/')[1]).ToList();
            Assert.Equal(Changes, order.Distinct());
            Assert.Equal(order, order.OrderBy(change => Array.IndexOf(Changes, change)));
        }
    }

    /// <summary>An outbox whose sender dies at a settling: what was sent is not recorded, nor anything after it.</summary>
    sealed class MortalOutbox(IOutbox inner, int settlesBeforeDeath) : IOutbox
    {
        int _settled;

        public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken ct) => inner.ClaimAsync(now, lease, limit, ct);

        public Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct) =>
            ++_settled > settlesBeforeDeath ? throw new IOException("killed") : inner.SettleAsync(message, result, now, nextTry, ct);

        public Task ReleaseAsync(IReadOnlyList<OutboxMessage> messages, DateTimeOffset due, CancellationToken ct) => inner.ReleaseAsync(messages, due, ct);

        public Task HoldAsync(string channel, DateTimeOffset now, DateTimeOffset until, CancellationToken ct) => inner.HoldAsync(channel, now, until, ct);

        public Task ToDigestAsync(OutboxMessage message, DateTimeOffset due, CancellationToken ct) => inner.ToDigestAsync(message, due, ct);

        public Task<IReadOnlyDictionary<string, int>> SentSinceAsync(DateTimeOffset since, CancellationToken ct) => inner.SentSinceAsync(since, ct);

        public Task<IReadOnlyList<OutboxMessage>> DigestDueAsync(DateTimeOffset now, int limit, CancellationToken ct) => inner.DigestDueAsync(now, limit, ct);

        public Task<bool> FoldAsync(OutboxMessage digest, IReadOnlyList<OutboxMessage> items, CancellationToken ct) => inner.FoldAsync(digest, items, ct);
    }
}

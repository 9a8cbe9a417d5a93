using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class OutboxContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    static readonly KeywordId Sampit = new("sampit");

    async Task DecideAsync(params OutboxMessage[] messages)
    {
        if (await Store.Watches.LoadAsync(Sampit, Now, Ct) is null) await TrackedAsync();
        await RecordAsync(Sampit, Now, cycle => cycle with { Outbox = messages });
    }

    async Task<IReadOnlyList<string>> ClaimAsync(DateTimeOffset now, int limit = 10) =>
        [.. (await Store.Outbox.ClaimAsync(now, Lease, limit, Ct)).Select(m => m.Id)];

    async Task<OutboxMessage> ClaimOneAsync(DateTimeOffset now) => Assert.Single(await Store.Outbox.ClaimAsync(now, Lease, 10, Ct));

    async Task<Delivery> DeliveryAsync(string id) => (await Store.Reader.DeliveriesAsync(100, Ct)).Single(d => d.Id == id);

    static OutboxMessage To(string person, string change, string incident = "sampit-1", DateTimeOffset? notBefore = null, bool digest = false) =>
        Message($"{change}/@{person}", Sampit, incident, "smtp") with { Recipient = person, NotBefore = notBefore, ForDigest = digest };

    [Fact]
    public async Task A_message_is_given_out_whole_with_the_tries_before_this_one()
    {
        await DecideAsync(Message("m", Sampit));

        Same([Message("m", Sampit) with { LeasedUntil = Now + Lease }], await Store.Outbox.ClaimAsync(Now, Lease, 10, Ct));
    }

    [Fact]
    public async Task A_claimed_message_is_nobody_elses_until_its_lease_ends()
    {
        await DecideAsync(Message("m", Sampit));
        await ClaimAsync(Now);

        Assert.Empty(await ClaimAsync(Now + Lease - TimeSpan.FromMilliseconds(1)));

        // A lease that ran out is no try that ended.
        Assert.Equal(0, (await ClaimOneAsync(Now + Lease)).Attempts);
    }

    [Fact]
    public async Task Messages_come_oldest_first_and_no_more_than_asked_for()
    {
        await DecideAsync(
            Message("late", Sampit, "sampit-2", createdAt: Now.AddMinutes(-1)), Message("early", Sampit, "sampit-1", createdAt: Now.AddMinutes(-2)),
            Message("future", Sampit, "sampit-3", createdAt: Now.AddMinutes(1)));

        Assert.Equal(["early"], await ClaimAsync(Now, limit: 1));
        Assert.Equal(["late"], await ClaimAsync(Now));
    }

    [Fact]
    public async Task Of_one_incident_and_channel_only_the_oldest_unsettled_message_is_given_out()
    {
        await DecideAsync(Message("opens/log", Sampit), Message("opens/smtp", Sampit, channel: "smtp"));
        await DecideAsync(Message("closes/log", Sampit), Message("other/log", Sampit, "sampit-2"));

        var claimed = await Store.Outbox.ClaimAsync(Now, Lease, 10, Ct);
        Assert.Equal(["opens/log", "opens/smtp", "other/log"], claimed.Select(m => m.Id));
        Assert.Empty(await ClaimAsync(Now));

        await Store.Outbox.SettleAsync(claimed[0], new DeliveryResult.Sent(), Now, null, Ct);
        Assert.Equal(["closes/log"], await ClaimAsync(Now));
    }

    [Fact]
    public async Task A_message_given_up_lets_the_next_one_go()
    {
        await DecideAsync(Message("opens", Sampit));
        await DecideAsync(Message("closes", Sampit));

        await Store.Outbox.SettleAsync(await ClaimOneAsync(Now), new DeliveryResult.GiveUp("no such chat"), Now.AddSeconds(1), null, Ct);

        Assert.Equal(["closes"], await ClaimAsync(Now));
        Assert.Equal(new Delivery("opens", "log", Sampit, Now, "Subject opens", "given-up", 1, Now.AddSeconds(1), "no such chat"), await DeliveryAsync("opens"));
    }

    [Fact]
    public async Task A_message_to_be_tried_again_waits_until_then_and_holds_up_those_after_it()
    {
        await DecideAsync(Message("opens", Sampit));
        await DecideAsync(Message("closes", Sampit));

        await Store.Outbox.SettleAsync(await ClaimOneAsync(Now), new DeliveryResult.Retry("503"), Now, Now.AddMinutes(30), Ct);

        Assert.Empty(await ClaimAsync(Now.AddMinutes(29)));
        Assert.Equal(new Delivery("opens", "log", Sampit, Now, "Subject opens", "waiting", 1, null, "503") { DueAt = Now.AddMinutes(30) }, await DeliveryAsync("opens"));
        Assert.Equal(["opens"], await ClaimAsync(Now.AddMinutes(30)));
    }

    [Fact]
    public async Task What_was_sent_is_kept_and_never_given_out_again()
    {
        await DecideAsync(Message("m", Sampit));
        var claimed = await ClaimOneAsync(Now);

        await Store.Outbox.SettleAsync(claimed, new DeliveryResult.Sent(), Now.AddSeconds(2), null, Ct);
        await Store.Outbox.SettleAsync(claimed, new DeliveryResult.GiveUp("late"), Now.AddSeconds(3), null, Ct);

        Assert.Empty(await ClaimAsync(Now.AddYears(1)));
        Assert.Equal(new Delivery("m", "log", Sampit, Now, "Subject m", "sent", 1, Now.AddSeconds(2), null), await DeliveryAsync("m"));
    }

    [Fact]
    public async Task A_try_whose_lease_ran_out_puts_off_nobody_elses()
    {
        await DecideAsync(Message("m", Sampit));
        var lost = await ClaimOneAsync(Now);
        var current = await ClaimOneAsync(Now + Lease);

        await Store.Outbox.SettleAsync(lost, new DeliveryResult.Retry("slow"), Now + Lease, Now + Lease, Ct);
        Assert.Empty(await ClaimAsync(Now + Lease));

        await Store.Outbox.SettleAsync(current, new DeliveryResult.Sent(), Now + Lease, null, Ct);
        Assert.Equal("sent", (await DeliveryAsync("m")).Status);
    }

    [Fact]
    public async Task Those_tried_least_come_first()
    {
        await DecideAsync(Message("old", Sampit, "sampit-1", createdAt: Now.AddMinutes(-2)), Message("new", Sampit, "sampit-2", createdAt: Now.AddMinutes(-1)));
        await Store.Outbox.SettleAsync((await Store.Outbox.ClaimAsync(Now, Lease, 1, Ct))[0], new DeliveryResult.Retry("500"), Now, Now, Ct);

        Assert.Equal(["new", "old"], await ClaimAsync(Now));
    }

    [Fact]
    public async Task A_message_that_was_let_go_of_is_due_when_it_is_said_and_not_a_try_more()
    {
        await DecideAsync(Message("m", Sampit));

        await Store.Outbox.ReleaseAsync([await ClaimOneAsync(Now)], Now.AddMinutes(1), Ct);

        Assert.Empty(await ClaimAsync(Now.AddSeconds(59)));
        Assert.Equal(0, (await ClaimOneAsync(Now.AddMinutes(1))).Attempts);
    }

    [Fact]
    public async Task A_channel_that_is_down_is_held_with_all_that_is_due_and_nothing_that_is_claimed()
    {
        await DecideAsync(Message("claimed", Sampit, "sampit-1"), Message("due", Sampit, "sampit-2"), Message("other", Sampit, "sampit-3", "smtp"));
        await ClaimAsync(Now, limit: 1);

        await Store.Outbox.HoldAsync("log", Now, Now.AddHours(1), Ct);

        Assert.Equal(["other"], await ClaimAsync(Now));
        Assert.Equal(["claimed", "other"], await ClaimAsync(Now + Lease));
        Assert.Equal(["claimed", "due", "other"], await ClaimAsync(Now.AddHours(1)));
    }

    [Fact]
    public async Task Of_a_channel_that_is_off_nothing_is_given_out_until_it_is_on()
    {
        await DecideAsync(Message("m", Sampit));
        var log = new Channel { Id = "log", Kind = ChannelKind.Log, Name = "log", Configured = true };
        await Store.Delivery.SwitchAsync(new(DeliverySubject.Channel, "log", DeliveryChangeKind.Died, DeliveryChange.Itself, Now, "410"), log, [], Ct);

        Assert.Empty(await ClaimAsync(Now));

        await Store.Delivery.SwitchAsync(new(DeliverySubject.Channel, "log", DeliveryChangeKind.SwitchedOn, "Siti", Now, "baik"), log, [], Ct);
        Assert.Equal(["m"], await ClaimAsync(Now));
    }

    [Fact]
    public async Task What_is_not_due_before_some_hour_waits_and_each_reader_has_an_order_of_their_own()
    {
        await DecideAsync(To("siti", "opens", notBefore: Now.AddHours(1)), To("budi", "opens"));

        Assert.Equal(["opens/@budi"], await ClaimAsync(Now));
        Assert.Contains("opens/@siti", await ClaimAsync(Now.AddHours(1)));
    }

    [Fact]
    public async Task What_breaks_through_quiet_hours_takes_along_what_is_held_of_its_incident()
    {
        await DecideAsync(To("siti", "opens", notBefore: Now.AddHours(8)), To("siti", "elsewhere", "sampit-2", Now.AddHours(8)));
        await DecideAsync(To("siti", "escalates"));

        var opens = await ClaimOneAsync(Now);
        Assert.Equal("opens/@siti", opens.Id);
        await Store.Outbox.SettleAsync(opens, new DeliveryResult.Sent(), Now, null, Ct);
        Assert.Equal(["escalates/@siti"], await ClaimAsync(Now));
    }

    [Fact]
    public async Task A_digest_stands_for_its_messages_and_what_it_came_to_they_came_to()
    {
        await DecideAsync(To("siti", "a", digest: true, notBefore: Now), To("siti", "b", "sampit-2", Now, digest: true), To("siti", "later", "sampit-3", Now.AddDays(1), digest: true));
        Assert.Empty(await ClaimAsync(Now));

        var items = await Store.Outbox.DigestDueAsync(Now, 100, Ct);
        var digest = new OutboxMessage("digest/a", "smtp", null, "digest/siti", Now, "2", "a b") { Kind = IncidentKind.Digest, Recipient = "siti" };
        Assert.Equal(["a/@siti", "b/@siti"], items.Select(m => m.Id));
        Assert.True(await Store.Outbox.FoldAsync(digest, items, Ct));
        Assert.False(await Store.Outbox.FoldAsync(digest, items, Ct));
        Assert.Empty(await Store.Outbox.DigestDueAsync(Now, 100, Ct));

        await Store.Outbox.SettleAsync(await ClaimOneAsync(Now), new DeliveryResult.Sent(), Now.AddSeconds(3), null, Ct);
        Assert.Equal(("sent", Now.AddSeconds(3)), ((await DeliveryAsync("b/@siti")).Status, (await DeliveryAsync("b/@siti")).SettledAt));
        Assert.Equal("waiting", (await DeliveryAsync("later/@siti")).Status);
    }

    [Fact]
    public async Task What_reached_a_person_at_once_is_counted_and_what_goes_to_the_digest_is_not()
    {
        await DecideAsync(To("siti", "a"), To("siti", "b", "sampit-2"), To("budi", "a"), Message("all", Sampit));
        var claimed = (await Store.Outbox.ClaimAsync(Now, Lease, 10, Ct)).ToDictionary(m => m.Id);
        await Store.Outbox.SettleAsync(claimed["a/@siti"], new DeliveryResult.Sent(), Now, null, Ct);
        await Store.Outbox.SettleAsync(claimed["all"], new DeliveryResult.Sent(), Now, null, Ct);
        await Store.Outbox.ToDigestAsync(claimed["b/@siti"], Now.AddHours(2), Ct);

        Assert.Equal(new Dictionary<string, int> { ["siti"] = 1 }, await Store.Outbox.SentSinceAsync(Now.AddMinutes(-1), Ct));
        Assert.Empty(await Store.Outbox.SentSinceAsync(Now, Ct));
        Assert.Equal(["b/@siti"], (await Store.Outbox.DigestDueAsync(Now.AddHours(2), 10, Ct)).Select(m => m.Id));
    }

    [Fact]
    public async Task What_was_delivered_is_known_with_its_score_and_the_log_counts_only_where_it_is_all_there_is()
    {
        Assert.Null(await Store.Delivered.LastDeliveredAsync(Sampit, [IncidentKind.Spike], Ct));
        await DecideAsync(Message("one/log", Sampit) with { Score = 3.5 }, Message("one/smtp", Sampit, channel: "smtp") with { Score = 3.5 }, Message("two/log", Sampit, "sampit-2") with { Score = 4.5 });
        var claimed = (await Store.Outbox.ClaimAsync(Now, Lease, 10, Ct)).ToDictionary(m => m.Id);

        await Store.Outbox.SettleAsync(claimed["one/log"], new DeliveryResult.Sent(), Now, null, Ct);
        Assert.Null(await Store.Delivered.LastDeliveredAsync("sampit-1", Ct));
        await Store.Outbox.SettleAsync(claimed["one/smtp"], new DeliveryResult.Sent(), Now.AddMinutes(1), null, Ct);
        Assert.Equal(new DeliveredFact("sampit-1", IncidentKind.Spike, Now.AddMinutes(1), 3.5), await Store.Delivered.LastDeliveredAsync("sampit-1", Ct));
        await Store.Outbox.SettleAsync(claimed["two/log"], new DeliveryResult.Sent(), Now.AddMinutes(2), null, Ct);
        Assert.Equal(new DeliveredFact("sampit-2", IncidentKind.Spike, Now.AddMinutes(2), 4.5), await Store.Delivered.LastDeliveredAsync(Sampit, [IncidentKind.Spike, IncidentKind.Risk], Ct));
        Assert.Null(await Store.Delivered.LastDeliveredAsync(Sampit, [IncidentKind.Risk], Ct));
    }

    [Fact]
    public async Task Senders_that_claim_at_once_never_get_the_same_message()
    {
        await DecideAsync([.. Enumerable.Range(0, 40).Select(i => Message($"m{i}", Sampit, $"sampit-{i}"))]);
        var outboxes = new[] { Store.Outbox, (await Home.OpenMigratedAsync()).Outbox, (await Home.OpenMigratedAsync()).Outbox };
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task<List<string>> ClaimAllAsync(IOutbox outbox)
        {
            await start.Task;
            var mine = new List<string>();
            while (await outbox.ClaimAsync(Now, Lease, 3, Ct) is { Count: > 0 } claimed) mine.AddRange(claimed.Select(m => m.Id));
            return mine;
        }

        var claims = outboxes.Select(ClaimAllAsync).ToList();
        start.SetResult();
        var all = (await Task.WhenAll(claims)).SelectMany(ids => ids).Concat(await ClaimAsync(Now, 100)).ToList();

        Assert.Equal(40, all.Count);
        Assert.Equal(40, all.Distinct().Count());
    }
}

public sealed class OutboxOnSqlite() : OutboxContract(null);

public sealed class OutboxOnPostgres(PostgresFixture postgres) : OutboxContract(postgres);

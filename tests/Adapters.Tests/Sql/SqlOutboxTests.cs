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

    [Fact]
    public async Task A_message_is_given_out_whole_with_the_tries_before_this_one()
    {
        await DecideAsync(Message("m", Sampit));

        Same([Message("m", Sampit)], await Store.Outbox.ClaimAsync(Now, Lease, 10, Ct));
    }

    [Fact]
    public async Task A_claimed_message_is_nobody_elses_until_its_lease_ends()
    {
        await DecideAsync(Message("m", Sampit));
        await ClaimAsync(Now);

        Assert.Empty(await ClaimAsync(Now + Lease - TimeSpan.FromMilliseconds(1)));

        Assert.Equal(1, (await ClaimOneAsync(Now + Lease)).Attempts);
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
        Assert.Equal(new Delivery("opens", "log", Sampit, Now, "Subject opens", "waiting", 1, null, "503"), await DeliveryAsync("opens"));
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

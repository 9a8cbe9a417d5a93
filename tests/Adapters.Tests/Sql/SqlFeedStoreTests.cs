using ReputationWatch.Parsing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class FeedStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    async Task<FeedState> FeedAsync(string id = "antara-terkini")
    {
        await Store.Sources.SaveSourceAsync(Feed(id), Now, Ct);
        return await LoadFeedAsync(id);
    }

    async Task<FeedState> LoadFeedAsync(string id = "antara-terkini") =>
        await Store.Feeds.LoadFeedAsync(new(id), Ct) ?? throw new InvalidOperationException($"{id} is no feed");

    [Fact]
    public async Task A_new_feed_is_due_at_once_and_knows_nothing_yet()
    {
        var state = await FeedAsync();

        Same(new FeedState { Source = Feed(), Version = 1, DueAt = Now }, state);
        Assert.Equal([Feed().Id], await Store.Feeds.DueFeedsAsync(Now, 10, Ct));
    }

    [Fact]
    public async Task A_search_source_a_switched_off_feed_and_an_unknown_one_are_no_feeds()
    {
        await Store.Sources.SeedSourcesAsync([Search(), Feed() with { Enabled = false }], Now, Ct);

        foreach (var id in new[] { Search().Id, Feed().Id, new("unknown") }) Assert.Null(await Store.Feeds.LoadFeedAsync(id, Ct));
        Assert.Empty(await Store.Feeds.DueFeedsAsync(Now.AddYears(1), 10, Ct));
    }

    [Fact]
    public async Task What_a_cycle_learnt_is_what_the_next_one_knows()
    {
        var state = await FeedAsync();
        var next = state with
        {
            DueAt = Now.AddMinutes(20),
            Validators = new("\"abc\"", "Mon, 02 Mar 2026 00:00:00 GMT"),
            Seen = ["https://a.example/1"],
            KeywordStamp = "stamp",
            Failures = 3,
            LastGoodAt = Now.AddDays(-1),
            NewestAt = Now.AddHours(-2),
            Pace = TimeSpan.FromHours(3),
        };

        Assert.True(await Store.Feeds.RecordFeedAsync(new() { Next = next, At = Now, Reading = Reading(Feed().Id, Now, ReadingOutcome.Stale), Inbox = [] }, Ct));

        Same(next with { Version = 2 }, await LoadFeedAsync());
        Assert.Empty(await Store.Feeds.DueFeedsAsync(Now.AddMinutes(19), 10, Ct));
        Assert.Equal(ReadingOutcome.Stale, Assert.Single(await Store.Reader.SourcesStatusAsync(null, Ct)).Last?.Outcome);
    }

    [Fact]
    public async Task A_body_that_could_not_be_read_is_kept_with_the_cycle_or_not_at_all()
    {
        var state = await FeedAsync();
        var record = FeedCycle(state, Now, []) with { Kept = Kept(Feed().Id, Now, 60, 0, 255) };

        Assert.True(await Store.Feeds.RecordFeedAsync(record, Ct));
        Assert.False(await Store.Feeds.RecordFeedAsync(record with { Kept = Kept(Feed().Id, Now.AddHours(1)) }, Ct));

        Same(record.Kept, await Store.Reader.KeptBodyAsync(Feed().Id, Ct));
    }

    [Fact]
    public async Task A_cycle_that_was_put_off_stores_no_reading()
    {
        var state = await FeedAsync();

        Assert.True(await Store.Feeds.RecordFeedAsync(new() { Next = state with { DueAt = Now.AddMinutes(1) }, At = Now, Reading = null, Inbox = [] }, Ct));

        Assert.Null(Assert.Single(await Store.Reader.SourcesStatusAsync(null, Ct)).Last);
    }

    [Fact]
    public async Task A_cycle_made_from_an_older_state_writes_nothing()
    {
        var id = (await TrackedAsync()).Keyword.Id;
        var state = await FeedAsync();
        Assert.True(await Store.Feeds.RecordFeedAsync(FeedCycle(state, Now, []), Ct));

        Assert.False(await Store.Feeds.RecordFeedAsync(FeedCycle(state, Now, [Entry("https://a.example/1")], id), Ct));

        Assert.Empty((await LoadAsync(id, Now)).Inbox);
    }

    [Fact]
    public async Task A_cycle_of_a_feed_switched_off_meanwhile_writes_nothing()
    {
        var state = await FeedAsync();
        await Store.Sources.SaveSourceAsync(Feed() with { Enabled = false }, Now, Ct);

        Assert.False(await Store.Feeds.RecordFeedAsync(FeedCycle(state with { Version = state.Version + 1 }, Now, []), Ct));
    }

    [Fact]
    public async Task Matched_entries_wait_in_the_inboxes_of_their_keywords_oldest_first()
    {
        var sampit = (await TrackedAsync()).Keyword.Id;
        var kapuas = (await TrackedAsync("Kapuas")).Keyword.Id;
        await Store.Feeds.RecordFeedAsync(FeedCycle(await FeedAsync(), Now, [Entry("https://b.example/1")], sampit, kapuas), Ct);
        await Store.Feeds.RecordFeedAsync(FeedCycle(await LoadFeedAsync(), Now.AddHours(1), [Entry("https://a.example/2", rank: 2)], sampit), Ct);

        var inbox = (await LoadAsync(sampit, Now)).Inbox;

        Assert.True(inbox[0].Number < inbox[1].Number);
        Same([new(inbox[0].Number, Feed().Id, Now, Entry("https://b.example/1")), new(inbox[1].Number, Feed().Id, Now.AddHours(1), Entry("https://a.example/2", rank: 2))], inbox);
        Assert.Single((await LoadAsync(kapuas, Now)).Inbox);
    }

    [Fact]
    public async Task One_article_of_two_feeds_waits_once()
    {
        var id = (await TrackedAsync()).Keyword.Id;
        await Store.Feeds.RecordFeedAsync(FeedCycle(await FeedAsync("antara"), Now, [Entry("https://a.example/1")], id), Ct);
        await Store.Feeds.RecordFeedAsync(FeedCycle(await FeedAsync("detik"), Now, [Entry("https://a.example/1")], id), Ct);

        Assert.Equal("antara", Assert.Single((await LoadAsync(id, Now)).Inbox).Source.Value);
    }

    [Fact]
    public async Task A_keyword_that_got_an_entry_is_due_and_its_version_stays()
    {
        var (fed, unfed) = (await TrackedAsync(), await TrackedAsync("Kapuas"));
        foreach (var state in new[] { fed, unfed }) await RecordAsync(state.Keyword.Id, Now, cycle => cycle);
        var at = Now.AddMinutes(5);

        await Store.Feeds.RecordFeedAsync(FeedCycle(await FeedAsync(), at, [Entry("https://a.example/1")], fed.Keyword.Id), Ct);

        Assert.Equal([fed.Keyword.Id], await Store.Watches.DueAsync(at, 10, Ct));
        Assert.Equal(fed.Version + 1, (await LoadAsync(fed.Keyword.Id, at)).Version);
    }

    [Fact]
    public async Task A_keyword_that_is_due_already_stays_due_since_then()
    {
        var state = await TrackedAsync();

        await Store.Feeds.RecordFeedAsync(FeedCycle(await FeedAsync(), Now.AddMinutes(5), [Entry("https://a.example/1")], state.Keyword.Id), Ct);

        Assert.Equal(Now, (await LoadAsync(state.Keyword.Id, Now)).DueAt);
    }

    [Fact]
    public async Task A_keyword_untracked_or_unknown_gets_nothing_and_holds_up_no_other()
    {
        var sampit = (await TrackedAsync()).Keyword.Id;
        var gone = (await TrackedAsync("Kapuas")).Keyword.Id;
        await Store.Watches.UntrackAsync(gone, Now, Ct);

        Assert.True(await Store.Feeds.RecordFeedAsync(FeedCycle(await FeedAsync(), Now, [Entry("https://a.example/1")], gone, new("unknown"), sampit), Ct));

        Assert.Single((await LoadAsync(sampit, Now)).Inbox);
        Assert.Empty((await TrackedAsync("Kapuas")).Inbox);
    }

    [Fact]
    public async Task Entries_taken_are_gone_and_their_numbers_are_never_used_again()
    {
        var id = (await TrackedAsync()).Keyword.Id;
        await Store.Feeds.RecordFeedAsync(FeedCycle(await FeedAsync(), Now, [Entry("https://a.example/1")], id), Ct);
        var taken = Assert.Single((await LoadAsync(id, Now)).Inbox).Number;
        await RecordAsync(id, Now, cycle => cycle);
        Assert.Empty((await LoadAsync(id, Now)).Inbox);

        await Store.Feeds.RecordFeedAsync(FeedCycle(await LoadFeedAsync(), Now, [Entry("https://a.example/2")], id), Ct);

        Assert.True(Assert.Single((await LoadAsync(id, Now)).Inbox).Number > taken);
    }

    [Fact]
    public async Task Tracked_keywords_come_whole_and_in_order_of_id()
    {
        foreach (var name in new[] { "Sampit", "Barito", "Kapuas" }) await TrackedAsync(name);
        await Store.Watches.UntrackAsync(new("kapuas"), Now, Ct);

        Same([Keyword("Barito"), Keyword("Sampit")], await Store.Feeds.TrackedAsync(Ct));
    }

    [Fact]
    public async Task Due_feeds_come_longest_due_first_and_no_more_than_asked_for()
    {
        await Store.Sources.SaveSourceAsync(Feed("b"), Now.AddMinutes(1), Ct);
        await Store.Sources.SaveSourceAsync(Feed("a"), Now.AddMinutes(2), Ct);
        await Store.Sources.SaveSourceAsync(Feed("c"), Now.AddMinutes(3), Ct);

        Assert.Equal(["b", "a"], (await Store.Feeds.DueFeedsAsync(Now.AddMinutes(2), 10, Ct)).Select(id => id.Value));
        Assert.Equal(["b"], (await Store.Feeds.DueFeedsAsync(Now.AddMinutes(2), 1, Ct)).Select(id => id.Value));
    }
}

public sealed class FeedStoreOnSqlite() : FeedStoreContract(null);

public sealed class FeedStoreOnPostgres(PostgresFixture postgres) : FeedStoreContract(postgres);

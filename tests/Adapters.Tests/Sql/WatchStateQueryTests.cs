using ReputationWatch.Adapters.Sql;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class WatchStateContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task Sources_are_the_enabled_search_sources_and_one_never_asked_is_due_since_the_keyword_is_tracked()
    {
        await Store.Sources.SeedSourcesAsync([Search("mojeek"), Search("bing"), Search("off") with { Enabled = false }, Feed()], Now, Ct);

        var state = await TrackedAsync(since: Now.AddHours(1));

        Same([new(Search("bing"), Now.AddHours(1), 0, null), new(Search("mojeek"), Now.AddHours(1), 0, null)], state.Sources);
    }

    [Fact]
    public async Task A_keyword_that_names_its_sources_asks_no_others()
    {
        await Store.Sources.SeedSourcesAsync([Search("mojeek"), Search("bing")], Now, Ct);
        await Store.Watches.TrackAsync(Keyword() with { Sources = [new("mojeek"), new("gone")] }, Now, Ct);

        Assert.Equal("mojeek", Assert.Single((await LoadAsync(new("sampit"), Now)).Sources).Source.Id.Value);
    }

    [Fact]
    public async Task What_was_learnt_of_a_source_is_there_in_the_next_cycle_of_that_keyword_alone()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        var sampit = (await TrackedAsync()).Keyword.Id;
        var kapuas = (await TrackedAsync("Kapuas")).Keyword.Id;

        await RecordAsync(sampit, Now, cycle => cycle with { Sources = [new(Search(), Now.AddHours(3), 2, Now.AddHours(-5))] });

        Same<SourceWatch>(new(Search(), Now.AddHours(3), 2, Now.AddHours(-5)), (await LoadAsync(sampit, Now)).Sources[0]);
        Same<SourceWatch>(new(Search(), Now, 0, null), (await LoadAsync(kapuas, Now)).Sources[0]);
    }

    [Fact]
    public async Task Only_the_last_page_of_each_source_is_loaded()
    {
        await Store.Sources.SeedSourcesAsync([Search("bing"), Search("mojeek")], Now, Ct);
        var id = (await TrackedAsync()).Keyword.Id;
        var (bing, mojeek) = (new SourceId("bing"), new SourceId("mojeek"));
        await RecordAsync(id, Now, cycle => cycle with { Pages = [Page(bing, Now, Now, "https://a.example/1"), Page(mojeek, Now, Now)] });
        var changed = Page(bing, Now.AddHours(1), Now.AddHours(1), "https://a.example/2", "https://a.example/1");
        await RecordAsync(id, Now.AddHours(1), cycle => cycle with { Pages = [changed] });

        Same([changed, Page(mojeek, Now, Now)], (await LoadAsync(id, Now.AddHours(1))).Pages);
    }

    [Fact]
    public async Task Mentions_are_loaded_while_their_publication_counts_or_their_first_sight_is_fresh()
    {
        var id = (await TrackedAsync()).Keyword.Id;
        var later = Now.AddDays(10);
        await RecordAsync(id, Now, cycle => cycle with
        {
            Mentions =
            [
                Mention("https://a.example/in-window", later.AddDays(-31).AddMinutes(1)),
                Mention("https://a.example/too-old", later.AddDays(-31)),
                Mention("https://a.example/undated"),
                Mention("https://a.example/not-yet-published", later.AddDays(2)),
            ],
        });
        await RecordAsync(id, later, cycle => cycle with
        {
            Mentions = [Mention("https://a.example/old-but-new-to-us", later.AddYears(-20)) with { FirstSeen = later }, Mention("https://a.example/both", later) with { FirstSeen = later }],
        });

        var urls = (await LoadAsync(id, later)).Recent.Select(m => m.Url);

        Assert.Equal(["https://a.example/in-window", "https://a.example/both", "https://a.example/old-but-new-to-us"], urls);
    }

    [Fact]
    public async Task A_loaded_mention_is_the_light_form_of_the_stored_one_dated_or_not()
    {
        var id = (await TrackedAsync()).Keyword.Id;
        var undated = Mention("https://a.example/1", lens: "sampit-2001") with { StoryId = "https://b.example/story" };
        var dated = Mention("https://a.example/2", Now.AddHours(-1), Tone.Positive);
        await RecordAsync(id, Now, cycle => cycle with { Mentions = [undated, dated] });

        Same([RecentMention.Of(undated), RecentMention.Of(dated)], (await LoadAsync(id, Now)).Recent);
    }

    [Fact]
    public async Task A_keyword_with_nothing_but_an_undated_mention_loads()
    {
        var id = (await TrackedAsync()).Keyword.Id;
        await RecordAsync(id, Now, cycle => cycle with { Mentions = [Mention("https://a.example/1")] });

        Assert.Null(Assert.Single((await LoadAsync(id, Now)).Recent).Published);
    }

    async Task<KeywordId> ReadingAsync(params Mention[] mentions)
    {
        await Store.Watches.TrackAsync(Keyword() with { ReadArticles = true }, Now, Ct);
        await RecordAsync(Keyword().Id, Now, cycle => cycle with { Mentions = mentions });
        return Keyword().Id;
    }

    [Fact]
    public async Task Unread_are_the_mentions_whose_page_may_still_tell_something_newest_first()
    {
        var read = Mention("https://a.example/read") with { IsRead = true };
        var old = Mention("https://a.example/old") with { FirstSeen = Now.AddHours(-72) };
        var earlier = Mention("https://a.example/earlier") with { FirstSeen = Now.AddHours(-71) };
        var failedTwice = Mention("https://a.example/twice");
        var readForAnother = Mention("https://a.example/another");
        var id = await ReadingAsync(read, old, earlier, failedTwice, readForAnother, Mention("https://a.example/given-up"), Mention("print:kalteng-pos/1"));
        await Store.Articles.SaveArticleAsync(Unreadable(failedTwice.Url, 2), Ct);
        await Store.Articles.SaveArticleAsync(Unreadable("https://a.example/given-up", 3), Ct);
        await Store.Articles.SaveArticleAsync(Page(readForAnother.Url) with { Attempts = 3 }, Ct);

        Same([readForAnother, failedTwice, earlier], (await LoadAsync(id, Now)).Unread);
    }

    [Fact]
    public async Task A_keyword_that_reads_no_pages_has_nothing_unread()
    {
        var id = await ReadingAsync(Mention("https://a.example/1"));
        await Store.Watches.TrackAsync(Keyword(), Now, Ct);

        Assert.Empty((await LoadAsync(id, Now)).Unread);
    }

    [Fact]
    public async Task No_more_unread_are_loaded_than_a_cycle_can_use()
    {
        var id = await ReadingAsync([.. Enumerable.Range(0, WatchStateQuery.UnreadLimit + 1).Select(i => Mention($"https://a.example/{i:00}") with { FirstSeen = Now.AddMinutes(-i) })]);

        var unread = (await LoadAsync(id, Now)).Unread;

        Assert.Equal(WatchStateQuery.UnreadLimit, unread.Count);
        Assert.Equal("https://a.example/49", unread[^1].Url);
    }

    [Fact]
    public async Task A_crowded_inbox_is_taken_in_portions_and_the_keyword_stays_due()
    {
        await Store.Sources.SaveSourceAsync(Feed(), Now, Ct);
        var id = (await TrackedAsync()).Keyword.Id;
        var feed = await Store.Feeds.LoadFeedAsync(Feed().Id, Ct);
        var entries = Enumerable.Range(0, WatchStateQuery.InboxLimit + 1).Select(i => Entry($"https://a.example/{i:0000}"));
        await Store.Feeds.RecordFeedAsync(FeedCycle(feed!, Now, entries, id), Ct);

        var first = await LoadAsync(id, Now);
        Assert.Equal(WatchStateQuery.InboxLimit, first.Inbox.Count);
        Assert.True(await Store.Watches.RecordAsync(Cycle(first, Now), Ct));

        var second = await LoadAsync(id, Now);
        Assert.Equal(Now, second.DueAt);
        Assert.Equal($"https://a.example/{WatchStateQuery.InboxLimit:0000}", Assert.Single(second.Inbox).Entry.Url);
    }
}

public sealed class WatchStateOnSqlite() : WatchStateContract(null);

public sealed class WatchStateOnPostgres(PostgresFixture postgres) : WatchStateContract(postgres);

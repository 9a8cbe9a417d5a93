using ReputationWatch.Adapters.Sql.Rows;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class SourceStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task Sources_come_back_as_they_were_in_order_of_id()
    {
        var odd = Search("a-search") with { Endpoint = new("https://berita.example/cari?q=%20a&x=ü"), Enabled = false };
        await Store.Sources.SaveSourceAsync(Feed("b-feed"), Now, Ct);
        await Store.Sources.SaveSourceAsync(odd, Now, Ct);

        Same([odd, Feed("b-feed")], await Store.Sources.SourcesAsync(Ct));
    }

    [Fact]
    public async Task Hours_pace_and_layout_come_back_as_they_were_and_can_be_taken_away_again()
    {
        var plain = Search("publisher") with { Format = "publisher-html" };
        var whole = plain with
        {
            AtMostEvery = TimeSpan.FromHours(6),
            Hours = new(new(22, 30), new(6, 0), "Asia/Jakarta"),
            Adaptive = false,
            Layout = new() { Query = "?q={query}&p={page}", Item = "article.hasil > div[data-x='“']", Title = "h3", DateAttribute = "datetime", EmptyWords = ["tidak ditemukan"] },
        };

        await Store.Sources.SeedSourcesAsync([whole], Now, Ct);
        Same([whole], await Store.Sources.SourcesAsync(Ct));

        await Store.Sources.SaveSourceAsync(plain, Now, Ct);
        Same([plain], await Store.Sources.SourcesAsync(Ct));
        await Store.Sources.SaveSourceAsync(whole, Now, Ct);
        Same([whole], await Store.Sources.SourcesAsync(Ct));
    }

    [Fact]
    public async Task Seeding_adds_what_the_store_never_held_and_leaves_what_the_operator_changed()
    {
        await Store.Sources.SaveSourceAsync(Search() with { Name = "Ours", Enabled = false }, Now, Ct);

        await Store.Sources.SeedSourcesAsync([Search(), Feed()], Now.AddDays(1), Ct);
        await Store.Sources.SeedSourcesAsync([Search(), Feed() with { Name = "Later" }], Now.AddDays(2), Ct);

        Same([Feed(), Search() with { Name = "Ours", Enabled = false }], await Store.Sources.SourcesAsync(Ct));
        Assert.Equal(Now.AddDays(1), (await Store.Feeds.LoadFeedAsync(Feed().Id, Ct))!.DueAt);
    }

    [Fact]
    public async Task A_saved_feed_forgets_what_belonged_to_its_old_address_and_refuses_the_cycle_under_way()
    {
        await Store.Sources.SaveSourceAsync(Feed(), Now, Ct);
        var state = (await Store.Feeds.LoadFeedAsync(Feed().Id, Ct))!;
        Assert.True(await Store.Feeds.RecordFeedAsync(FeedCycle(state with { Validators = new("\"abc\"", null), Failures = 4, NewestAt = Now, Pace = TimeSpan.FromHours(1) }, Now, [Entry("https://a.example/1")]), Ct));
        var underWay = (await Store.Feeds.LoadFeedAsync(Feed().Id, Ct))!;
        var moved = Feed() with { Endpoint = new("https://new.example/feed") };

        await Store.Sources.SaveSourceAsync(moved, Now.AddMinutes(1), Ct);

        Assert.False(await Store.Feeds.RecordFeedAsync(FeedCycle(underWay, Now.AddMinutes(2), []), Ct));
        Same(
            new Watching.FeedState { Source = moved, Version = underWay.Version + 1, DueAt = Now.AddMinutes(1), LastGoodAt = Now },
            await Store.Feeds.LoadFeedAsync(Feed().Id, Ct));
    }

    [Fact]
    public async Task A_saved_search_source_is_asked_at_once_however_long_it_had_failed()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        var id = (await TrackedAsync()).Keyword.Id;
        await RecordAsync(id, Now, cycle => cycle with { Sources = [new(Search(), Now.AddDays(1), 6, null)], DueAt = Now.AddDays(1) });

        await Store.Sources.SaveSourceAsync(Search() with { Endpoint = new("https://new.example/") }, Now.AddMinutes(1), Ct);

        Assert.Equal([id], await Store.Watches.DueAsync(Now.AddMinutes(1), 10, Ct));
        var watch = Assert.Single((await LoadAsync(id, Now.AddMinutes(1))).Sources);
        Assert.Equal((Now.AddMinutes(1), 0), (watch.DueAt, watch.Failures));
    }

    [Fact]
    public async Task Switching_a_search_source_off_makes_no_keyword_due()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        var id = (await TrackedAsync()).Keyword.Id;
        await RecordAsync(id, Now, cycle => cycle);

        await Store.Sources.SaveSourceAsync(Search() with { Enabled = false }, Now.AddMinutes(1), Ct);

        Assert.Empty(await Store.Watches.DueAsync(Now.AddMinutes(1), 10, Ct));
        Assert.Empty((await LoadAsync(id, Now.AddMinutes(1))).Sources);
    }

    [Fact]
    public async Task Sources_are_saved_while_cycles_and_feeds_are_recorded_and_neither_waits_for_the_other_for_good()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        var ids = new[] { "Barito", "Kapuas", "Sampit" }.Select(name => Watching.KeywordId.From(name)).ToList();
        foreach (var id in ids) await Store.Watches.TrackAsync(Keyword(id.Value), Now, Ct);
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task RunAsync(Func<int, Task> act)
        {
            await start.Task;
            for (var i = 0; i < 20; i++) await act(i);
        }

        await Store.Sources.SaveSourceAsync(Feed(), Now, Ct);
        async Task FeedAsync(int i)
        {
            var state = await Store.Feeds.LoadFeedAsync(Feed().Id, Ct);
            await Store.Feeds.RecordFeedAsync(FeedCycle(state!, Now.AddMinutes(-i), [Entry($"https://a.example/{i}")], [.. ids]), Ct);
        }

        var all = ids.Select(id => RunAsync(async i => await Store.Watches.RecordAsync(Cycle(await LoadAsync(id, Now), Now.AddMinutes(i)), Ct)))
            .Append(RunAsync(FeedAsync)).Append(RunAsync(i => Store.Sources.SaveSourceAsync(Search() with { Name = $"{i}" }, Now.AddMinutes(i), Ct))).ToList();
        start.SetResult();
        await Task.WhenAll(all);

        Assert.Equal("19", (await Store.Sources.SourcesAsync(Ct)).Single(source => source.Id == Search().Id).Name);
    }

    [Theory]
    [InlineData("feed", SourceRow.Feed)]
    [InlineData("news-sitemap", SourceRow.Feed)]
    [InlineData("bing-html", SourceRow.Search)]
    [InlineData("a-format-of-tomorrow", SourceRow.Search)]
    public void A_format_says_whether_its_source_is_searched_or_listed(string format, string kind) =>
        Assert.Equal(kind, SourceRow.Of(Search() with { Format = format }, DateTimeOffset.UnixEpoch).Kind);

    [Fact]
    public void A_publishers_dated_index_lists_and_its_search_page_is_searched()
    {
        Assert.Equal(SourceRow.Feed, SourceRow.Of(ReputationWatch.Crawling.DefaultSources.All.Single(s => s.Id.Value == "detik-indeks"), DateTimeOffset.UnixEpoch).Kind);
        Assert.Equal(SourceRow.Search, SourceRow.Of(ReputationWatch.Crawling.DefaultSources.All.Single(s => s.Id.Value == "kompas-cari"), DateTimeOffset.UnixEpoch).Kind);
    }
}

public sealed class SourceStoreOnSqlite() : SourceStoreContract(null);

public sealed class SourceStoreOnPostgres(PostgresFixture postgres) : SourceStoreContract(postgres);

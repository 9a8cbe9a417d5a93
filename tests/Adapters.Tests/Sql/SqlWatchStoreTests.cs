using ReputationWatch.Alerting;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class WatchStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task An_open_incident_ends_with_the_tracking_and_says_so()
    {
        var id = (await TrackedAsync()).Keyword.Id;
        await RecordAsync(id, Now, cycle => cycle with { Alert = new(AlertStatus.Open, Now, "sampit-1"), Transitions = [Transition("sampit-1", Now)] });

        await Store.Watches.UntrackAsync(id, Now.AddHours(2), Ct);
        await Store.Watches.TrackAsync(Keyword(), Now.AddHours(3), Ct);

        var incident = Assert.Single(await Store.Reader.IncidentsAsync(id, Ct));
        Assert.Equal((Now.AddHours(2), AlertReason.Untracked), (incident.ClosedAt, incident.Transitions[^1].Reason));
        Assert.Equal(AlertStatus.Quiet, (await Store.Watches.LoadAsync(id, Now.AddHours(3), Ct))!.Alert.Status);
    }

    [Fact]
    public async Task A_tracked_keyword_comes_back_as_it_was_and_is_due_at_once()
    {
        var keyword = Keyword() with { Sources = [new("bing-news-rss"), new("mojeek")], Language = "en", Region = "MY", TimeZone = "Asia/Makassar" };

        await Store.Watches.TrackAsync(keyword, Now, Ct);

        var state = await LoadAsync(keyword.Id, Now);
        Same(keyword, state.Keyword);
        Assert.Equal(1, state.Version);
        Assert.Equal(Now, state.DueAt);
        Assert.Equal(Now, state.TrackedSince);
        Same(Alerting.AlertState.Initial(Now), state.Alert);
        Assert.Equal([keyword.Id], await Store.Watches.DueAsync(Now, 10, Ct));
    }

    [Fact]
    public async Task Whether_pages_are_read_is_the_keywords_own_choice_and_can_be_changed()
    {
        foreach (var reads in new[] { true, false, true })
        {
            await Store.Watches.TrackAsync(Keyword() with { ReadArticles = reads }, Now, Ct);

            Assert.Equal(reads, (await LoadAsync(Keyword().Id, Now)).Keyword.ReadArticles);
        }
    }

    [Fact]
    public async Task A_keyword_nobody_tracks_is_null_and_cannot_be_untracked()
    {
        Assert.Null(await Store.Watches.LoadAsync(new("sampit"), Now, Ct));
        Assert.False(await Store.Watches.UntrackAsync(new("sampit"), Now, Ct));
    }

    [Fact]
    public async Task A_change_keeps_since_when_it_is_tracked_and_refuses_the_cycle_under_way()
    {
        var before = await TrackedAsync();
        var record = Cycle(before, Now.AddMinutes(2));

        await Store.Watches.TrackAsync(before.Keyword with { Name = "Kota Sampit" }, Now.AddMinutes(1), Ct);

        Assert.False(await Store.Watches.RecordAsync(record, Ct));
        var after = await LoadAsync(before.Keyword.Id, Now.AddMinutes(2));
        Assert.Equal("Kota Sampit", after.Keyword.Name);
        Assert.Equal(Now, after.TrackedSince);
        Assert.Equal(Now.AddMinutes(1), after.DueAt);
    }

    [Fact]
    public async Task A_change_makes_every_source_due_again()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        var state = await TrackedAsync();
        await RecordAsync(state.Keyword.Id, Now, cycle => cycle);

        await Store.Watches.TrackAsync(state.Keyword, Now.AddMinutes(1), Ct);

        Assert.Equal(Now.AddMinutes(1), Assert.Single((await LoadAsync(state.Keyword.Id, Now)).Sources).DueAt);
    }

    [Fact]
    public async Task An_untracked_keyword_is_neither_loaded_nor_due_nor_recorded()
    {
        var state = await TrackedAsync();

        Assert.True(await Store.Watches.UntrackAsync(state.Keyword.Id, Now, Ct));

        Assert.Null(await Store.Watches.LoadAsync(state.Keyword.Id, Now, Ct));
        Assert.Empty(await Store.Watches.DueAsync(Now.AddYears(1), 10, Ct));
        Assert.False(await Store.Watches.RecordAsync(Cycle(state, Now), Ct));
        Assert.False(await Store.Watches.UntrackAsync(state.Keyword.Id, Now, Ct));
    }

    [Fact]
    public async Task A_keyword_that_comes_back_has_its_history_but_learns_anew_what_is_usual()
    {
        var id = (await TrackedAsync()).Keyword.Id;
        await RecordAsync(id, Now, cycle => cycle with { Mentions = [Mention("https://a.example/1", Now)] });
        await Store.Watches.UntrackAsync(id, Now.AddDays(1), Ct);

        var back = await TrackedAsync(since: Now.AddDays(9));

        Assert.Equal(Now.AddDays(9), back.TrackedSince);
        Assert.Single(back.Recent);
        Assert.Single(await Store.Reader.TrendAsync(id, Now, Now.AddDays(1), Ct));
    }

    [Fact]
    public async Task Due_keywords_come_longest_due_first_and_no_more_than_asked_for()
    {
        foreach (var (name, minutes) in new[] { ("Kapuas", 2), ("Sampit", 1), ("Barito", 1), ("Seruyan", 4) })
            await Store.Watches.TrackAsync(Keyword(name), Now.AddMinutes(minutes), Ct);

        Assert.Equal(["barito", "sampit", "kapuas"], (await Store.Watches.DueAsync(Now.AddMinutes(3), 10, Ct)).Select(id => id.Value));
        Assert.Equal(["barito"], (await Store.Watches.DueAsync(Now.AddMinutes(3), 1, Ct)).Select(id => id.Value));
    }

    [Fact]
    public async Task Ids_sort_by_their_code_points_whatever_the_language_of_the_database()
    {
        foreach (var name in new[] { "kota a", "kotab", "kota 9" }) await Store.Watches.TrackAsync(Keyword(name), Now, Ct);

        Assert.Equal(["kota-9", "kota-a", "kotab"], (await Store.Watches.DueAsync(Now, 10, Ct)).Select(id => id.Value));
    }
}

public sealed class WatchStoreOnSqlite() : WatchStoreContract(null);

public sealed class WatchStoreOnPostgres(PostgresFixture postgres) : WatchStoreContract(postgres);

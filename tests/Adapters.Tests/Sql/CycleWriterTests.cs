using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class CycleWriterContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly SourceId Bing = new("bing-news-rss");

    async Task<KeywordId> SampitAsync()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        return (await TrackedAsync()).Keyword.Id;
    }

    [Fact]
    public async Task All_that_a_cycle_learnt_is_there_afterwards()
    {
        var id = await SampitAsync();
        var mention = Mention("https://a.example/1", Now.AddHours(-2), Tone.Negative, "sampit-2001");
        var page = Page(Bing, Now, Now, "https://a.example/1");
        var alert = new AlertState(AlertStatus.Open, Now, "sampit-1", AlertReason.Calming);
        var message = Message("sampit-1/BreachHeld/log", id);

        await RecordAsync(id, Now, cycle => cycle with
        {
            Mentions = [mention],
            Pages = [page],
            Alert = alert,
            Transitions = [Transition("sampit-1", Now)],
            Outbox = [message],
            DueAt = Now.AddHours(2),
        });

        var state = await LoadAsync(id, Now);
        Assert.Equal(2, state.Version);
        Assert.Equal(Now.AddHours(2), state.DueAt);
        Same(alert, state.Alert);
        Same([page with { Entries = [page.Entries[0] with { Tone = Tone.Negative, Era = "sampit-2001" }] }], state.Pages);
        Same([mention], await Store.Reader.MentionsAsync(id, new(), Ct));
        Same([Point(id, Now) with { Pages = [new(Bing, 0, 0, 1, 1)] }], await Store.Reader.TrendAsync(id, Now, Now.AddTicks(TimeSpan.TicksPerMillisecond), Ct));
        Same([Reading(Bing, Now)], await Store.Reader.ReadingsAsync(id, Now, Ct));
        Same([new Incident("sampit-1", Now, null, [Transition("sampit-1", Now)])], await Store.Reader.IncidentsAsync(id, Ct));
        Same([message with { LeasedUntil = Now.AddMinutes(1) }], await Store.Outbox.ClaimAsync(Now, TimeSpan.FromMinutes(1), 10, Ct));
    }

    [Fact]
    public async Task A_result_counts_as_its_mention_does_whatever_the_cycle_thought_of_its_words()
    {
        var id = await SampitAsync();
        await RecordAsync(id, Now, cycle => cycle with { Mentions = [Mention("https://a.example/1", Now.AddDays(-90), Tone.Negative)] });

        await RecordAsync(id, Now.AddHours(1), cycle => cycle with { Pages = [Page(Bing, Now.AddHours(1), Now.AddHours(1), "https://a.example/1", "https://nobody.example/")] });

        var page = Assert.Single((await LoadAsync(id, Now.AddHours(1))).Pages);
        Assert.Equal([Tone.Negative, Tone.Positive], page.Entries.Select(e => e.Tone));
        var point = (await Store.Reader.TrendAsync(id, Now.AddHours(1), Now.AddHours(2), Ct))[0];
        Assert.Equal(Trending.Trend.Visibility(page, Trending.RankCurves.Default), Assert.Single(point.Pages));
    }

    [Fact]
    public async Task A_cycle_without_figures_stores_its_failures_and_no_point()
    {
        var id = await SampitAsync();

        await RecordAsync(id, Now, cycle => cycle with { Point = null, Readings = [Reading(Bing, Now, ReadingOutcome.Blocked)] });

        Assert.Empty(await Store.Reader.TrendAsync(id, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Ct));
        Assert.Equal(ReadingOutcome.Blocked, Assert.Single(await Store.Reader.ReadingsAsync(id, Now, Ct)).Outcome);
    }

    [Fact]
    public async Task Of_two_cycles_made_from_one_state_one_is_recorded_and_the_other_writes_nothing()
    {
        var state = await LoadAsync(await SampitAsync(), Now);
        var other = await Home.OpenMigratedAsync();
        CycleRecord Made(string url) => Cycle(state, Now) with { Mentions = [Mention(url, Now)] };

        var barrier = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task<bool> RaceAsync(IWatchStore store, string url)
        {
            await barrier.Task;
            return await store.RecordAsync(Made(url), Ct);
        }

        var racers = new[] { RaceAsync(Store.Watches, "https://a.example/1"), RaceAsync(other.Watches, "https://a.example/2") };
        barrier.SetResult();
        var won = await Task.WhenAll(racers);

        Assert.Single(won, true);
        Assert.Equal(won[0] ? "https://a.example/1" : "https://a.example/2", Assert.Single(await Store.Reader.MentionsAsync(state.Keyword.Id, new(), Ct)).Url);
        Assert.Equal(state.Version + 1, (await LoadAsync(state.Keyword.Id, Now)).Version);
    }

    [Fact]
    public async Task A_cycle_that_fails_half_way_leaves_nothing_behind()
    {
        var id = await SampitAsync();
        var state = await LoadAsync(id, Now);
        var broken = Cycle(state, Now) with
        {
            Mentions = [Mention("https://a.example/1", Now)],
            // Messages are written late, and this one belongs to a keyword that the store does not know.
            Outbox = [Message("m", new("nobody"))],
        };

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Store.Watches.RecordAsync(broken, Ct));

        Same(state, await LoadAsync(id, Now));
        Assert.Empty(await Store.Reader.MentionsAsync(id, new(), Ct));
        Assert.Empty(await Store.Reader.ReadingsAsync(id, Now, Ct));
        Assert.Equal([id], await Store.Watches.DueAsync(Now, 10, Ct));
    }

    [Fact]
    public async Task A_mention_seen_again_keeps_its_first_words_date_story_and_assessment()
    {
        var id = await SampitAsync();
        var first = Mention("https://a.example/1", Now.AddHours(-2));
        await RecordAsync(id, Now, cycle => cycle with { Mentions = [first] });

        await RecordAsync(id, Now.AddHours(1), cycle => cycle with
        {
            Mentions = [first with { Title = "Other", Snippet = "Other", Published = Now, StoryId = "other", FirstSeen = Now.AddHours(1), Assessment = Assessment(Tone.Positive) }],
        });

        Same([first], await Store.Reader.MentionsAsync(id, new(), Ct));
    }

    [Fact]
    public async Task A_mention_without_a_date_takes_the_first_that_comes()
    {
        var id = await SampitAsync();
        var undated = Mention("https://a.example/1");
        await RecordAsync(id, Now, cycle => cycle with { Mentions = [undated] });

        foreach (var published in new[] { Now.AddDays(-1), Now })
            await RecordAsync(id, Now, cycle => cycle with { Mentions = [undated with { Published = published, Precision = DatePrecision.Day }] });

        Same([undated with { Published = Now.AddDays(-1), Precision = DatePrecision.Day }], await Store.Reader.MentionsAsync(id, new(), Ct));
    }

    [Fact]
    public async Task An_undated_mention_that_turns_out_to_be_an_old_text_is_marked_with_its_date()
    {
        var id = await SampitAsync();
        var undated = Mention("https://a.example/1");
        var resurfaced = undated with { Published = Now.AddYears(-20), Precision = DatePrecision.Day, Resurfaced = true };
        await RecordAsync(id, Now, cycle => cycle with { Mentions = [undated] });
        await RecordAsync(id, Now, cycle => cycle with { Mentions = [resurfaced] });

        await RecordAsync(id, Now, cycle => cycle with { Mentions = [undated with { Published = Now }] });

        Same([resurfaced], await Store.Reader.MentionsAsync(id, new(), Ct));
    }

    [Fact]
    public async Task The_last_body_of_each_source_that_could_not_be_read_is_kept()
    {
        var id = await SampitAsync();
        await Store.Sources.SaveSourceAsync(Search("mojeek"), Now, Ct);
        await RecordAsync(id, Now, cycle => cycle with { Kept = [Kept(new("mojeek"), Now, 1), Kept(Bing, Now, 2)] });
        await RecordAsync(id, Now, cycle => cycle with { Kept = [Kept(Bing, Now.AddHours(1), 3) with { ContentType = null, Outcome = ReadingOutcome.Unrelated }] });

        Same(Kept(new("mojeek"), Now, 1), await Store.Reader.KeptBodyAsync(new("mojeek"), Ct));
        Same(Kept(Bing, Now.AddHours(1), 3) with { ContentType = null, Outcome = ReadingOutcome.Unrelated }, await Store.Reader.KeptBodyAsync(Bing, Ct));
        Assert.Null(await Store.Reader.KeptBodyAsync(new("nobody"), Ct));
    }

    [Fact]
    public async Task A_page_that_shows_the_same_extends_its_row_and_a_changed_one_is_a_new_row()
    {
        var id = await SampitAsync();
        var same = Page(Bing, Now, Now.AddHours(1), "https://a.example/1");
        var changed = Page(Bing, Now.AddHours(2), Now.AddHours(2), "https://a.example/2");
        await RecordAsync(id, Now, cycle => cycle with { Pages = [same with { LastSeen = Now }] });
        await RecordAsync(id, Now.AddHours(1), cycle => cycle with { Pages = [same] });
        await RecordAsync(id, Now.AddHours(2), cycle => cycle with { Pages = [changed] });

        Same([same, changed], await Store.Reader.PagesAsync(id, Now, Now.AddDays(1), Ct));
    }

    [Fact]
    public async Task An_incidents_life_is_its_rows()
    {
        var id = await SampitAsync();
        IncidentTransition[] life =
        [
            Transition("sampit-1", Now, AlertStatus.Quiet, AlertStatus.Pending, AlertReason.FirstBreach),
            Transition("sampit-1", Now.AddHours(1)),
            Transition("sampit-1", Now.AddHours(9), AlertStatus.Open, AlertStatus.Quiet, AlertReason.BackToNormal),
        ];
        var suspicion = Transition("sampit-2", Now.AddDays(1), AlertStatus.Quiet, AlertStatus.Pending, AlertReason.FirstBreach);
        var passed = Transition("sampit-2", Now.AddDays(1).AddHours(1), AlertStatus.Pending, AlertStatus.Quiet, AlertReason.BreachPassed);

        foreach (var change in life.Append(suspicion).Append(passed)) await RecordAsync(id, change.At, cycle => cycle with { Transitions = [change] });

        Same(
            [new Incident("sampit-2", null, null, [suspicion, passed]), new Incident("sampit-1", Now.AddHours(1), Now.AddHours(9), life)],
            await Store.Reader.IncidentsAsync(id, Ct));
    }

    [Fact]
    public async Task A_message_decided_twice_is_one_message()
    {
        var id = await SampitAsync();
        await RecordAsync(id, Now, cycle => cycle with { Outbox = [Message("m", id)] });
        await RecordAsync(id, Now, cycle => cycle with { Outbox = [Message("m", id) with { Subject = "Other" }] });

        Assert.Equal("Subject m", Assert.Single(await Store.Reader.DeliveriesAsync(10, Ct)).Subject);
    }

    [Fact]
    public async Task Text_that_a_database_would_refuse_is_stored_without_the_offending_characters()
    {
        var id = await SampitAsync();
        var broken = Mention("https://a.example/1", Now) with { Title = "Nol\0 dan \ud83d separuh", Snippet = "\udd25", Outlet = "\0" };

        await RecordAsync(id, Now, cycle => cycle with { Mentions = [broken], Readings = [new(Bing, Now, ReadingOutcome.Failed, 0, "\0")] });

        var stored = Assert.Single(await Store.Reader.MentionsAsync(id, new(), Ct));
        Assert.Equal(("Nol\ufffd dan \ufffd separuh", "\ufffd", "\ufffd"), (stored.Title, stored.Snippet, stored.Outlet));
    }

    [Fact]
    public async Task A_feed_that_brings_more_while_a_cycle_is_under_way_keeps_the_keyword_due()
    {
        await Store.Sources.SaveSourceAsync(Feed(), Now, Ct);
        var id = await SampitAsync();
        var underWay = await LoadAsync(id, Now);
        var feed = await Store.Feeds.LoadFeedAsync(Feed().Id, Ct);
        Assert.True(await Store.Feeds.RecordFeedAsync(FeedCycle(feed!, Now.AddSeconds(5), [Entry("https://a.example/1")], id), Ct));

        Assert.True(await Store.Watches.RecordAsync(Cycle(underWay, Now), Ct));

        var next = await LoadAsync(id, Now);
        Assert.Single(next.Inbox);
        Assert.Equal(Now, next.DueAt);
    }
}

public sealed class CycleWriterOnSqlite() : CycleWriterContract(null);

public sealed class CycleWriterOnPostgres(PostgresFixture postgres) : CycleWriterContract(postgres);

using System.Text;
using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class ArticleReadingTests
{
    const string OldUrl = "https://kabar.example/berita/7";

    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit", Interval = TimeSpan.FromHours(1), ReadArticles = true };
    static readonly Source Searx = new() { Id = new("searx"), Name = "Searx", Format = "searxng-json", Endpoint = new("http://search.example/search") };

    readonly KeptRecords _store;
    readonly MemoryArticles _articles = new();
    readonly Answers _network;
    readonly Dictionary<string, FetchOutcome> _answers = new() { ["kabar.example"] = Page("2019-05-03T09:00:00+07:00") };

    public ArticleReadingTests()
    {
        _store = new(State());
        _network = new(_answers);
    }

    [Fact]
    public async Task Between_looks_the_pages_of_fresh_mentions_are_read_under_robots_txt()
    {
        Assert.Equal(CycleResult.Recorded, await RunAsync());

        Assert.True(Assert.Single(_network.Asked).AsksRobots);
        Assert.Equal(ReadingOutcome.Ok, _articles.Kept[OldUrl].Outcome);
        Assert.Equal("Siti Aminah", Assert.Single(Assert.Single(_store.Records).Revised).Author);
    }

    [Fact]
    public async Task An_old_text_that_its_source_passes_off_as_new_gets_its_true_date_and_never_counts_as_new()
    {
        await RunAsync();

        var record = Assert.Single(_store.Records);
        var mention = Assert.Single(record.Revised);
        Assert.True(mention.Resurfaced);
        Assert.Equal(new DateTimeOffset(2019, 5, 3, 2, 0, 0, TimeSpan.Zero), mention.Published);
        Assert.Equal(0, record.Point!.Mentions);
    }

    [Fact]
    public async Task A_page_that_dates_an_old_text_anew_does_not_make_it_new()
    {
        _answers["kabar.example"] = Page("2026-03-30T06:00:00Z");
        var old = new DateTimeOffset(2018, 4, 1, 0, 0, 0, TimeSpan.Zero);
        _store.State = State() with { Unread = [_store.State.Unread[0] with { Resurfaced = true, Published = old, Precision = DatePrecision.Day }] };

        await RunAsync();

        var mention = Assert.Single(Assert.Single(_store.Records).Revised);
        Assert.Equal((old, true), (mention.Published!.Value, mention.Resurfaced));
    }

    [Fact]
    public async Task A_page_that_asks_for_proof_of_being_a_person_is_told_to_its_hosts_gate()
    {
        _answers["kabar.example"] = new FetchOutcome.Fetched(new(new(OldUrl), 200, "text/html", "<html><body><form id=\"challenge-form\" action=\"/x\"></form></body></html>"u8.ToArray()));

        await RunAsync();

        Assert.Equal(["kabar.example"], _network.Challenged);
    }

    [Fact]
    public async Task Until_its_page_was_read_a_fresh_mention_does_not_count_but_only_for_an_hour()
    {
        _answers["kabar.example"] = new FetchOutcome.Failed(FetchFailureKind.TimedOut, "kabar.example did not answer in time");

        await RunAsync();
        Assert.Equal(0, _store.Records[0].Point!.Mentions);

        _store.State = State(firstSeen: Now.AddMinutes(-70)) with { Inbox = [new(1, new("kabar"), Now, Entry("https://lain.example/1"))] };
        await RunAsync();
        Assert.Equal(1, _store.Records[1].Point!.Mentions);
    }

    [Fact]
    public async Task A_page_that_fails_is_tried_three_times_with_time_between()
    {
        _answers["kabar.example"] = new FetchOutcome.Failed(FetchFailureKind.ServerError, "kabar.example answered 500");

        foreach (var minutes in new[] { 0, 1, 20, 40, 60, 80 })
        {
            await Cycles.Of(_store, _network, _articles).RunAsync(Sampit.Id, CheckReason.Beat, Now.AddMinutes(minutes), default);
        }

        Assert.Equal(3, _network.Asked.Count);
        Assert.Equal(3, _articles.Kept[OldUrl].Attempts);
    }

    [Fact]
    public async Task What_robots_txt_forbids_is_not_asked_for_again()
    {
        _answers["kabar.example"] = new FetchOutcome.Failed(FetchFailureKind.Disallowed, "robots.txt of kabar.example forbids it");

        await RunAsync();
        await Cycles.Of(_store, _network, _articles).RunAsync(Sampit.Id, CheckReason.Beat, Now.AddHours(1), default);

        Assert.Single(_network.Asked);
    }

    [Fact]
    public async Task A_page_that_another_keyword_read_is_not_fetched_again()
    {
        await RunAsync();
        await RunAsync();

        Assert.Single(_network.Asked);
        Assert.Single(_store.Records[1].Revised);
    }

    [Fact]
    public async Task A_page_that_its_host_put_off_is_no_try_and_the_keyword_comes_back_soon()
    {
        _answers["kabar.example"] = new FetchOutcome.Deferred(Now.AddSeconds(5));

        await RunAsync();

        Assert.Empty(_articles.Kept);
        Assert.Equal(Now.AddSeconds(10), Assert.Single(_store.Records).DueAt);
    }

    [Fact]
    public async Task After_a_look_that_found_something_new_the_keyword_is_due_at_once_to_read_it()
    {
        _answers["search.example"] = new FetchOutcome.Fetched(new(new("http://search.example/search"), 200, "application/json", Encoding.UTF8.GetBytes(
            """{"query":"Sampit","results":[{"title":"Festival di Sampit","url":"https://kabar.example/9","content":""}],"unresponsive_engines":[]}""")));
        _store.State = State() with { Unread = [], Recent = [], Sources = [new(Searx, Now, 0, null)] };

        await RunAsync();

        Assert.Equal(Now, Assert.Single(_store.Records).DueAt);
        Assert.DoesNotContain(_network.Asked, r => r.Url.Host == "kabar.example");
    }

    [Fact]
    public async Task A_keyword_that_does_not_want_it_reads_no_page()
    {
        _store.State = State() with { Keyword = Sampit with { ReadArticles = false }, Unread = [] };

        await RunAsync();

        Assert.Empty(_network.Asked);
    }

    Task<CycleResult> RunAsync() => Cycles.Of(_store, _network, _articles).RunAsync(Sampit.Id, CheckReason.Beat, Now, default);

    static WatchState State(DateTimeOffset? firstSeen = null)
    {
        var mention = Mention(firstSeen ?? Now.AddMinutes(-1));
        return new()
        {
            Keyword = Sampit,
            Version = 7,
            TrackedSince = Now.AddDays(-60),
            DueAt = Now,
            Sources = [new(Searx, Now.AddDays(1), 0, Now)],
            Pages = [],
            Recent = [RecentMention.Of(mention)],
            Inbox = [],
            Unread = [mention],
            Alert = AlertState.Initial(Now.AddDays(-60)),
        };
    }

    static Mention Mention(DateTimeOffset firstSeen) => new()
    {
        Url = OldUrl,
        Title = "Jalan di Sampit diperbaiki",
        Snippet = "",
        Outlet = "Kabar",
        Published = Now.AddHours(-2),
        Precision = DatePrecision.Time,
        FirstSource = new("kabar"),
        FirstSeen = firstSeen,
        StoryId = OldUrl,
        Assessment = Assessor.BuiltIn.Assess(Sampit, new("Jalan di Sampit diperbaiki", "", null, null), firstSeen),
    };

    static SourceEntry Entry(string url) => new(1, "Pasar di Sampit ramai", url, "", null, Now.AddHours(-1), DatePrecision.Time);

    static FetchOutcome.Fetched Page(string published) => new(new(new(OldUrl), 200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(
        $$$"""
        <!doctype html><html lang="id"><head><title>Jalan di Sampit diperbaiki</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Jalan di Sampit diperbaiki","datePublished":"{{{published}}}","author":{"@type":"Person","name":"Siti Aminah"}}</script>
        </head><body><article><h1>Jalan di Sampit diperbaiki</h1>
        <p>Pemerintah kabupaten memperbaiki jalan utama di Sampit yang rusak sejak musim hujan lalu, kata kepala dinas pekerjaan umum pada hari Jumat.</p>
        <p>Pekerjaan berlangsung tiga minggu dan dibiayai dari anggaran daerah. Warga diminta memakai jalan lain selama perbaikan berlangsung di pusat kota.</p>
        </article></body></html>
        """)));
}

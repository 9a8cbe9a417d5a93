using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class ReaderContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly KeywordId Sampit = new("sampit");
    static readonly SourceId Bing = new("bing-news-rss");

    async Task<IEnumerable<string>> UrlsAsync(MentionFilter filter) => (await Store.Reader.MentionsAsync(Sampit, filter, Ct)).Select(m => m.Url[^1..]);

    async Task HistoryAsync(params Func<CycleRecord, CycleRecord>[] cycles)
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        await TrackedAsync();
        for (var i = 0; i < cycles.Length; i++) await RecordAsync(Sampit, Now.AddHours(i), cycles[i]);
    }

    [Fact]
    public async Task Trend_points_are_those_from_the_first_time_on_and_before_the_second_oldest_first()
    {
        await HistoryAsync(c => c, c => c with { Point = c.Point! with { Share = null, NetTone = null, Pages = [] } }, c => c, c => c);

        var points = await Store.Reader.TrendAsync(Sampit, Now.AddHours(1), Now.AddHours(3), Ct);

        Same([Point(Sampit, Now.AddHours(1)) with { Share = null, NetTone = null, Pages = [] }, Point(Sampit, Now.AddHours(2))], points);
    }

    [Fact]
    public async Task Mentions_come_newest_first_by_publication_else_by_first_sight()
    {
        await HistoryAsync(c => c with { Mentions = [Mention("https://a.example/1", Now.AddDays(-2)), Mention("https://a.example/2"), Mention("https://a.example/3", Now.AddDays(-1))] });

        Assert.Equal(["2", "3", "1"], await UrlsAsync(new()));
        Assert.Equal(["3"], await UrlsAsync(new(Limit: 1, Skip: 1)));
        Assert.Equal(["2", "3"], await UrlsAsync(new(From: Now.AddDays(-1))));
        Assert.Equal(["1"], await UrlsAsync(new(To: Now.AddDays(-1))));
    }

    [Fact]
    public async Task Outcomes_are_counted_for_each_source_over_all_keywords_and_feeds()
    {
        static CycleRecord Looked(CycleRecord cycle, ReadingOutcome outcome) => cycle with { Readings = [Reading(Bing, cycle.At, outcome)] };
        await HistoryAsync(c => Looked(c, ReadingOutcome.Quota), c => Looked(c, ReadingOutcome.Blocked), c => c, c => c);
        var kapuas = (await TrackedAsync("Kapuas")).Keyword.Id;
        await RecordAsync(kapuas, Now.AddHours(1), c => c);
        await Store.Sources.SaveSourceAsync(Feed(), Now, Ct);
        await Store.Feeds.RecordFeedAsync(FeedCycle((await Store.Feeds.LoadFeedAsync(Feed().Id, Ct))!, Now.AddHours(2), []), Ct);

        Same(
            [new(Feed().Id, ReadingOutcome.Ok, 1), new(Bing, ReadingOutcome.Blocked, 1), new OutcomeCount(Bing, ReadingOutcome.Ok, 3)],
            await Store.Reader.OutcomesAsync(Now.AddHours(1), Ct));
        Assert.Empty(await Store.Reader.OutcomesAsync(Now.AddDays(1), Ct));
    }

    [Fact]
    public async Task Mentions_are_filtered_by_tone_and_era()
    {
        await HistoryAsync(c => c with
        {
            Mentions =
            [
                Mention("https://a.example/1", Now, Tone.Positive), Mention("https://a.example/2", Now, Tone.Negative),
                Mention("https://a.example/3", Now, Tone.Negative, "sampit-2001"), Mention("https://a.example/4", Now, Tone.Neutral),
            ],
        });

        Assert.Equal(["2", "3"], await UrlsAsync(new(Tone: Tone.Negative)));
        Assert.Equal(["4"], await UrlsAsync(new(Tone: Tone.Neutral)));
        Assert.Equal(["3"], await UrlsAsync(new(ConflictOnly: true)));
        Assert.Empty(await UrlsAsync(new(Tone: Tone.Positive, ConflictOnly: true)));
    }

    [Fact]
    public async Task The_page_at_a_time_is_the_last_one_first_seen_by_then()
    {
        var (first, second) = (Page(Bing, Now, Now, "https://a.example/1"), Page(Bing, Now.AddHours(1), Now.AddHours(1), "https://a.example/2"));
        await HistoryAsync(c => c with { Pages = [first] }, c => c with { Pages = [second] });

        Assert.Empty(await Store.Reader.PagesAtAsync(Sampit, Now.AddMilliseconds(-1), Ct));
        Same([first], await Store.Reader.PagesAtAsync(Sampit, Now, Ct));
        Same([first], await Store.Reader.PagesAtAsync(Sampit, Now.AddMinutes(59), Ct));
        Same([second], await Store.Reader.PagesAtAsync(Sampit, Now.AddYears(1), Ct));
    }

    [Fact]
    public async Task Pages_between_two_times_are_those_that_stood_then_oldest_first()
    {
        var pages = Enumerable.Range(0, 4).Select(i => Page(Bing, Now.AddHours(i), Now.AddHours(i).AddMinutes(30), $"https://a.example/{i}")).ToList();
        await HistoryAsync([.. pages.Select(page => (Func<CycleRecord, CycleRecord>)(c => c with { Pages = [page] }))]);

        Same([pages[1], pages[2]], await Store.Reader.PagesAsync(Sampit, Now.AddHours(1).AddMinutes(30), Now.AddHours(3), Ct));
    }

    [Fact]
    public async Task Readings_are_those_of_the_keyword_from_a_time_on_oldest_first()
    {
        await HistoryAsync(c => c, c => c, c => c);
        await TrackedAsync("Kapuas");
        await RecordAsync(new("kapuas"), Now.AddHours(2), c => c);

        Same([Reading(Bing, Now.AddHours(1)), Reading(Bing, Now.AddHours(2))], await Store.Reader.ReadingsAsync(Sampit, Now.AddHours(1), Ct));
    }

    [Fact]
    public async Task Deliveries_come_newest_first_and_no_more_than_asked_for()
    {
        await HistoryAsync(c => c with { Outbox = [Message("a", Sampit), Message("b", Sampit, createdAt: Now.AddHours(-1)), Message("c", Sampit)] });

        Assert.Equal(["c", "a", "b"], (await Store.Reader.DeliveriesAsync(10, Ct)).Select(d => d.Id));
        Assert.Equal(["c"], (await Store.Reader.DeliveriesAsync(1, Ct)).Select(d => d.Id));
    }

    [Fact]
    public async Task Nothing_is_known_of_a_keyword_never_tracked()
    {
        Assert.Empty(await Store.Reader.TrendAsync(Sampit, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Ct));
        Assert.Empty(await Store.Reader.MentionsAsync(Sampit, new(), Ct));
        Assert.Empty(await Store.Reader.PagesAtAsync(Sampit, Now, Ct));
        Assert.Empty(await Store.Reader.PagesAsync(Sampit, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Ct));
        Assert.Empty(await Store.Reader.IncidentsAsync(Sampit, Ct));
        Assert.Empty(await Store.Reader.ReadingsAsync(Sampit, DateTimeOffset.MinValue, Ct));
        Assert.Empty(await Store.Reader.DeliveriesAsync(10, Ct));
    }
}

public sealed class ReaderOnSqlite() : ReaderContract(null);

public sealed class ReaderOnPostgres(PostgresFixture postgres) : ReaderContract(postgres);

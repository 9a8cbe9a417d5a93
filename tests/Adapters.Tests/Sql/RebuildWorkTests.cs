using ReputationWatch.Alerting.Policy;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Labelling;
using ReputationWatch.Rebuilding;
using ReputationWatch.Tests.Support;
using ReputationWatch.Trending;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class RebuildWorkContract(PostgresFixture? postgres) : RebuildContract(postgres)
{
    const string Riot = "https://a.example/kerusuhan";
    const string Corruption = "https://b.example/korupsi";
    const string Festival = "https://c.example/festival";
    static readonly SourceId Bing = new("bing-news-rss");

    // Three mentions that an older program thought neutral, and three pages, of which two are gone.
    async Task HistoryAsync()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        await TrackedAsync();
        IReadOnlyList<Mention> mentions =
        [
            Said(Riot, "Kerusuhan Sampit 2001: kronologi konflik Dayak dan Madura"), Said(Corruption, "Bupati Sampit tersangka korupsi dana desa"),
            Said(Festival, "Festival di Sampit meriah, warga bangga"),
        ];
        for (var hour = 0; hour < 3; hour++)
        {
            var at = Now.AddHours(hour - 3);
            var urls = mentions.Skip(hour).Concat(mentions.Take(hour)).Select(m => m.Url).ToArray();
            await RecordAsync(Sampit, at, cycle => cycle with
            {
                Mentions = hour == 0 ? [.. mentions.Select(m => m with { FirstSeen = at, Assessment = Assessment(Tone.Neutral) })] : [],
                Pages = [Page(Bing, at, at, urls)],
                AssessedBy = "lexicon-0#1",
            });
        }
    }

    [Fact]
    public async Task It_assesses_anew_settles_all_pages_and_computes_all_points()
    {
        await HistoryAsync();
        Assert.All(await AllPagesAsync(), page => Assert.All(page.Entries, e => Assert.Equal(Tone.Neutral, e.Tone)));

        await AskAsync();
        await WorkAsync();

        Assert.Equal(("sampit-2001", EraRole.About), ((await MentionAsync(Riot)).Verdict.Era.Lens, (await MentionAsync(Riot)).Verdict.Era.Role));
        Assert.Equal((Tone.Negative, Tone.Positive), (await ToneAsync(Corruption), await ToneAsync(Festival)));
        Assert.All(await AllPagesAsync(), page =>
        {
            Assert.Equal((Tone.Positive, Tone.Negative), (On(page, Festival).Tone, On(page, Corruption).Tone));
            Assert.Equal(("sampit-2001", Era.Present), (On(page, Riot).Era, On(page, Corruption).Era));
        });
        var points = await AllPointsAsync();
        Assert.Equal(3, points.Count);
        Assert.All(points, p => Assert.Equal((new StoryCounts(1, 0, 1, 1), "tone-2/backlinko-1"), (p.Stories, p.Method)));
        Assert.Equal([.. (await AllPagesAsync()).Select(p => Trend.Visibility(p, RankCurves.Default))], points.Select(p => Assert.Single(p.Pages)));
        Assert.Equal((RebuildPhase.Done, Due, new RebuildChanges(3, 3, 3)), ((await LastAsync()).Phase, (await LastAsync()).EndedAt, (await LastAsync()).Changes));
        Assert.Empty(await Store.Rebuilds.OpenRebuildsAsync(Ct));
    }

    [Fact]
    public async Task What_is_right_already_is_not_written()
    {
        await HistoryAsync();
        await AskAsync();
        await WorkAsync();

        await AskAsync();
        await WorkAsync();

        Assert.Equal(new RebuildChanges(0, 0, 0), (await LastAsync()).Changes);
    }

    [Fact]
    public async Task What_a_person_said_wins_over_what_is_assessed_anew()
    {
        await HistoryAsync();
        await GiveAsync(new(Corruption, "Siti", Tone.Positive));
        await GiveAsync(new(Riot, "Siti", Era: EraLabel.Present));

        await WorkAsync();

        var riot = await MentionAsync(Riot);
        Assert.Equal((EraRole.About, EraRole.None), (riot.Assessment.Era.Role, riot.Verdict.Era.Role));
        Assert.Equal([Corruption, Festival], (await CountedAsync(Tone.Positive)).Where(url => url != Riot));
        Assert.All(await AllPagesAsync(), page => Assert.DoesNotContain(page.Entries, e => e.IsConflict));
        Assert.All(await AllPointsAsync(), p => Assert.Equal(0, p.Stories.Conflict));
    }

    [Fact]
    public async Task Where_the_article_was_read_its_lead_speaks_too()
    {
        await TrackedAsync();
        var mention = Said(Root, "Kabar dari Sampit") with { IsRead = true };
        await Store.Articles.SaveArticleAsync(Page(Root) with { Article = Article() with { Text = "Bupati Sampit ditetapkan sebagai tersangka korupsi dan ditahan." } }, Ct);
        await RecordAsync(Sampit, Now, cycle => cycle with { Mentions = [mention, Said(Copy, "Kabar dari Sampit")] });

        await AskAsync();
        await WorkAsync();

        Assert.Contains((await MentionAsync(Root)).Assessment.Evidence, e => e.Field == EvidenceField.Body);
        Assert.DoesNotContain((await MentionAsync(Copy)).Assessment.Evidence, e => e.Field == EvidenceField.Body);
    }

    [Fact]
    public async Task A_reason_that_comes_in_meanwhile_lets_it_begin_again()
    {
        await HistoryAsync();
        await AskAsync();
        var worker = Worker();
        while ((await LastAsync()).Phase != RebuildPhase.Points) Assert.True(await worker.StepAsync(Sampit, Now, Ct));

        await GiveAsync(new(Corruption, "Siti", Tone.Positive));
        await WorkAsync();

        Assert.All(await AllPointsAsync(), p => Assert.Equal(new StoryCounts(2, 0, 0, 1), p.Stories));
        Assert.All(await AllPagesAsync(), page => Assert.Equal(Tone.Positive, On(page, Corruption).Tone));
        Assert.Equal([RebuildCause.Asked, RebuildCause.Label], await CausesAsync(Sampit));
    }

    [Fact]
    public async Task A_cycle_may_run_at_any_time_and_is_counted_in()
    {
        await HistoryAsync();
        await AskAsync();
        var worker = Worker();
        while ((await LastAsync()).Phase != RebuildPhase.Ending) Assert.True(await worker.StepAsync(Sampit, Now, Ct));

        // Found late: it was there at the last two looks.
        await RecordAsync(Sampit, Now.AddMinutes(1), cycle => cycle with
        {
            Mentions = [Said("https://d.example/baru", "Bupati Sampit tersangka korupsi lagi") with { FirstSeen = Now.AddHours(-2) }],
            AssessedBy = "lexicon-0#1",
        });
        await WorkAsync();

        Assert.Equal([1, 2, 2, 2], (await AllPointsAsync()).Select(p => p.Stories.Negative));
    }

    [Fact]
    public async Task Cycles_that_come_faster_than_it_works_do_not_keep_it_from_ending()
    {
        await HistoryAsync();
        await AskAsync();
        var (worker, cycles) = (Worker(), 0);

        while (cycles < 100 && await worker.StepAsync(Sampit, Due, Ct)) await RecordAsync(Sampit, Now.AddMinutes(++cycles), cycle => cycle);

        Assert.Equal(RebuildPhase.Done, (await LastAsync()).Phase);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_anywhere_and_taken_up_again_it_comes_to_the_same(bool written)
    {
        await HistoryAsync();
        await AskAsync();

        var kills = 0;
        for (var isLeft = true; isLeft; kills++)
        {
            try
            {
                await WorkAsync(Worker(new DyingWork(Store.RebuildWork, kills + 1, written)));
                isLeft = false;
            }
            catch (KilledException)
            {
                Assert.True(kills < 100);
            }
        }

        Assert.True(kills > 3);
        Assert.Equal(new RebuildChanges(3, 3, 3), (await LastAsync()).Changes);
        Assert.All(await AllPointsAsync(), p => Assert.Equal(new StoryCounts(1, 0, 1, 1), p.Stories));
    }

    [Fact]
    public async Task What_else_follows_from_the_facts_is_folded_at_the_end_and_holds_the_rebuild_open_until_it_is()
    {
        await HistoryAsync();
        await AskAsync();
        var fold = new KeptFold { Fails = true };

        await Assert.ThrowsAsync<IOException>(() => WorkAsync(Worker(null, fold)));
        Assert.Equal(RebuildPhase.Ending, (await LastAsync()).Phase);
        fold.Fails = false;
        await WorkAsync(Worker(null, fold));

        Assert.Equal(RebuildPhase.Done, (await LastAsync()).Phase);
        Assert.Equal((3, 3, 3), (fold.Facts!.Mentions.Count, fold.Facts.Pages.Count, fold.Facts.Looks.Count));
        Assert.Equal([Riot, Corruption], fold.Facts.Mentions.Where(m => m.IsHarmful).Select(m => m.Url).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_detectors_snapshot_is_folded_anew_from_all_that_is_stored_and_the_policy_stays()
    {
        await HistoryAsync();
        var policy = PolicyState.Start(Now.AddDays(-30));
        await RecordAsync(Sampit, Now, cycle => cycle with { Memory = new() { TimeZone = "Asia/Jakarta", Snapshot = null, Policy = policy, IncidentId = "sampit-1" } });
        await AskAsync();

        await WorkAsync(Worker(null, new DetectionFold(Store.Detections)));

        var memory = (await Store.Watches.LoadAsync(Sampit, Now, Ct))!.Memory!;
        var anew = DetectionFold.SnapshotOf(await Store.RebuildWork.FactsAsync(Sampit, RankCurves.Default, Ct), "Asia/Jakarta")!;
        Assert.Equal((anew.Hour, anew.Day), (memory.Snapshot!.Hour, memory.Snapshot.Day));
        Assert.Equal(anew.Nbx.Numbers, memory.Snapshot.Nbx.Numbers);
        Assert.Equal((policy, "sampit-1"), (memory.Policy, memory.IncidentId));
    }

    [Fact]
    public async Task What_is_remembered_of_a_keyword_that_went_on_since_is_left_alone()
    {
        await HistoryAsync();
        var facts = await Store.RebuildWork.FactsAsync(Sampit, RankCurves.Default, Ct);
        await RecordAsync(Sampit, Now, cycle => cycle with { Memory = new() { TimeZone = "Asia/Jakarta", Snapshot = null, Policy = PolicyState.Start(Now) } });

        Assert.False(await new DetectionFold(Store.Detections).FoldAsync(facts, Now, Ct));

        Assert.Null((await Store.Watches.LoadAsync(Sampit, Now, Ct))!.Memory!.Snapshot);
    }

    [Fact]
    public async Task A_date_that_is_learnt_later_lets_the_mention_be_assessed_again()
    {
        await TrackedAsync();
        var undated = Said(Root, "Kerusuhan Sampit") with { Published = null, Precision = Parsing.DatePrecision.Unknown };
        await RecordAsync(Sampit, Now, cycle => cycle with { Mentions = [undated], AssessedBy = Mark });
        Assert.False(await Store.Rebuilds.AskIfStaleAsync(Sampit, Mark, new(RebuildCause.Method, null, Now, null), Ct));

        await RecordAsync(Sampit, Now.AddHours(1), cycle => cycle with { Mentions = [Said(Root, "Kerusuhan Sampit")], AssessedBy = Mark });

        Assert.True(await Store.Rebuilds.AskIfStaleAsync(Sampit, Mark, new(RebuildCause.Method, null, Now, null), Ct));
    }

    static PageEntry On(ResultPage page, string url) => page.Entries.Single(e => e.Url == url);

    Task<IReadOnlyList<ResultPage>> AllPagesAsync() => Store.Reader.PagesAsync(Sampit, Now.AddDays(-1), Now.AddDays(1), Ct);

    Task<IReadOnlyList<TrendPoint>> AllPointsAsync() => Store.Reader.TrendAsync(Sampit, Now.AddDays(-1), Now.AddDays(1), Ct);

    sealed class KeptFold : IRebuiltFold
    {
        public bool Fails { get; set; }

        public RebuildFacts? Facts { get; private set; }

        public Task<bool> FoldAsync(RebuildFacts facts, DateTimeOffset now, CancellationToken ct)
        {
            Facts = facts;
            return Fails ? Task.FromException<bool>(new IOException("the disk is full")) : Task.FromResult(true);
        }
    }
}

public sealed class RebuildWorkOnSqlite() : RebuildWorkContract(null);

public sealed class RebuildWorkOnPostgres(PostgresFixture postgres) : RebuildWorkContract(postgres);

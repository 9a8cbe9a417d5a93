using System.Text;
using System.Text.Json;
using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Labelling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class LabelledCycleTests
{
    const string Known = "https://a.example/1";
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly Source Searx = new() { Id = new("searx"), Name = "Searx", Format = "searxng-json", Endpoint = new("http://search.example/search") };
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit" };
    static readonly Label Bad = new() { Number = 5, Keyword = Sampit.Id, Url = Known, StoryId = Known, Tone = Tone.Negative, By = "Siti", At = Now.AddHours(-1) };

    static readonly Mention Mention = new()
    {
        Url = Known,
        Title = "Festival di Sampit meriah",
        Snippet = "",
        Outlet = "Kabar",
        Published = Now.AddHours(-2),
        Precision = DatePrecision.Time,
        FirstSource = Searx.Id,
        FirstSeen = Now.AddHours(-1),
        StoryId = Known,
        Assessment = new(Tone.Positive, new(.8, .1, .1), new(Era.Present, EraRole.None, 1), [], [], Unsure: false),
    };

    static CycleRecord Conclude(Label? label, IReadOnlyList<StoredArticle>? articles = null, bool looks = true)
    {
        var mention = Mention with { Label = label };
        var state = new WatchState
        {
            Keyword = Sampit with { ReadArticles = articles is not null },
            Version = 7,
            TrackedSince = Now.AddDays(-60),
            DueAt = Now,
            Sources = [new(Searx, Now, 0, Now.AddHours(-1))],
            Pages = [],
            Recent = [RecentMention.Of(mention)],
            Inbox = [],
            Unread = articles is null ? [] : [mention],
            LabelsUpTo = label?.Number ?? 0,
            Alert = AlertState.Initial(Now.AddDays(-60)),
        };
        var body = JsonSerializer.Serialize(new
        {
            query = "Sampit",
            results = new[]
            {
                new { title = "Festival di Sampit meriah", url = Known, content = "", publishedDate = "2026-03-30T06:00:00Z" },
                new { title = "Festival di Sampit meriah!", url = "https://b.example/2", content = "", publishedDate = "2026-03-30T05:00:00Z" },
            },
            unresponsive_engines = Array.Empty<string>(),
        });
        var fetched = new FetchOutcome.Fetched(new(new("http://search.example/search"), 200, "application/json", Encoding.UTF8.GetBytes(body)));
        return Cycles.Of(new(state), new Answers([])).Conclude(state, looks ? [new(Searx, fetched)] : [], articles ?? [], Assessor.BuiltIn, Now);
    }

    [Fact]
    public void Figures_alert_and_page_one_count_what_a_person_said_also_of_an_earlier_copy_that_joins()
    {
        var (before, after) = (Conclude(null), Conclude(Bad));

        Assert.Equal((1, 0, 0), (before.Point!.Stories.Positive, before.Point.Stories.Negative, before.Point.HarmfulLastDay));
        Assert.Equal((0, 1, 1), (after.Point!.Stories.Positive, after.Point.Stories.Negative, after.Point.HarmfulLastDay));
        Assert.All(after.Mentions, m => Assert.Equal((Bad, Tone.Negative), (m.Label, m.Verdict.Tone)));
        Assert.Equal([Tone.Positive, Tone.Positive], before.Pages[0].Entries.Select(e => e.Tone));
        Assert.Equal([Tone.Negative, Tone.Negative], after.Pages[0].Entries.Select(e => e.Tone));
        Assert.Equal((1, 0), (after.Point.Pages[0].Negative, after.Point.Pages[0].Positive));
        Assert.Equal(5, after.LabelsUpTo);
    }

    [Fact]
    public void A_result_that_a_person_called_conflict_era_is_so_on_page_one()
    {
        var record = Conclude(Bad with { Tone = null, Era = new("sampit-2001", EraRole.About) });

        Assert.All(record.Pages[0].Entries, e => Assert.Equal(("sampit-2001", Tone.Positive), (e.Era, e.Tone)));
        Assert.Equal(1, record.Point!.Stories.Conflict);
    }

    [Fact]
    public void What_a_person_said_stays_when_the_article_s_page_was_read()
    {
        var article = new Article { Title = Mention.Title, Published = Now.AddHours(-2), Precision = DatePrecision.Time, Text = "Festival itu meriah dan sukses, warga bangga.", Author = "Rini" };

        var read = Assert.Single(Conclude(Bad, [new(Known, Now, ReadingOutcome.Ok, 1, article, null)], looks: false).Revised);

        Assert.Equal((true, Bad, Tone.Negative), (read.IsRead, read.Label, read.Verdict.Tone));
        Assert.NotSame(Mention.Assessment, read.Assessment);
    }
}

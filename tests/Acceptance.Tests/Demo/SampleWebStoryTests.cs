using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Folding;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Assessing;
using ReputationWatch.Single.Demo;
using ReputationWatch.Watching;

namespace ReputationWatch.Acceptance.Tests.Demo;

/// <summary>The story that the sample web tells, whenever the demo is started.</summary>
public sealed class SampleWebStoryTests
{
    const string Town = "Tanjung Seruni";

    public static TheoryData<DateTimeOffset> Ends { get; } =
    [
        new DateTimeOffset(2026, 3, 2, 5, 30, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 6, 12, 22, 15, 0, TimeSpan.Zero), // the day after the conflict's anniversary
        new DateTimeOffset(2027, 8, 20, 0, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2028, 2, 29, 17, 0, 0, TimeSpan.Zero),
    ];

    [Theory]
    [MemberData(nameof(Ends))]
    public void The_old_conflict_fills_page_one_at_first_and_sinks_after_the_campaign(DateTimeOffset today)
    {
        var chronicle = new Chronicle(today);
        var before = PagesOf(chronicle, today.AddDays(-700), Campaign.StartOf(today));
        var after = PagesOf(chronicle, today.AddDays(-150), today.AddDays(-2));

        Assert.All(before, page => Assert.InRange(page.Count(a => a.Slant == Slant.Conflict), 5, 8));
        Assert.All(before, page => Assert.Equal(Slant.Conflict, page[0].Slant));
        Assert.All(after, page => Assert.InRange(page.Count(a => a.Slant == Slant.Conflict), 0, 2));
        Assert.All(after, page => Assert.InRange(page.Count(a => a.Slant == Slant.Positive), 4, 8));
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void The_neighbour_never_had_a_conflict(DateTimeOffset today)
    {
        Assert.DoesNotContain(new Chronicle(today).NewestFirst(today), a => a.Says("Muara Lontar") && a.Slant == Slant.Conflict);
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void At_least_nine_harmful_stories_break_over_several_hours_of_the_last_twenty(DateTimeOffset today)
    {
        var spike = Originals(new Chronicle(today), today).Where(a => Harms(a) && a.Published > today.AddHours(-20)).ToList();
        Assert.True(spike.Count >= 9);
        Assert.True(spike[0].Published - spike[^1].Published > TimeSpan.FromHours(12));
        Assert.True(spike.Zip(spike.Skip(1)).Max(pair => pair.First.Published - pair.Second.Published) < TimeSpan.FromHours(3));
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Only_the_spike_exceeds_what_is_usual(DateTimeOffset today)
    {
        var mentions = Originals(new Chronicle(today), today).Where(a => a.ShowsDate).Select(Mention).ToList();
        var looks = DemoHistory.Moments(SampleWeb.HistoryStart(today), today).ToList();

        var scores = new List<string>();

        Assert.False(Breached(today.AddHours(-21)));
        Assert.True(Breached(today), string.Join(' ', scores));
        Assert.True(Breached(today.AddHours(-8)), "the incident has to be open well before the end");

        bool Breached(DateTimeOffset now)
        {
            var facts = DetectorFacts.Of(mentions.Where(m => m.Published <= now), [.. looks.Where(look => look <= now)], SampleWeb.Keywords[0].TimeZone);
            var state = PolicyState.Start(looks[0]);
            foreach (var (hour, _, step) in DetectorFold.Run(DetectorFold.Empty(facts), facts).Hours)
            {
                var input = new PolicyInput(Hours.Start(hour), Hours.Start(hour + 1), step.Score, facts.Stories.Between(hour - 23, hour + 1).Harmful, step.Missing);
                state = IncidentPolicy.Decide(state, input, new() { HoldFor = TimeSpan.Zero }).Next;
                if (hour > Hours.Of(now) - 24) scores.Add(FormattableString.Invariant($"{step.Score:0.0}"));
            }

            return state.Status == AlertStatus.Open;
        }
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void The_last_weeks_before_the_spike_bring_none_to_two_harmful_stories_a_day(DateTimeOffset today)
    {
        var harmful = Originals(new Chronicle(today), today).Where(Harms).ToList();
        var days = Enumerable.Range(1, 27).Select(d => (From: today.AddDays(-d - 1), To: today.AddDays(-d)))
            .Select(day => harmful.Count(a => a.Published > day.From && a.Published <= day.To)).ToList();

        Assert.True(days.Count(n => n <= 2) >= 25, string.Join(' ', days));
        Assert.InRange(days.Max(), 1, 3);
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Each_article_has_one_address_and_a_title_comes_back_only_as_a_copy_of_the_same_day(DateTimeOffset today)
    {
        var articles = new Chronicle(today).NewestFirst(today).ToList();
        Assert.Equal(articles.Count, articles.Select(a => a.Path).Distinct().Count());

        var told = articles.Where(a => a.Pool != Pool.Province).GroupBy(a => a.Title).ToList();
        Assert.All(told, copies =>
        {
            Assert.True(copies.Max(a => a.Published) - copies.Min(a => a.Published) < TimeSpan.FromHours(5), copies.Key);
            Assert.Equal(copies.Count(), copies.Select(a => a.Outlet).Distinct().Count());
        });
        Assert.InRange(told.Count(copies => copies.Count() > 1), 100, 400);
    }

    [Fact]
    public void The_same_end_gives_the_same_chronicle()
    {
        var today = new DateTimeOffset(2026, 3, 2, 5, 30, 0, TimeSpan.Zero);
        Assert.Equal(new Chronicle(today).NewestFirst(today.AddHours(1)), new Chronicle(today).NewestFirst(today.AddHours(1)));
    }

    [Fact]
    public void What_was_out_stays_out()
    {
        var today = new DateTimeOffset(2026, 3, 2, 5, 30, 0, TimeSpan.Zero);
        var chronicle = new Chronicle(today);
        var yesterday = chronicle.NewestFirst(today.AddDays(-1)).ToHashSet();
        Assert.Superset(yesterday, chronicle.NewestFirst(today.AddHours(2)).ToHashSet());
    }

    static List<IReadOnlyList<Article>> PagesOf(Chronicle chronicle, DateTimeOffset from, DateTimeOffset until)
    {
        var pages = new List<IReadOnlyList<Article>>();
        for (var at = from; at < until; at = at.AddDays(10)) pages.Add(Ranking.PageOne(chronicle, Town, engine: 1, at));
        return pages;
    }

    // The newest first; of copies the first that was published.
    static List<Article> Originals(Chronicle chronicle, DateTimeOffset today) =>
        [.. chronicle.NewestFirst(today).Where(a => a.Says(Town))
            .GroupBy(a => a.Title).Select(copies => copies.MinBy(a => a.Published)!)
            .OrderByDescending(a => a.Published)];

    static bool Harms(Article a) => a.Slant is Slant.Negative or Slant.Conflict && a.ShowsDate;

    static RecentMention Mention(Article a) => new(
        a.Path, a.Path, a.Title, a.Published, a.Published, a.Slant == Slant.Negative ? Tone.Negative : Tone.Neutral, a.Slant == Slant.Conflict);
}

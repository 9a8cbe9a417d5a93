using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Rebuilding;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Rebuilding;

public sealed class TrendFoldTests
{
    static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly KeywordId Sampit = new("sampit");
    static readonly SourceId Bing = new("bing");
    static readonly SourceId Mojeek = new("mojeek");

    // Few stories and times in whole hours: copies meet, and windows end on the hour at which somebody looks.
    static Gen<CountedMention> Mentions =>
        from url in Gen.Choose(0, 999)
        from story in Gen.Choose(0, 6)
        from published in Gen.Choose(-40 * 24, 70 * 24)
        from delay in Gen.Frequency((6, Gen.Choose(-3, 30)), (1, Gen.Choose(26 * 24, 30 * 24)))
        from isDated in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from tone in Gen.Elements(Tone.Negative, Tone.Neutral, Tone.Positive)
        from conflict in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new CountedMention($"https://kabar.example/{url}", $"story {story}", isDated ? Start.AddHours(published) : null, Start.AddHours(published + delay), tone, conflict);

    static Gen<StoodPage> Pages =>
        from source in Gen.Elements(Bing, Mojeek)
        from seen in Gen.Choose(0, 70 * 24)
        from share in Gen.Choose(0, 10)
        select new StoodPage(Start.AddHours(seen), new(source, share / 10.0, 0, 0, 10));

    static Gen<RecordedLook> Looks =>
        from at in Gen.Choose(0, 100 * 24)
        from sources in Gen.Elements<SourceId[]>([], [Bing], [Mojeek, Bing])
        from asked in Gen.Elements("", "/sources-2-0000abcd")
        select new RecordedLook(Start.AddHours(at), [.. sources.Select(s => new PageVisibility(s, .5, .5, 0, 3))], $"tone-1/backlinko-1{asked}");

    static Gen<RebuildFacts> Facts =>
        from mentions in Mentions.ListOf()
        from pages in Pages.ListOf()
        from looks in Looks.ListOf()
        select new RebuildFacts(
            Sampit, 1, [.. mentions.DistinctBy(m => m.Url)], [.. pages.DistinctBy(p => (p.FirstSeen, p.Visibility.Source))],
            [.. looks.DistinctBy(l => l.At).OrderBy(l => l.At)]);

    [Fact]
    public void It_gives_at_each_look_what_counting_anew_gives() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(120), Prop.ForAll(Facts.ToArbitrary(), facts =>
            Text(TrendFold.Points(facts, "tone-2+layer-3", RankCurves.Default)) == Text(facts.Looks.Select(look => Naive(facts, look)))));

    [Fact]
    public void A_copy_that_is_found_late_and_was_first_speaks_for_the_story_from_then_on()
    {
        var points = Points(
            [Told("b", "story", Tone.Positive, published: 10, seen: 10), Told("a", "story", Tone.Negative, published: 5, seen: 20)], looks: [10, 19, 20]);

        Assert.Equal([1, 1, 0], points.Select(p => p.Stories.Positive));
        Assert.Equal([0, 0, 1], points.Select(p => p.HarmfulLastDay));
    }

    [Fact]
    public void A_story_outlives_its_first_copy_and_is_then_told_by_the_next()
    {
        var points = Points(
            [Told("a", "story", Tone.Negative, published: 0, seen: 0), Told("b", "story", Tone.Positive, published: 48, seen: 48)],
            looks: [28 * 24 - 1, 28 * 24, 30 * 24 - 1, 30 * 24]);

        Assert.Equal([(0, 1), (1, 0), (1, 0), (0, 0)], points.Select(p => (p.Stories.Positive, p.Stories.Negative)));
        Assert.Equal([2, 1, 1, 0], points.Select(p => p.Mentions));
    }

    [Fact]
    public void What_was_found_only_after_its_28_days_never_counts()
    {
        Assert.All(Points([Told("old", "old", Tone.Negative, published: 0, seen: 28 * 24)], looks: [0, 28 * 24, 29 * 24]), p => Assert.Equal(0, p.Mentions));
    }

    [Fact]
    public void Which_sources_were_asked_stays_in_the_method_and_the_rest_is_new()
    {
        var facts = new RebuildFacts(Sampit, 1, [], [], [new(Start, [], "tone-1+lenses-2/backlinko-1/sources-2-0000abcd"), new(Start.AddHours(1), [], "lexicon-1/backlinko-1")]);

        Assert.Equal(["tone-2/log2-1/sources-2-0000abcd", "tone-2/log2-1"], TrendFold.Points(facts, "tone-2", RankCurves.Log2).Select(p => p.Method));
    }

    [Fact]
    public void Dates_at_the_ends_of_time_do_no_harm()
    {
        CountedMention At(string url, DateTimeOffset published) => new(url, url, published, Start, Tone.Negative, false);

        var facts = new RebuildFacts(Sampit, 1, [At("a", DateTimeOffset.MinValue), At("b", DateTimeOffset.MaxValue)], [], [new(Start, [], "x")]);

        Assert.Equal(0, Assert.Single(TrendFold.Points(facts, "tone-2", RankCurves.Default)).Mentions);
    }

    static IReadOnlyList<TrendPoint> Points(IReadOnlyList<CountedMention> mentions, int[] looks) =>
        [.. TrendFold.Points(new(Sampit, 1, mentions, [], [.. looks.Select(hour => new RecordedLook(Start.AddHours(hour), [], "tone-2/backlinko-1"))]), "tone-2", RankCurves.Default)];

    static CountedMention Told(string url, string story, Tone tone, int published, int seen) =>
        new(url, story, Start.AddHours(published), Start.AddHours(seen), tone, false);

    static TrendPoint Naive(RebuildFacts facts, RecordedLook look)
    {
        var known = facts.Mentions.Where(m => m.FirstSeen <= look.At)
            .Select(m => new RecentMention(m.Url, m.StoryId, "", m.Published, m.FirstSeen, m.Tone, m.IsConflict));
        var point = Trend.Point(facts.Keyword, known, [], "tone-2+layer-3", look.At);
        return point with
        {
            Pages = [.. look.Pages.Select(read => facts.Pages.Where(p => p.Visibility.Source == read.Source && p.FirstSeen <= look.At).MaxBy(p => p.FirstSeen)?.Visibility ?? read)],
            Method = point.Method + (look.Method.Contains("sources", StringComparison.Ordinal) ? "/sources-2-0000abcd" : ""),
        };
    }

    static string Text(IEnumerable<TrendPoint> points) => JsonSerializer.Serialize(points);
}

using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching.Stories;

public sealed class StoryIndexTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_same_title_in_another_outlet_tells_the_same_story()
    {
        Assert.Equal(["a", "a"], StoriesOf(("a", "Festival Sampit meriah", 0), ("b", "FESTIVAL SAMPIT  meriah!", 5)));
    }

    [Fact]
    public void A_title_that_differs_in_a_number_tells_another()
    {
        Assert.Equal(["a", "b"], StoriesOf(("a", "Harga emas naik Rp 5.000", 0), ("b", "Harga emas naik Rp 6.000", 5)));
    }

    [Fact]
    public void After_72_hours_the_same_title_is_another_days_story()
    {
        Assert.Equal(["a", "a", "c"], StoriesOf(("a", "Kapal Sampit karam", 0), ("b", "Kapal Sampit karam", 72), ("c", "Kapal Sampit karam", 200)));
    }

    [Fact]
    public void A_mention_that_is_known_keeps_its_story()
    {
        var known = new RecentMention("https://x.example/b", "https://x.example/old", "another title", Now, Now, Tone.Neutral, false);

        Assert.Equal(["https://x.example/old"], StoryIndex.Place([Seen("b", "Festival", 0)], [known]).Select(m => m.StoryId));
    }

    [Fact]
    public void The_order_in_which_copies_are_seen_does_not_matter()
    {
        var seen = new[] { Seen("c", "Festival Sampit meriah", 9), Seen("a", "Festival Sampit meriah", 0), Seen("b", "Festival Sampit meriah", 5) };

        Assert.All(StoryIndex.Place(seen, []), m => Assert.Equal("https://x.example/a", m.StoryId));
        Assert.Equal(["https://x.example/c", "https://x.example/a", "https://x.example/b"], StoryIndex.Place(seen, []).Select(m => m.Url));
    }

    [Fact]
    public void A_chain_of_copies_does_not_grow_day_by_day()
    {
        // Each is within 72 hours of the one before; the third is not of the first, and two of three do not vouch for it.
        Assert.Equal(["a", "a", "c", "c"], StoriesOf(("a", "Kapal Sampit karam", 0), ("b", "Kapal Sampit karam", 60), ("c", "Kapal Sampit karam", 120), ("d", "Kapal Sampit karam", 180)));
    }

    [Fact]
    public void A_chain_of_small_rewrites_does_not_grow_either()
    {
        Assert.Equal(["a", "a", "c"], StoriesOf(
            ("a", "Bupati resmikan pasar ikan Sampit", 0), ("b", "Bupati resmikan pasar ikan Sampit baru megah", 1),
            ("c", "Bupati resmikan pasar ikan Sampit baru megah bersama gubernur menteri", 2)));
    }

    [Fact]
    public void An_article_under_a_new_headline_keeps_its_story()
    {
        var known = Known("https://news.detik.com/berita/d-7654321/banjir-sampit", "s1", "Banjir Sampit", -200);
        var seen = Seen("x", "Begini kata BPBD", 0);
        seen = seen with { Sighting = seen.Sighting with { Url = "https://news.detik.com/berita/d-7654321/begini-kata-bpbd" } };

        Assert.Equal(["s1"], StoryIndex.Place([seen], [known]).Select(m => m.StoryId));
    }

    [Fact]
    public void A_copy_is_found_by_its_text()
    {
        var text = StorySignature.Of(string.Join(' ', Enumerable.Range(0, 200).Select(i => $"kata{i}")));
        var known = Known("https://y.example/1", "s1", "Pemkab bangun jembatan", -5) with { Signature = text };

        Assert.Equal(["s1"], StoryIndex.Place([Seen("x", "Warga sambut penyeberangan", 0) with { Signature = text }], [known]).Select(m => m.StoryId));
    }

    [Fact]
    public void A_copy_goes_to_the_story_that_a_rewrite_of_it_does_not_have()
    {
        RecentMention[] known = [Known("https://y.example/1", "rewrite", "Festival Sampit meriah sekali", -1), Known("https://y.example/2", "copy", "Festival Sampit meriah", -9)];

        Assert.Equal(["copy"], StoryIndex.Place([Seen("x", "Festival Sampit meriah", 0)], known).Select(m => m.StoryId));
    }

    [Fact]
    public void A_mention_split_off_by_hand_keeps_its_story_and_draws_in_only_copies_nearer_to_it()
    {
        RecentMention[] known =
        [
            Known("https://y.example/1", "s1", "Festival Sampit meriah", -20), Known("https://y.example/2", "s1", "Festival Sampit meriah", -18),
            Known("https://x.example/split", "own", "Festival Sampit meriah", -2) with { SplitByHand = true },
        ];

        var placed = StoryIndex.Place([Seen("split", "Festival Sampit meriah", -2), Seen("early", "Festival Sampit meriah", -16), Seen("late", "Festival Sampit meriah", 0)], known);

        Assert.Equal(["own", "s1", "own"], placed.Select(m => m.StoryId));
    }

    [Fact]
    public void What_a_split_left_behind_does_not_follow_when_its_page_is_read()
    {
        var left = Stored("left", 0);
        var split = Known("https://y.example/split", "https://y.example/split#1", left.Title, 1) with { SplitByHand = true, SplitFrom = left.StoryId };

        Assert.Equal([left.Url], AgainOf(left, RecentMention.Of(left), split));
        // Nor to where a later copy went, be what was split off out of sight.
        Assert.Equal([left.Url], AgainOf(left, RecentMention.Of(left), Known("https://y.example/late", split.StoryId, left.Title, 2)));
        // Nor out of its story at all: what was split off may be put back.
        Assert.Equal([left.Url], AgainOf(left, RecentMention.Of(left), split, Known("https://y.example/early", "early", left.Title, -1)));
    }

    [Fact]
    public void What_stood_alone_joins_a_copy_when_its_page_is_read_but_not_one_split_off_by_hand()
    {
        var alone = Stored("alone", 0);
        var copy = Known("https://y.example/early", "early", alone.Title, -1);
        var split = Known("https://y.example/split", "https://y.example/split#1", alone.Title, .5) with { SplitByHand = true, SplitFrom = "early" };

        Assert.Equal(["early"], AgainOf(alone, RecentMention.Of(alone), copy));
        // It is nearer to what was split off; whether it is a copy of the rest is in doubt.
        Assert.Equal([alone.Url], AgainOf(alone, RecentMention.Of(alone), copy, split));
    }

    [Fact]
    public void Neither_half_of_a_split_is_ever_in_the_others_story_whatever_comes_and_is_read()
    {
        var (a, b) = (Stored("a", 0), Stored("b", 1));
        var known = new List<RecentMention> { RecentMention.Of(a), RecentMention.Of(b) with { StoryId = $"{b.Url}#1", SplitByHand = true, SplitFrom = a.Url } };
        for (var i = 0; i < 6; i++)
        {
            var later = StoryIndex.Place([Seen("a", a.Title, 0), Seen("b", b.Title, 1), Seen($"copy{i}", a.Title, 2 - i * .4)], known);
            known.AddRange(later.Where(m => known.TrueForAll(k => k.Url != m.Url)).Select(RecentMention.Of));
            Mention[] read = [.. later.Select(m => m with { SplitByHand = m.Url == b.Url })];
            foreach (var mention in StoryIndex.PlaceAgain(read, known)) known[known.FindIndex(k => k.Url == mention.Url)] = known.Find(k => k.Url == mention.Url)! with { StoryId = mention.StoryId };

            Assert.Equal((a.Url, $"{b.Url}#1"), (known[0].StoryId, known[1].StoryId));
        }

        Assert.Equal(2, known.Select(m => m.StoryId).Distinct().Count());
    }

    [Theory]
    [InlineData("https://x.example/a#1", true)]
    [InlineData("https://x.example/#!/a#12", true)]
    [InlineData("https://x.example/#!/1", false)]
    [InlineData("https://x.example/a#", false)]
    [InlineData("https://x.example/a1", false)]
    [InlineData("", false)]
    public void A_story_made_by_hand_is_known_by_its_name(string story, bool byHand)
    {
        Assert.Equal(byHand, SplitStory.IsOne(story));
        Assert.True(SplitStory.IsOne(SplitStory.Of(story, 3)));
    }

    [Fact]
    public void Thousands_of_one_headline_and_dates_at_the_ends_of_time_are_placed()
    {
        var known = Enumerable.Range(0, 3000).Select(i => Known($"https://y.example/{i}", $"s{i % 40}", "Harga beras di Sampit naik tajam", -i / 60.0));
        var first = Seen("min", "Harga beras di Sampit naik tajam", 0);
        var ends = new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue }.Select((at, i) =>
            first with { Sighting = first.Sighting with { Url = $"https://x.example/end{i}", Entry = first.Sighting.Entry with { Published = at } } });

        Assert.Equal(102, StoryIndex.Place([.. Enumerable.Range(0, 100).Select(i => Seen($"n{i}", "Harga beras di Sampit naik tajam", 0)), .. ends], known).Count);
    }

    [Fact]
    public void Of_two_sightings_of_one_address_the_one_with_the_better_date_speaks()
    {
        var vague = Seen("a", "Festival", 0);
        vague = vague with { Sighting = vague.Sighting with { Entry = vague.Sighting.Entry with { Published = null, Precision = DatePrecision.Unknown } } };

        var mention = Assert.Single(StoryIndex.Place([vague, Seen("a", "Festival", 3)], []));

        Assert.Equal(DatePrecision.Time, mention.Precision);
    }

    static IEnumerable<string> StoriesOf(params (string Name, string Title, double Hours)[] seen) =>
        StoryIndex.Place(seen.Select(s => Seen(s.Name, s.Title, s.Hours)), []).Select(m => m.StoryId["https://x.example/".Length..]);

    static IEnumerable<string> AgainOf(Mention read, params RecentMention[] known) => StoryIndex.PlaceAgain([read], known).Select(m => m.StoryId);

    static Mention Stored(string name, double hours) => StoryIndex.Place([Seen(name, "Festival Sampit meriah", hours)], [])[0];

    static RecentMention Known(string url, string story, string title, double hours) =>
        new(url, story, StoryIndex.KeyOf(title), Now.AddHours(hours), Now.AddHours(hours), Tone.Neutral, false, title);

    static Judged Seen(string name, string title, double hours)
    {
        var entry = new SourceEntry(1, title, $"https://x.example/{name}", "", null, Now.AddHours(hours), DatePrecision.Time);
        var assessment = new Assessment(Tone.Neutral, new(0, 1, 0), new(Era.Present, EraRole.None, 1), [], [], Unsure: true);
        return new(new(new("searx"), SourceKind.Search, entry, entry.Url, "x", Now), true, assessment);
    }
}

using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

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
        Assert.Equal(["a", "a", "c"], StoriesOf(("a", "Jadwal kapal", 0), ("b", "Jadwal kapal", 72), ("c", "Jadwal kapal", 200)));
    }

    [Fact]
    public void A_mention_that_is_known_keeps_its_story()
    {
        var known = new RecentMention("https://x.example/b", "https://x.example/old", "another title", Now, Now, Tone.Neutral, false);

        Assert.Equal(["https://x.example/old"], StoryIndex.Place([Seen("b", "Festival", 0)], [known]).Select(m => m.StoryId));
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

    static Judged Seen(string name, string title, double hours)
    {
        var entry = new SourceEntry(1, title, $"https://x.example/{name}", "", null, Now.AddHours(hours), DatePrecision.Time);
        var assessment = new Assessment(Tone.Neutral, new(0, 1, 0), new(Era.Present, EraRole.None, 1), [], [], Unsure: true);
        return new(new(new("searx"), SourceKind.Search, entry, entry.Url, "x", Now), true, assessment);
    }
}

using ReputationWatch.Assessing;
using ReputationWatch.Briefing;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Briefing;

public sealed class BriefPagesTests
{
    static readonly SourceId Bing = new("bing");

    static PageEntry Entry(int rank, string url, Tone tone = Tone.Neutral, string era = Era.Present, bool relevant = true) =>
        new(rank, url, $"Judul {url}", "Antara", tone, era, relevant);

    static BriefPage Compare(IReadOnlyList<PageEntry> now, IReadOnlyList<PageEntry>? then, TimeSpan? ago = null, params Mention[] known) => BriefPages.Of(
        [new(Bing, Briefs.Since.AddHours(1), Briefs.At - (ago ?? TimeSpan.FromHours(1)), now)],
        then is null ? [] : [new(Bing, Briefs.Since.AddDays(-5), Briefs.Since, then)],
        known.ToDictionary(m => m.Url), new Dictionary<SourceId, string> { [Bing] = "Bing" }, Briefs.Since, id => $"nama {id}").Single();

    [Fact]
    public void Harmful_results_are_told_by_rank_with_where_they_stood()
    {
        var page = Compare(
            [Entry(1, "a"), Entry(2, "b", Tone.Negative), Entry(4, "c", era: "sampit-2001"), Entry(5, "d", Tone.Negative)],
            [Entry(1, "a"), Entry(3, "c", era: "sampit-2001"), Entry(2, "b", Tone.Negative)]);

        Assert.Equal([("b", 2, 2), ("c", 4, 3), ("d", 5, (int?)null)], page.Harmful.Select(r => (r.Url, r.Rank, r.Before)));
        Assert.Equal("nama sampit-2001", page.Harmful[1].Marks.Era);
        Assert.Equal(("Bing", 4), (page.Name, page.Results));
    }

    [Fact]
    public void What_entered_and_what_left_is_told_harmful_or_not()
    {
        var page = Compare([Entry(1, "new"), Entry(2, "stays")], [Entry(1, "stays"), Entry(7, "gone", Tone.Negative)]);

        Assert.Equal("new", Assert.Single(page.Entered).Url);
        Assert.Equal(("gone", 7), Assert.Single(page.Left) is var left ? (left.Url, left.Rank) : default);
    }

    [Fact]
    public void Where_there_is_nothing_to_compare_with_nothing_entered_or_left()
    {
        var first = Compare([Entry(1, "a", Tone.Negative)], null);
        var unread = Compare([Entry(1, "a", Tone.Negative)], [Entry(1, "b")], TimeSpan.FromDays(2));

        Assert.All([first, unread], page => Assert.Equal((1, 0, 0), (page.Harmful.Count, page.Entered.Count, page.Left.Count)));
    }

    [Fact]
    public void What_is_known_of_a_mention_by_now_counts_risks_and_corrections_too()
    {
        var hoax = StoreRecords.Mention("a", tone: Tone.Neutral);

        Assert.Equal([Risk.Hoax, Risk.Incitement], Compare([Entry(1, "a")], null, null, hoax).Harmful.Single().Marks.Risks);
    }

    [Fact]
    public void Another_thing_of_the_same_name_harms_nobody() =>
        Assert.Empty(Compare([Entry(1, "a", relevant: false)], null, null, StoreRecords.Mention("a")).Harmful);
}

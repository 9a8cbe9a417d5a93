using ReputationWatch.Assessing;
using ReputationWatch.Briefing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Briefing;

public sealed class BriefStoriesTests
{
    static Mention Found(string url, DateTimeOffset firstSeen, DateTimeOffset? published, string? story = null, Tone tone = Tone.Neutral, string lens = Era.Present) =>
        StoreRecords.Mention(url, published, tone, lens) with
        {
            FirstSeen = firstSeen,
            StoryId = story ?? url,
            Assessment = StoreRecords.Assessment(tone, lens) with { Risks = [] },
        };

    static (StoryCounts Counts, IReadOnlyList<BriefStory> Harmful) Tell(params Mention[] mentions) => BriefStories.Of(mentions, Briefs.Since, Briefs.At, id => id);

    static readonly DateTimeOffset Inside = Briefs.Since.AddHours(4);

    [Fact]
    public void Stories_are_counted_once_whatever_their_copies_by_kind()
    {
        var (counts, harmful) = Tell(
            Found("a", Inside, Inside, "s1", Tone.Negative), Found("b", Inside.AddHours(1), Inside.AddHours(1), "s1", Tone.Negative),
            Found("c", Inside, Inside, lens: "sampit-2001"), Found("d", Inside, Inside, tone: Tone.Positive), Found("e", Inside, null));

        Assert.Equal((1, 1, 1, 1), (counts.Positive, counts.Neutral, counts.Negative, counts.Conflict));
        Assert.Equal([("a", 2), ("c", 1)], harmful.Select(h => (h.Url, h.Copies)).Order());
    }

    [Fact]
    public void A_copy_found_today_of_a_story_known_before_is_no_new_story() =>
        Assert.Equal(0, Tell(Found("a", Briefs.Since.AddHours(-1), Briefs.Since.AddHours(-2), "s1"), Found("b", Inside, Inside, "s1")).Counts.Total);

    [Fact]
    public void What_was_published_long_before_it_was_found_is_no_news_and_what_is_yet_to_come_neither() =>
        Assert.Equal(0, Tell(Found("a", Inside, Briefs.Since.AddDays(-400)), Found("b", Briefs.At.AddHours(1), Briefs.At.AddHours(1))).Counts.Total);

    [Fact]
    public void What_was_published_just_before_the_last_brief_and_found_after_it_is_new_in_this_one() =>
        Assert.Equal(1, Tell(Found("a", Inside, Briefs.Since.AddHours(-2))).Counts.Total);

    [Fact]
    public void Only_a_few_harmful_ones_are_told_by_name_the_newest_first()
    {
        var (counts, harmful) = Tell([.. Enumerable.Range(0, 8).Select(i => Found($"u{i}", Inside, Inside.AddMinutes(i), tone: Tone.Negative))]);

        Assert.Equal(8, counts.Negative);
        Assert.Equal(["u7", "u6", "u5", "u4", "u3"], harmful.Select(h => h.Url));
    }
}

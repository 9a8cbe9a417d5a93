using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Core.Tests.Labelling;

public sealed class StoryLabelsTests
{
    static Label Label(long number, Tone tone) => new() { Number = number, Keyword = new("sampit"), Url = "u", StoryId = "s", Tone = tone, By = "Siti", At = Now };

    static Mention In(string story, string url, Label? label = null) => Mention(url, Now) with { StoryId = story, Label = label };

    [Fact]
    public void A_copy_that_joins_a_labelled_story_inherits_and_others_do_not()
    {
        var known = RecentMention.Of(In("s", "https://a.example/1", Label(3, Tone.Positive)));

        var placed = StoryLabels.Over([In("s", "https://b.example/2"), In("t", "https://c.example/3")], [known]);

        Assert.Equal([3L, null], placed.Select(m => m.Label?.Number));
    }

    [Fact]
    public void Of_two_labels_in_one_story_the_newer_wins_wherever_it_comes_from()
    {
        var known = RecentMention.Of(In("s", "https://a.example/1", Label(3, Tone.Positive)));

        Assert.Equal(5, StoryLabels.Over([In("s", "https://b.example/2", Label(5, Tone.Neutral))], [known])[0].Label!.Number);
        Assert.Equal(3, StoryLabels.Over([In("s", "https://b.example/2", Label(2, Tone.Neutral))], [known])[0].Label!.Number);
    }

    [Fact]
    public void Copies_that_come_together_share_the_label_that_one_of_them_brings() =>
        Assert.Equal([4L, 4L], StoryLabels.Over([In("s", "https://a.example/1"), In("s", "https://b.example/2", Label(4, Tone.Neutral))], []).Select(m => m.Label!.Number));
}

using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Core.Tests.Labelling;

public sealed class VerdictTests
{
    static readonly Mention Machine = Mention("https://a.example/1", Now) with { Assessment = Assessment(Tone.Neutral, "sampit-2001") with { Unsure = true } };

    static readonly Label Empty = new() { Number = 1, Keyword = new("sampit"), Url = Machine.Url, StoryId = Machine.Url, By = "Siti", At = Now };

    [Fact]
    public void Without_a_label_the_machine_s_word_counts()
    {
        Assert.Equal((Tone.Neutral, "sampit-2001", true), (Machine.Verdict.Tone, Machine.Verdict.Era.Lens, Machine.Verdict.Unsure));
        Assert.Same(Machine.Assessment.Risks, Machine.Verdict.Risks);
    }

    [Fact]
    public void A_label_wins_in_what_it_says_and_leaves_the_rest_to_the_machine()
    {
        var tone = Machine with { Label = Empty with { Tone = Tone.Negative } };
        var era = Machine with { Label = Empty with { Era = EraLabel.Present } };
        var risks = Machine with { Label = Empty with { Risks = [] } };

        Assert.Equal((Tone.Negative, "sampit-2001", 2), (tone.Verdict.Tone, tone.Verdict.Era.Lens, tone.Verdict.Risks.Count));
        Assert.Equal((Tone.Neutral, new Era(Era.Present, EraRole.None, 1), 2), (era.Verdict.Tone, era.Verdict.Era, era.Verdict.Risks.Count));
        Assert.Equal((Tone.Neutral, "sampit-2001", 0), (risks.Verdict.Tone, risks.Verdict.Era.Lens, risks.Verdict.Risks.Count));
        Assert.All([tone, era, risks], m => Assert.False(m.Verdict.Unsure));
        Assert.All([tone, era, risks], m => Assert.Same(Machine.Assessment, m.Assessment));
    }

    [Fact]
    public void What_is_counted_of_a_mention_is_its_verdict()
    {
        var counted = RecentMention.Of(Machine with { Label = Empty with { Tone = Tone.Positive, Era = EraLabel.Present } });

        Assert.Equal((Tone.Positive, false, false), (counted.Tone, counted.IsConflict, counted.IsHarmful));
        Assert.True(RecentMention.Of(Machine).IsHarmful);
    }
}

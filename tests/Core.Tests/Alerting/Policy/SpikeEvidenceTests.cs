using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Core.Tests.Alerting.Policy;

public sealed class SpikeEvidenceTests
{
    static readonly NbxStep Step = new(false, 4.2, 1, .2, 1, new(12, 14, 3.1, 2.1, .2, 4.7));

    [Fact]
    public void It_has_the_figures_of_the_sentence()
    {
        var evidence = SpikeEvidence.Of(Step, new(14, 33), new(30, 200), 20);

        Assert.Equal((14, 12, 3.1), (evidence.Stories, evidence.Hours, evidence.Expected));
        Assert.InRange(evidence.Upper, 5, 9);
        Assert.Equal(.42, evidence.Share!.Value, 2);
        Assert.Equal(.15, evidence.UsualShare!.Value, 2);
        Assert.Equal(SpikeKind.Negative, evidence.Kind);
    }

    [Fact]
    public void More_of_everything_in_the_usual_share_is_attention()
    {
        var evidence = SpikeEvidence.Of(Step, new(14, 90), new(30, 200), 20);

        Assert.Equal(SpikeKind.Attention, evidence.Kind);
        Assert.True(evidence.ShareChange!.Value.Contains(0));
    }

    [Fact]
    public void A_spike_without_more_coverage_stays_negative() =>
        Assert.Equal(SpikeKind.Negative, SpikeEvidence.Of(Step, new(3, 12), new(30, 200), 20).Kind);

    [Fact]
    public void Without_other_stories_nothing_is_said_about_shares()
    {
        var evidence = SpikeEvidence.Of(Step, new(0, 0), new(0, 0), 0);

        Assert.Equal(SpikeKind.Negative, evidence.Kind);
        Assert.Null(evidence.Share);
        Assert.Null(evidence.ShareChange);
    }
}

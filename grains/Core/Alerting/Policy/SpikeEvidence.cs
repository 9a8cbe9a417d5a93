using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Statistics;

namespace ReputationWatch.Alerting.Policy;

/// <summary>What kind of spike it is.</summary>
public enum SpikeKind
{
    /// <summary>More harmful coverage than usual.</summary>
    Negative,

    /// <summary>More coverage of every kind, of which the harmful part is as usual.</summary>
    Attention,
}

/// <summary>Harmful stories out of all, in one span of time.</summary>
/// <param name="Harmful">From 0.</param>
/// <param name="All">Harmful ones and the others; from 0, weighted like them.</param>
public readonly record struct StoryShare(double Harmful, double All)
{
    /// <summary>Harmful / all; null where there are none.</summary>
    public double? Value => All > 0 ? Harmful / All : null;
}

/// <summary>
/// The figures of the sentence "14 stories in 12 h, expected 3.1 (95 % up to 8); negative share 42 % (usual 15 %)".
/// </summary>
/// <param name="Kind">What kind of spike.</param>
/// <param name="Stories">14: weighted towards now where the span is longer than a bin, so not always whole.</param>
/// <param name="Hours">12.</param>
/// <param name="Expected">3.1.</param>
/// <param name="Upper">8.</param>
/// <param name="Score">The detector's.</param>
/// <param name="Share">.42; null where not known.</param>
/// <param name="UsualShare">.15; null where not known.</param>
/// <param name="ShareChange">The change between the two with its 95 % interval; null where not known.</param>
public sealed record SpikeEvidence(
    SpikeKind Kind, double Stories, double Hours, double Expected, double Upper, double Score, double? Share = null, double? UsualShare = null, Interval? ShareChange = null)
{
    /// <summary>The figures of a step without any about shares.</summary>
    public static SpikeEvidence Of(NbxStep step) =>
        new(SpikeKind.Negative, step.Scale.Count, step.Scale.Hours, step.Scale.Expected, step.Scale.Upper(), step.Score);

    /// <summary>The figures of a step with the shares of its span and of the usual.</summary>
    /// <param name="step">What the detector made of the bin.</param>
    /// <param name="now">Stories in the span that gave the score.</param>
    /// <param name="usual">Stories in the time before, from which the usual share is known.</param>
    /// <param name="usualAll">How many stories of every kind are usual in a span of that length.</param>
    public static SpikeEvidence Of(NbxStep step, StoryShare now, StoryShare usual, double usualAll)
    {
        var evidence = Of(step) with { Share = now.Value, UsualShare = usual.Value };
        if (now.Value is not { } share || usual.Value is not { } before) return evidence;

        var change = ShareInterval.Newcombe(before, usual.All, share, now.All);
        return evidence with { ShareChange = change, Kind = now.All > usualAll && change.Contains(0) ? SpikeKind.Attention : SpikeKind.Negative };
    }
}

using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>
/// Learns from an office's corrections what to add to the shipped weights. A quarter of the corrections is held back and must be told better with the
/// layer than without; and the shipped test must not get worse by more than a point of macro-F1, for which the changes are weakened, if need be.
/// </summary>
public static class LayerTraining
{
    /// <summary>Fewer corrections of a tone teach nothing that could be checked.</summary>
    public const int Needed = 40;

    /// <summary>By how much macro-F1 on the shipped test may fall at most.</summary>
    public const double Tolerated = 0.01;

    static readonly double[] Strengths = [1, 0.5, 0.25, 0.1];

    /// <summary>Learns, and checks what was learnt.</summary>
    /// <param name="corrections">The texts with the tones that people gave them, each story once.</param>
    /// <param name="shippedTest">Texts that the shipped weights are tested on.</param>
    public static LayerTrial Train(IReadOnlyList<LabelledText> corrections, IReadOnlyList<LabelledText> shippedTest)
    {
        if (corrections.Count < Needed) return new LayerTrial.TooFew(corrections.Count, Needed);
        LabelledText[] learnt = [.. corrections.Where(t => Splits.OfReal(t.Key) == Split.Train)];
        LabelledText[] held = [.. corrections.Where(t => Splits.OfReal(t.Key) == Split.Test)];
        var trial = LayerDelta.Fit(learnt);
        LayerFigures? figures = null;
        foreach (var strength in Strengths)
        {
            figures = Try(trial.Weights(strength), held, shippedTest);
            if (figures.ShippedBefore - figures.ShippedAfter > Tolerated || figures.RightAfter <= figures.RightBefore) continue;
            var whole = LayerDelta.Fit(corrections);
            var weights = whole.Weights(strength);
            // The whole is not what was tried: it must stand the shipped test as well.
            var shipped = F1(shippedTest, weights);
            if (figures.ShippedBefore - shipped > Tolerated) continue;
            return new LayerTrial.Better(new(corrections.Count, strength, weights, LayerWords.Of(corrections, weights), figures with { ShippedAfter = shipped }));
        }

        return new LayerTrial.NoBetter(figures!);
    }

    static LayerFigures Try(OfficeWeights weights, LabelledText[] held, IReadOnlyList<LabelledText> shippedTest) => new(
        held.Length,
        held.Count(t => Tell(t, null) == t.Tone),
        held.Count(t => Tell(t, weights) == t.Tone),
        F1(shippedTest, null),
        F1(shippedTest, weights));

    static double F1(IReadOnlyList<LabelledText> texts, OfficeWeights? weights) => ToneScore.Of(texts.Select(t => (t.Tone, Tell(t, weights)))).MacroF1;

    static Tone Tell(LabelledText text, OfficeWeights? weights) => LayerDelta.Read(text).Tell(weights);
}

using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>
/// Learns from an office's corrections what to add to the shipped weights. A quarter of the corrections is held back and must be told better with the
/// layer than without; and the shipped test must not get worse by more than a point of macro-F1, for which the changes are weakened, if need be.
/// Pure; takes a second or two of a processor.
/// </summary>
public static class LayerTraining
{
    /// <summary>Fewer corrections of a tone teach nothing that could be checked.</summary>
    public const int Needed = 40;

    /// <summary>By how much macro-F1 on the shipped test may fall at most.</summary>
    public const double Tolerated = 0.01;

    static readonly double[] Strengths = [1, 0.5, 0.25, 0.1];

    /// <summary>Learns, and checks what was learnt.</summary>
    /// <param name="corrections">The texts with the tones that people gave them, each story once. What shares a group stays on one side of the split.</param>
    /// <param name="shippedTest">Texts that the shipped weights are tested on.</param>
    public static LayerTrial Train(IReadOnlyList<LabelledText> corrections, IReadOnlyList<LabelledText> shippedTest)
    {
        if (corrections.Count < Needed) return new LayerTrial.TooFew(corrections.Count, Needed);
        ShippedReading[] all = [.. corrections.Select(ShippedReading.Of)];
        ShippedReading[] shipped = [.. shippedTest.Select(ShippedReading.Of)];
        ShippedReading[] held = [.. all.Where((_, i) => Splits.OfReal(corrections[i].Group) == Split.Test)];
        var trial = LayerDelta.Fit([.. all.Where((_, i) => Splits.OfReal(corrections[i].Group) == Split.Train)]);
        LayerDelta? whole = null;
        LayerFigures? figures = null;
        foreach (var strength in Strengths)
        {
            figures = Try(trial.Weights(strength), held, shipped);
            if (figures.IsHarmful || !figures.IsBetter) continue;
            var weights = (whole ??= LayerDelta.Fit(all)).Weights(strength);
            // The whole is not what was tried: it must stand the shipped test as well.
            figures = figures with { ShippedAfter = F1(shipped, weights) };
            if (!figures.IsHarmful) return new LayerTrial.Better(new(corrections.Count, strength, weights, LayerWords.Of(corrections, weights), figures));
        }

        return new LayerTrial.NoBetter(corrections.Count, figures!);
    }

    static LayerFigures Try(OfficeWeights weights, ShippedReading[] held, ShippedReading[] shipped) =>
        new(held.Length, held.Count(t => t.IsRight(null)), held.Count(t => t.IsRight(weights)), F1(shipped, null), F1(shipped, weights));

    static double F1(ShippedReading[] texts, OfficeWeights? weights) => ToneScore.Of(texts.Select(t => (t.Text.Tone, t.Tell(weights)))).MacroF1;
}

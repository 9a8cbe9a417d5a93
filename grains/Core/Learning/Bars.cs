using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

/// <summary>
/// From when on positive and negative are decided against neutral, as a ratio of their probabilities. At 1 the likelier wins, which is right most often;
/// but a rare tone is then hardly ever found. The pair with the highest macro-F1 on texts held back from training is taken.
/// </summary>
internal static class Bars
{
    static readonly float[] Choices = [0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 1f, 1.15f, 1.3f];

    /// <summary>Chooses the bars.</summary>
    public static (float Positive, float Negative) Choose(IReadOnlyList<(ToneProbabilities P, Tone Tone)> texts)
    {
        var best = (F1: -1.0, Positive: 1f, Negative: 1f);
        foreach (var positive in Choices)
        {
            foreach (var negative in Choices)
            {
                var f1 = ToneScore.Of(texts.Select(t => (t.Tone, Decide(t.P, positive, negative)))).MacroF1;
                if (f1 > best.F1) best = (f1, positive, negative);
            }
        }

        return (best.Positive, best.Negative);
    }

    static Tone Decide(ToneProbabilities p, float positive, float negative) =>
        p.Positive > p.Negative
            ? p.Positive > positive * p.Neutral ? Tone.Positive : Tone.Neutral
            : p.Negative > negative * p.Neutral ? Tone.Negative : Tone.Neutral;
}

using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>A text as the shipped weights read it: read once, then told with and without what an office's corrections add.</summary>
/// <param name="Text">Its features and the tone a person gave it.</param>
/// <param name="Head">The head for its language.</param>
/// <param name="Positive">The shipped score of positive.</param>
/// <param name="Negative">The shipped score of negative.</param>
internal sealed record ShippedReading(Example Text, ToneHead Head, double Positive, double Negative)
{
    /// <summary>Reads a text.</summary>
    public static ShippedReading Of(LabelledText text)
    {
        var example = Example.Of(text, 1);
        var head = ToneModel.BuiltIn.HeadFor(ToneScratch.Own.Scan.Features);
        var (positive, negative) = (0.0, 0.0);
        for (var i = 0; i < example.Slots.Length; i++)
        {
            var (up, down) = head.At(example.Slots[i]);
            positive += up * example.Values[i];
            negative += down * example.Values[i];
        }

        return new(example, head, positive, negative);
    }

    /// <summary>The tone that is told with what an office's corrections add; null: by the shipped weights alone.</summary>
    public Tone Tell(OfficeWeights? weights)
    {
        var (positive, negative) = (Positive, Negative);
        for (var i = 0; weights is not null && i < Text.Slots.Length; i++)
        {
            var (up, down) = weights.At(Text.Slots[i]);
            positive += up * Text.Values[i];
            negative += down * Text.Values[i];
        }

        return ToneJudge.Decide(positive, negative).Tone;
    }

    /// <summary>Whether what is told is what a person said.</summary>
    public bool IsRight(OfficeWeights? weights) => Tell(weights) == Text.Tone;
}

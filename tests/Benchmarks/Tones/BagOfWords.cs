using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;
using ReputationWatch.Learning;

namespace ReputationWatch.Benchmarks.Tones;

/// <summary>What anyone could do in an afternoon: words and pairs of words of a public data set, logistic regression, no lists.</summary>
sealed class BagOfWords
{
    readonly double[] _weights;

    BagOfWords(double[] weights) => _weights = weights;

    public static BagOfWords Train(IEnumerable<LabelledText> texts) => new(ToneTraining.Fit([.. texts.Select(Read)], TrainingPlan.Indonesian));

    public Tone Judge(LabelledText text)
    {
        var (positive, negative) = ToneLoss.Score(Read(text), _weights);
        return positive > 0 && positive > negative ? Tone.Positive : negative > 0 ? Tone.Negative : Tone.Neutral;
    }

    static Example Read(LabelledText text)
    {
        var words = WordReader.Read($"{text.Title} . {text.Snippet}");
        var slots = new List<int> { ToneFeatures.Start };
        for (var i = 0; i < words.Count; i++)
        {
            var hash = FeatureHash.Of(words[i].Form, 1);
            slots.Add(FeatureHash.Bucket(hash, ToneFeatures.Buckets));
            if (i > 0) slots.Add(FeatureHash.Bucket(FeatureHash.Pair(FeatureHash.Of(words[i - 1].Form, 1), hash), ToneFeatures.Buckets));
        }

        var value = 3 / MathF.Sqrt(slots.Count);
        return new([.. slots], [.. slots.Select(s => s == ToneFeatures.Start ? 1 : value)], text.Tone, 1);
    }
}

using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>Trains what tells English from Indonesian and its kin: logistic regression with an L2 penalty.</summary>
internal static class LanguageTraining
{
    const double Penalty = 0.1;
    const int Iterations = 200;
    const double Tolerance = 1e-7;

    /// <summary>Trains on the titles alone and with their snippets.</summary>
    public static LanguageHead Train(IReadOnlyList<LabelledText> texts)
    {
        var examples = texts
            .SelectMany(t => new[] { t, t with { Snippet = "" } })
            .Select(t => (Example.Of(t, 1), English: t.Language == "en"))
            .ToArray();
        var english = examples.Count(e => e.English);
        var (weightOf, weightOfOthers) = (0.5 / Math.Max(1, english), 0.5 / Math.Max(1, examples.Length - english));
        var weights = new double[LanguageHead.Buckets + 1];
        Lbfgs.Minimise((x, g) => Loss(examples, x, g, e => (e ? weightOf : weightOfOthers) * examples.Length), weights, Iterations, Tolerance);
        var (scale, bytes) = Quantiser.Bytes(weights[..LanguageHead.Buckets]);
        return new(scale, bytes, (float)weights[^1]);
    }

    static double Loss((Example Text, bool English)[] examples, double[] x, double[] gradient, Func<bool, double> weightOf)
    {
        var loss = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            gradient[i] = Penalty * x[i];
            loss += Penalty * x[i] * x[i] / 2;
        }

        foreach (var (text, english) in examples)
        {
            var score = x[^1];
            for (var i = 0; i < text.Slots.Length; i++)
                if (text.Slots[i] < ToneFeatures.Buckets)
                    score += x[text.Slots[i] & (LanguageHead.Buckets - 1)] * text.Values[i];
            var p = StableMath.Logistic(score);
            var weight = weightOf(english);
            loss -= weight * StableMath.Log(Math.Max(english ? p : 1 - p, 1e-300));
            var slope = weight * (p - (english ? 1 : 0));
            gradient[^1] += slope;
            for (var i = 0; i < text.Slots.Length; i++)
                if (text.Slots[i] < ToneFeatures.Buckets)
                    gradient[text.Slots[i] & (LanguageHead.Buckets - 1)] += slope * text.Values[i];
        }

        return loss;
    }
}

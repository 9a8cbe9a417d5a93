using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>
/// The multinomial logistic loss over positive, neutral and negative, neutral's score being 0, with an L2 penalty. Weights lie
/// in pairs: positive's, negative's.
/// </summary>
/// <param name="examples">What is learnt from.</param>
/// <param name="hashed">How many of the weights' pairs are hashed; dense ones come after.</param>
/// <param name="penalty">The penalty of a hashed weight's square, halved; dense ones bear a fraction of it.</param>
internal sealed class ToneLoss(IReadOnlyList<Example> examples, int hashed, double penalty)
{
    // The tone lists are few and known to matter: they are held back less.
    const double DensePenalty = 0.05;

    /// <summary>The loss and its gradient at a point.</summary>
    public double At(double[] weights, double[] gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            var p = i < 2 * hashed ? penalty : penalty * DensePenalty;
            gradient[i] = p * weights[i];
            loss += p * weights[i] * weights[i] / 2;
        }

        foreach (var example in examples) loss += Add(example, weights, gradient);
        return loss;
    }

    static double Add(Example example, double[] weights, double[] gradient)
    {
        var (positive, negative) = Score(example, weights);
        var p = ToneJudge.ProbabilitiesOf(positive, negative);
        var mine = example.Tone switch { Tone.Positive => p.Positive, Tone.Negative => p.Negative, _ => p.Neutral };
        var up = example.Weight * (p.Positive - (example.Tone == Tone.Positive ? 1 : 0));
        var down = example.Weight * (p.Negative - (example.Tone == Tone.Negative ? 1 : 0));
        for (var i = 0; i < example.Slots.Length; i++)
        {
            gradient[2 * example.Slots[i]] += up * example.Values[i];
            gradient[(2 * example.Slots[i]) + 1] += down * example.Values[i];
        }

        return -example.Weight * StableMath.Log(Math.Max(mine, 1e-300));
    }

    /// <summary>The scores of positive and negative.</summary>
    public static (double Positive, double Negative) Score(Example example, double[] weights)
    {
        var (positive, negative) = (0.0, 0.0);
        for (var i = 0; i < example.Slots.Length; i++)
        {
            positive += weights[2 * example.Slots[i]] * example.Values[i];
            negative += weights[(2 * example.Slots[i]) + 1] * example.Values[i];
        }

        return (positive, negative);
    }
}

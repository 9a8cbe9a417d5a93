using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>A text that the model did not learn from: its raw scores, and what a person said.</summary>
internal readonly record struct HeldBack(double Positive, double Negative, Tone Tone);

/// <summary>
/// What makes scores probabilities (Guo et al. 2017, "On Calibration of Modern Neural Networks": temperature and bias): both are multiplied with one factor, and a
/// bias is added to each. All three are fitted to texts that were held back from training, by likelihood.
/// </summary>
/// <param name="Factor">What scores are multiplied with.</param>
/// <param name="Positive">What is then added to positive's.</param>
/// <param name="Negative">What is then added to negative's.</param>
internal readonly record struct Calibration(double Factor, double Positive, double Negative)
{
    /// <summary>Leaves scores as they are.</summary>
    public static Calibration None { get; } = new(1, 0, 0);

    const double Penalty = 1e-3;

    /// <summary>Fits it.</summary>
    public static Calibration Fit(IReadOnlyList<HeldBack> texts)
    {
        double[] x = [1, 0, 0];
        Lbfgs.Minimise((point, gradient) => At(texts, point, gradient), x, 100, 1e-9);
        return new(x[0], x[1], x[2]);
    }

    /// <summary>The probabilities of raw scores.</summary>
    public ToneProbabilities Of(HeldBack text) =>
        ToneJudge.ProbabilitiesOf((Factor * text.Positive) + Positive, (Factor * text.Negative) + Negative);

    static double At(IReadOnlyList<HeldBack> texts, double[] x, double[] gradient)
    {
        var calibration = new Calibration(x[0], x[1], x[2]);
        var loss = Penalty * (((x[0] - 1) * (x[0] - 1)) + (x[1] * x[1]) + (x[2] * x[2])) / 2;
        (gradient[0], gradient[1], gradient[2]) = (Penalty * (x[0] - 1), Penalty * x[1], Penalty * x[2]);
        foreach (var text in texts)
        {
            var p = calibration.Of(text);
            var mine = text.Tone switch { Tone.Positive => p.Positive, Tone.Negative => p.Negative, _ => p.Neutral };
            loss -= StableMath.Log(Math.Max(mine, 1e-300));
            var up = p.Positive - (text.Tone == Tone.Positive ? 1 : 0);
            var down = p.Negative - (text.Tone == Tone.Negative ? 1 : 0);
            gradient[0] += (up * text.Positive) + (down * text.Negative);
            gradient[1] += up;
            gradient[2] += down;
        }

        return loss;
    }
}

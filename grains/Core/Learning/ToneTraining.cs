using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>Trains one head. The same texts in the same order give the same bits: no arithmetic in it is the platform's own.</summary>
internal static class ToneTraining
{
    const double Tolerance = 1e-6;

    /// <summary>Trains a head.</summary>
    /// <param name="aim">Texts like those that will be judged: learnt from, and calibrated on.</param>
    /// <param name="besides">Texts that are learnt from only, as <see cref="LabelledText.Weight"/> says.</param>
    /// <param name="plan">How.</param>
    public static ToneHead Train(IReadOnlyList<LabelledText> aim, IReadOnlyList<LabelledText> besides, TrainingPlan plan)
    {
        Example[] others = [.. besides.SelectMany(t => Example.Both(t, t.Weight))];
        Example[][] mine = [.. aim.Select(t => Example.Both(t, t.Weight).ToArray())];
        var held = new List<HeldBack>();
        for (var fold = 0; fold < plan.Folds; fold++)
        {
            var weights = Fit([.. others, .. mine.Where((_, i) => i % plan.Folds != fold).SelectMany(e => e)], plan);
            for (var i = fold; i < mine.Length; i += plan.Folds)
            {
                var (positive, negative) = ToneLoss.Score(mine[i][0], weights);
                held.Add(new(positive, negative, aim[i].Tone));
            }
        }

        var calibration = held.Count == 0 ? Calibration.None : Calibration.Fit(held);
        return Quantiser.Head(Fit([.. others, .. mine.SelectMany(e => e)], plan), calibration, plan.Buckets);
    }

    /// <summary>The weights that fit the examples best.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples, TrainingPlan plan)
    {
        var used = new UsedSlots(examples);
        var weights = new double[2 * used.Count];
        Lbfgs.Minimise(new ToneLoss(used.Narrow(examples), used.Hashed, plan.Penalty).At, weights, plan.Iterations, Tolerance);
        return used.Widen(weights);
    }
}

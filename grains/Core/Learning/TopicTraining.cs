using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>
/// Trains what tells risks and eras: a logistic model for each question over hashed words and marks. The lists of cues were written with these
/// texts at hand and look better on them than they are; so each text is learnt from twice, with its cues and without. Bars are chosen on parts that
/// the weights did not see. The same texts give the same bytes.
/// </summary>
public static class TopicTraining
{
    const double Penalty = 0.05;
    const double MarkPenalty = 0.3;
    const int Folds = 4;
    const int Iterations = 60;
    const double Tolerance = 1e-5;
    const double RiskPrecision = 0.9;

    /// <summary>Trains on the training halves and gives the bytes of the file.</summary>
    public static byte[] Train(IEnumerable<LabelledText> own, IEnumerable<LabelledText> real)
    {
        LabelledText[] texts = [.. own.Concat(real).Where(t => t.Split == Split.Train).OrderBy(t => t.Key, StringComparer.Ordinal)];
        TopicExample[] risks = [.. texts.Where(t => t.Title.Length > 0).Select(TopicExample.OfRisks)];
        TopicExample[] eras = [.. texts.Select(TopicExample.OfEras).OfType<TopicExample>()];
        return TopicFile.Write(new(
            Bank(risks, RiskMarks.Count, 1, RiskMarks.OfCues,
                [Is(Risk.Hoax), Is(Risk.Hate), Is(Risk.Slander), Is(Risk.Incitement), t => t.Risks.Any(r => r.Manner == "asserted")], byPrecision: TopicModel.Spreads),
            Bank(eras, EraMarks.Count, EraMarks.OfClash, 1, [t => t.Era.Role == EraRole.About, t => t.Era.Role != EraRole.None, t => t.Era.IsClash], byPrecision: 0)));
    }

    static Func<LabelledText, bool> Is(Risk risk) => text => text.Risks.Any(r => r.Risk == risk);

    // The first questions get the lowest bar that is precise enough, the others that of the best F1.
    static TopicBank Bank(TopicExample[] examples, int marks, int fromCue, int cues, Func<LabelledText, bool>[] questions, int byPrecision)
    {
        var bank = new TopicBank(
            questions.Length, new float[questions.Length], new sbyte[questions.Length * TopicBank.Buckets], new float[questions.Length * marks], new float[questions.Length]);
        foreach (var (q, question) in questions.Index())
        {
            var held = new List<(double Score, bool Yes)>();
            for (var fold = 0; fold < Folds; fold++)
            {
                var seen = Fit([.. examples.Where(e => FoldOf(e) != fold)], question, marks, fromCue, cues);
                held.AddRange(examples.Where(e => FoldOf(e) == fold).Select(e => (e.Score(seen), question(e.Text))));
            }

            bank.Bars[q] = (float)(q < byPrecision ? TopicBars.Precise(held, RiskPrecision) : TopicBars.Balanced(held));
            var weights = Fit(examples, question, marks, fromCue, cues);
            var (scale, bytes) = Quantiser.Bytes(weights[..TopicBank.Buckets]);
            bank.Scales[q] = scale;
            for (var i = 0; i < TopicBank.Buckets; i++) bank.Hashed[(i * questions.Length) + q] = bytes[i];
            for (var m = 0; m < marks; m++) bank.Marks[(m * questions.Length) + q] = (float)weights[TopicBank.Buckets + m];
        }

        return bank;
    }

    static int FoldOf(TopicExample example) => FeatureHash.Bucket(FeatureHash.Of(example.Text.Group, 0), Folds);

    static double[] Fit(TopicExample[] examples, Func<LabelledText, bool> question, int marks, int fromCue, int cues)
    {
        const double half = 0.5;
        TopicExample[] both = [.. examples.Select(e => e with { Weight = half }), .. examples.Select(e => e.Without(fromCue, cues) with { Weight = half })];
        var weights = new double[TopicBank.Buckets + marks];
        var answers = Array.ConvertAll(both, e => question(e.Text));
        Lbfgs.Minimise((x, gradient) => Loss(both, answers, x, gradient), weights, Iterations, Tolerance);
        return weights;
    }

    static double Loss(TopicExample[] examples, bool[] answers, double[] x, double[] gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            var penalty = i < TopicBank.Buckets ? Penalty : i == TopicBank.Buckets ? 0 : MarkPenalty;
            gradient[i] = penalty * x[i];
            loss += penalty * x[i] * x[i] / 2;
        }

        for (var e = 0; e < examples.Length; e++)
        {
            var example = examples[e];
            var p = StableMath.Logistic(example.Score(x));
            loss -= example.Weight * StableMath.Log(Math.Max(answers[e] ? p : 1 - p, 1e-300));
            var slope = example.Weight * (p - (answers[e] ? 1 : 0));
            for (var i = 0; i < example.Slots.Length; i++) gradient[example.Slots[i]] += slope * example.Values[i];
            for (var i = 0; i < example.Marks.Length; i++) gradient[TopicBank.Buckets + i] += slope * example.Marks[i];
        }

        return loss;
    }
}

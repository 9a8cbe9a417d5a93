using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Learning;
using ReputationWatch.Single.Learning;

namespace ReputationWatch.Benchmarks.Tones;

/// <summary>
/// The tone figures of the model card: <c>tone CORPUS TEXTS [curve]</c>. On held-back real headlines and on our own held-back texts: always the commonest
/// tone, a bag of words learnt from public data, the tone lists alone, and the shipped weights; calibration; accuracy against coverage; with <c>curve</c> the
/// learning curve, which trains again and takes minutes.
/// </summary>
static class ToneFigures
{
    const int CurveSeed = 7;

    static readonly int[] Sizes = [500, 1_000, 2_000, 4_000, 8_000, int.MaxValue];

    public static Task RunAsync(string[] args)
    {
        var folder = new CorpusFolder(args[0], args.ElementAtOrDefault(1));
        var (own, real) = (folder.Own(), folder.Real());
        var news = real.Where(t => t.Split == Split.Test).ToList();
        var mine = own.Where(t => t.Split == Split.Test).ToList();
        Table("real headlines held back", news, folder);
        Table("own texts held back, Indonesian and kin", [.. mine.Where(t => t.Language != "en")], folder);
        Table("own texts held back, English", [.. mine.Where(t => t.Language == "en")], folder);
        foreach (var language in mine.Select(t => t.Language).Distinct().Where(l => l is not ("id" or "en")))
            Row(language, Assessor.BuiltIn.Tones(mine.Where(t => t.Language == language)));
        Calibrated(news);
        Agreement(folder);
        if (args.Contains("curve")) Curve(own, real, news);
        return Task.CompletedTask;
    }

    static void Table(string name, List<LabelledText> texts, CorpusFolder folder)
    {
        Console.WriteLine($"\n{name}: {texts.Count}");
        if (texts.Count == 0) return;
        var commonest = texts.GroupBy(t => t.Tone).MaxBy(g => g.Count())!.Key;
        Row("always " + commonest, Judging.Tones(texts, _ => commonest));
        if (folder.Stock().Count > 0) Row("public bag of words", Judging.Tones(texts, BagOfWords.Train([.. folder.Stock(), .. folder.Reviews()]).Judge));
        Row("tone lists alone", Judging.Tones(texts, WordListAlone.Of));
        Row("shipped, no keyword", Assessor.BuiltIn.Tones(texts, named: false));
        Row("shipped", Assessor.BuiltIn.Tones(texts));
    }

    public static void Row(string name, IReadOnlyList<(Tone Said, Tone Told)> tones)
    {
        var score = ToneScore.Of(tones);
        var (low, high) = Interval.Of(tones);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} macro-F1 {score.MacroF1:F3} ({low:F3}-{high:F3})  accuracy {score.Accuracy:F3}  F1 positive {score.Positive:F3} neutral {score.Neutral:F3} negative {score.Negative:F3}  n {score.Texts}"));
    }

    static void Calibrated(List<LabelledText> texts)
    {
        var judged = texts.Select(t => (P: Assessor.BuiltIn.Judge(t).Probabilities, Said: t.Tone, Told: Assessor.BuiltIn.Judge(t).Tone)).ToList();
        if (judged.Count == 0) return;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nexpected calibration error {Judging.CalibrationError(judged.Select(j => (j.P, j.Said))):F3}"));
        var surest = judged.OrderByDescending(j => Judging.Top(j.P)).ToList();
        foreach (var share in new[] { 0.25, 0.5, 0.75, 1 })
        {
            var kept = surest.Take((int)(share * surest.Count)).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"surest {share:P0}: accuracy {kept.Average(j => j.Said == j.Told ? 1.0 : 0):F3} (down to {Judging.Top(kept[^1].P):F2})"));
        }
    }

    static void Agreement(CorpusFolder folder)
    {
        var first = folder.FirstLabels().ToDictionary(l => l.Key, l => l.Said);
        Compare("labelled twice", first, folder.SecondLabels());
        Compare("held back, labelled anew", first, folder.AnewLabels());
        var agreed = folder.Labels().Where(l => l.Said.Split == Split.Test).ToDictionary(l => l.Key, l => l.Said);
        Compare("held back, the majority and the first", agreed, folder.FirstLabels());
        Compare("held back, the majority and the second round", agreed, folder.AnewLabels());
    }

    static void Compare(string name, Dictionary<string, LabelledText> first, IEnumerable<RealLabel> second)
    {
        var both = second.Where(l => first.ContainsKey(l.Key)).Select(l => (A: first[l.Key], B: l.Said)).ToList();
        if (both.Count == 0) return;
        Console.WriteLine($"\n{name}: {both.Count}");
        Kappa("tone", both.Select(p => (p.A.Tone.ToString(), p.B.Tone.ToString())));
        Kappa("era", both.Select(p => (p.A.Era.ToString(), p.B.Era.ToString())));
        Kappa("risk", both.Select(p => (Risks(p.A), Risks(p.B))));
        Row("one for the other", [.. both.Select(p => (p.A.Tone, p.B.Tone))]);

        static string Risks(LabelledText text) => string.Join(',', text.Risks.Select(r => r.Risk).Order());
    }

    // Cohen 1960.
    static void Kappa(string question, IEnumerable<(string A, string B)> answers)
    {
        var all = answers.ToList();
        var agreed = all.Count(p => p.A == p.B) / (double)all.Count;
        var chance = all.Select(p => p.A).Distinct().Sum(x => all.Count(p => p.A == x) / (double)all.Count * all.Count(p => p.B == x) / all.Count);
        var kappa = chance < 1 ? (agreed - chance) / (1 - chance) : 1;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question}: agreed {agreed:P1}, kappa {kappa:F3}"));
    }

    // Likeliest tone, without calibration and bars, so that only the number of labels differs.
    static void Curve(IReadOnlyList<LabelledText> own, IReadOnlyList<LabelledText> real, List<LabelledText> news)
    {
        Console.WriteLine("\nlearning curve on the real headlines held back");
        LabelledText[] mine = [.. own.Where(t => t.Split == Split.Train && t.Language != "en")];
        LabelledText[] others = [.. real.Where(t => t.Split == Split.Train).OrderBy(t => t.Key, StringComparer.Ordinal)];
        new Random(CurveSeed).Shuffle(others);
        foreach (var size in Sizes)
        {
            LabelledText[] some = [.. others.Take(size)];
            Row($"{some.Length} real", Judging.Tones(news, Alone(some)));
            Row($"{some.Length} real + {mine.Length} own", Judging.Tones(news, Alone([.. some, .. mine])));
        }

        Row($"{mine.Length} own", Judging.Tones(news, Alone(mine)));
    }

    static Func<LabelledText, Tone> Alone(LabelledText[] texts)
    {
        var weights = ToneTraining.Fit([.. texts.SelectMany(t => Example.Both(t, 1))], TrainingPlan.Indonesian);
        return text =>
        {
            var (positive, negative) = ToneLoss.Score(Example.Of(text, 1), weights);
            return positive > 0 && positive > negative ? Tone.Positive : negative > 0 ? Tone.Negative : Tone.Neutral;
        };
    }
}

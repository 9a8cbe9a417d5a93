using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;
using ReputationWatch.Learning;
using ReputationWatch.Single.Learning;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks;

static class ToneExplore
{
    public static Task RunAsync(string[] args)
    {
        var folder = new CorpusFolder("grains/Corpus", "../shared");
        var own = folder.Own();
        var real = folder.Real();
        var stock = folder.Stock();
        var smsa = folder.Reviews().Where(t => t.Tone != Tone.Neutral).ToList();
        var labs = folder.Labels().Select(l => l.Key).ToList();
        var first = File.ReadLines("grains/Corpus/real/labels.tsv").Select(l => l.Split('\t')[0]).ToHashSet();
        var more = args.Contains("nomore") ? [] : real.Where(r => !first.Contains(r.Key)).ToList();
        var train = real.Where(r => r.Split == Split.Train && first.Contains(r.Key)).ToList();
        var test = real.Where(r => r.Split == Split.Test).ToList();
        // tuning inside the training half: three folds by key
        Console.WriteLine($"own {own.Count} real {real.Count} more {more.Count} train {train.Count} test {test.Count} stock {stock.Count}");
        double O(string name, double d) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal)) is { } a ? double.Parse(a[(name.Length + 1)..], CultureInfo.InvariantCulture) : d;
        var l2 = O("l2", 1);
        var wStock = O("stock", 0.3);
        var wOwn = O("own", 1);
        var wReal = O("real", 2);
        var wSmsa = O("smsa", 0);
        var bare = O("bare", 0.5);
        var onlyTest = args.Contains("test");

        var ex = new Dictionary<LabelledText, (Example? With, Example Without)>(ReferenceEqualityComparer.Instance);
        (Example?, Example) Get(LabelledText t) => ex.TryGetValue(t, out var e) ? e : ex[t] = (t.Keyword is null ? null : Make(t, t.Keyword), Make(t, null));
        double[] Fit(IEnumerable<(LabelledText T, double W)> texts)
        {
            var list = new List<Example>();
            foreach (var (t, w) in texts)
            {
                var (with, without) = Get(t);
                if (with is null) list.Add(without with { Weight = w });
                else
                {
                    list.Add(with with { Weight = w * (1 - bare) });
                    if (KeywordKinds.Of(t.Keyword!) != KeywordKind.Enforcer) list.Add(without with { Weight = w * bare });
                }
            }
            return ToneTraining.Fit(list, TrainingPlan.Indonesian with { Penalty = l2 });
        }

        if (args.Contains("cnbci"))
        {
            var cut = new DateTimeOffset(2024, 11, 1, 0, 0, 0, TimeSpan.Zero);
            var a = stock.Where(t => t.Published < cut).ToList();
            var b = stock.Where(t => t.Published >= cut).ToList();
            var x = Fit(a.Select(t => (t, 1.0)));
            Show("cnbci " + b.Count, b.Select(t => (t.Tone, Decide(Get(t).Item2, x))).ToList());
            return Task.CompletedTask;
        }

        var folds = 4;
        int Fold(LabelledText t) => t.Key[^1] % folds;
        var all = new List<(Tone, Tone)>(); var rule = new List<(Tone, Tone)>();
        var raw = new List<(LabelledText T, (double P, double N) S)>();
        var bareAll = new List<(Tone, Tone)>(); var prob = new List<(double P, bool Right)>();
        IEnumerable<(LabelledText, double)> Base() => own.Where(t => args.Contains("ownall") || t.Split == Split.Train).Select(t => (t, wOwn)).Concat(more.Select(t => (t, O("more", 2)))).Concat(stock.Select(t => (t, wStock))).Concat(wSmsa > 0 ? smsa.Select(t => (t, wSmsa)) : []);
        for (var f = 0; f < (onlyTest ? 1 : folds); f++)
        {
            var tr = onlyTest ? train : train.Where(t => Fold(t) != f).ToList();
            var te = onlyTest ? test : train.Where(t => Fold(t) == f).ToList();
            var x = Fit(Base().Concat(tr.Select(t => (t, wReal))));
            foreach (var t in te)
            {
                var (w, wo) = Get(t);
                all.Add((t.Tone, Decide(w ?? wo, x)));
                raw.Add((t, ToneLoss.Score(w ?? wo, x)));
                if (args.Contains("errors") && Decide(w ?? wo, x) != t.Tone) Console.WriteLine($"E {t.Tone} {Decide(w ?? wo, x)} [{t.Keyword}] {t.Title} | {t.Snippet}");
                bareAll.Add((t.Tone, Decide(wo, x)));
                prob.Add(Prob(w ?? wo, x, t.Tone));
            }
            if (f == 0 && args.Contains("own"))
            {
                var ot = own.Where(t => t.Split == Split.Test).ToList();
                Show("own test " + ot.Count, ot.Select(t => (t.Tone, Decide(Get(t).Item1!, x))).ToList());
            }
        }
        Show("rule", rule); Show("model", all); Show("model bare", bareAll);
        foreach (var dp in new[] { 0, 0.3, 0.6, 0.9 })
            foreach (var dn in new[] { 0, 0.3 })
            {
                List<(Tone, Tone)> L(IEnumerable<(LabelledText T, (double P, double N) S)> r) => r.Select(r => (r.T.Tone, r.S.P + dp > 0 && r.S.P + dp > r.S.N + dn ? Tone.Positive : r.S.N + dn > 0 ? Tone.Negative : Tone.Neutral)).ToList();
                Show($"+{dp} +{dn}", L(raw));
                if (dp > 0.5 && dp < 0.7 && dn > 0) { Show("  click", L(raw.Where(r => r.T.Key[0] == 'c'))); Show("  tempo", L(raw.Where(r => r.T.Key[0] == 't'))); }
            }
        var ece = prob.GroupBy(p => (int)(p.P * 10)).Sum(g => g.Count() / (double)prob.Count * Math.Abs(g.Average(p => p.P) - g.Average(p => p.Right ? 1.0 : 0)));
        Console.WriteLine($"ece {ece:F3}");
        return Task.CompletedTask;
    }

    static TrackedKeyword Kw(string? name) => new() { Id = KeywordId.From("x"), Name = name ?? "zzqx" };

    static Example Make(LabelledText t, string? keyword) => Example.Of(t with { Keyword = keyword }, 1);

    static Tone Decide(Example e, double[] x)
    {
        var (p, n) = ToneLoss.Score(e, x);
        return p > 0 && p > n ? Tone.Positive : n > 0 && n > p ? Tone.Negative : Tone.Neutral;
    }

    static (double, bool) Prob(Example e, double[] x, Tone t)
    {
        var (p, n) = ToneLoss.Score(e, x);
        var s = Math.Exp(p) + Math.Exp(n) + 1;
        return (Math.Max(1, Math.Max(Math.Exp(p), Math.Exp(n))) / s, Decide(e, x) == t);
    }

    static void Show(string name, List<(Tone Said, Tone Got)> list)
    {
        var f = new List<double>(); var per = "";
        foreach (var c in new[] { Tone.Negative, Tone.Neutral, Tone.Positive })
        {
            double tp = list.Count(p => p.Said == c && p.Got == c), fp = list.Count(p => p.Said != c && p.Got == c), fn = list.Count(p => p.Said == c && p.Got != c);
            f.Add(tp == 0 ? 0 : 2 * tp / (2 * tp + fp + fn));
            per += $" {c}: P {tp / (tp + fp):F2} R {tp / (tp + fn):F2}";
        }
        Console.WriteLine($"{name,-22} F1 {100 * f.Average():F1} acc {100.0 * list.Count(p => p.Said == p.Got) / list.Count:F1} n {list.Count}{per}");
    }
}

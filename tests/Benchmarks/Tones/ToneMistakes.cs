using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Learning;
using ReputationWatch.Single.Learning;

namespace ReputationWatch.Benchmarks.Tones;

/// <summary><c>tone-mistakes CORPUS TEXTS [COUNT]</c>: the real headlines held back that the shipped weights are surest and wrong about, surest first.</summary>
static class ToneMistakes
{
    public static Task RunAsync(string[] args)
    {
        var count = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 50;
        var wrong = new CorpusFolder(args[0], args[1]).Real()
            .Where(t => t.Split == Split.Test)
            .Select(t => (Text: t, Told: Assessor.BuiltIn.Judge(t)))
            .Where(j => j.Told.Tone != j.Text.Tone)
            .OrderByDescending(j => Of(j.Told.Probabilities, j.Told.Tone) - Of(j.Told.Probabilities, j.Text.Tone))
            .Take(count);
        foreach (var (text, told) in wrong)
        {
            var why = told.Evidence.Where(e => e.Why.StartsWith("tone", StringComparison.Ordinal)).OrderByDescending(e => Math.Abs(e.Weight)).Take(3);
            var words = string.Join(", ", why.Select(e => string.Create(CultureInfo.InvariantCulture, $"{(e.Length > 0 ? e.Text : e.Why)} {e.Weight:+0.0;-0.0}")));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{text.Key}\tsaid {text.Tone}\ttold {told.Tone} {Of(told.Probabilities, told.Tone):F2}\t[{text.Keyword}] {text.Title} | {text.Snippet}\t{words}"));
        }

        return Task.CompletedTask;
    }

    static double Of(ToneProbabilities p, Tone tone) => tone switch { Tone.Positive => p.Positive, Tone.Negative => p.Negative, _ => p.Neutral };
}

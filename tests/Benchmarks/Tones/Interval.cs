using ReputationWatch.Assessing;
using ReputationWatch.Learning;

namespace ReputationWatch.Benchmarks.Tones;

/// <summary>A 95 % bootstrap interval of macro-F1 over the texts of a test (Efron 1979), from a fixed seed.</summary>
static class Interval
{
    const int Draws = 2_000;
    const int Seed = 20261121;

    public static (double Low, double High) Of(IReadOnlyList<(Tone Said, Tone Told)> texts)
    {
        var random = new Random(Seed);
        var scores = new double[Draws];
        var drawn = new (Tone, Tone)[texts.Count];
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var i = 0; i < drawn.Length; i++) drawn[i] = texts[random.Next(texts.Count)];
            scores[draw] = ToneScore.Of(drawn).MacroF1;
        }

        Array.Sort(scores);
        return (scores[(int)(0.025 * Draws)], scores[(int)(0.975 * Draws)]);
    }
}

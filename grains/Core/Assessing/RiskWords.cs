using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>Names the words that speak loudest for a risk, where no cue does.</summary>
internal static class RiskWords
{
    // So many are named.
    const int Named = 3;

    /// <summary>Adds them, the loudest first.</summary>
    /// <returns>The loudest.</returns>
    public static CueHit Tell(List<Passage> passages, FeatureList words, Risk risk, List<Evidence> evidence)
    {
        var leanings = ToneScratch.Own.LeaningsFor(passages);
        TopicModel.BuiltIn.Risks.Lean(words, (int)risk, leanings);
        var loudest = default(CueHit);
        for (var n = 0; n < Named; n++)
        {
            var at = Loudest(leanings);
            if (leanings[at] <= 0) break;
            var (passage, word) = (0, at);
            while (word >= passages[passage].Words.Length) word -= passages[passage++].Words.Length;
            if (n == 0) loudest = new(passage, word, 1, -1);
            evidence.Add(passages[passage].Evidence(word, 1, leanings[at], RiskLexicon.Why(risk)));
            leanings[at] = 0;
        }

        return loudest;
    }

    // The first of several as loud.
    static int Loudest(ReadOnlySpan<float> leanings)
    {
        var loudest = 0;
        for (var at = 1; at < leanings.Length; at++)
            if (leanings[at] > leanings[loudest]) loudest = at;
        return loudest;
    }
}

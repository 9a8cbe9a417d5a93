namespace ReputationWatch.Assessing;

/// <summary>Weighs the cues of one risk in a text. A cue said twice is one cue; a weak one counts for more in a sentence that names the keyword.</summary>
internal static class RiskCues
{
    const double Weak = 0.5;
    const double Carries = 0.45;
    const double NameNear = 0.5;

    // A text may repeat a cue without end, so that only so many before it are looked at.
    const int Remembered = 256;

    /// <summary>The points of a risk; 0 where no cue carries it.</summary>
    public static double Points(IReadOnlyList<Passage> passages, NameSpans names, RiskLexicon lexicon, ReadOnlySpan<CueHit> hits, Risk risk)
    {
        var (sum, strongest, near) = (0.0, 0.0, 0.0);
        for (var i = 0; i < hits.Length; i++)
        {
            var hit = hits[i];
            if (!Counts(passages, lexicon, hit, risk, out var cue)) continue;
            if (cue.Weight >= Weak && near == 0 && names.ShareSentence(passages[hit.Passage], hit.FirstWord)) near = NameNear;
            if (SaidBefore(hits[..i], hit.Cue)) continue;
            var weight = IsRubric(passages, cue, hit) ? 1 : cue.Weight;
            sum += weight;
            strongest = Math.Max(strongest, weight);
        }

        return strongest < Carries ? 0 : sum + near;
    }

    /// <summary>Adds the cues that told of a risk.</summary>
    /// <param name="passages">The fields, title first.</param>
    /// <param name="lexicon">The cues.</param>
    /// <param name="hits">Those found.</param>
    /// <param name="risk">The risk.</param>
    /// <param name="evidence">They are added here.</param>
    /// <returns>The heaviest, the first of several as heavy.</returns>
    public static CueHit Tell(IReadOnlyList<Passage> passages, RiskLexicon lexicon, ReadOnlySpan<CueHit> hits, Risk risk, List<Evidence> evidence)
    {
        var (first, heaviest) = (default(CueHit), -1.0);
        foreach (var hit in hits)
        {
            var spreads = lexicon[hit.Cue].Spreads && lexicon[hit.Cue].Risk == risk;
            if (!spreads && !Counts(passages, lexicon, hit, risk, out _)) continue;
            var weight = lexicon[hit.Cue].Weight;
            if (weight < 0) continue;
            evidence.Add(passages[hit.Passage].Evidence(hit.FirstWord, hit.Words, weight, RiskLexicon.Why(risk)));
            if (weight > heaviest) (first, heaviest) = (hit, weight);
        }

        return first;
    }

    static bool Counts(IReadOnlyList<Passage> passages, RiskLexicon lexicon, CueHit hit, Risk risk, out RiskCue cue)
    {
        cue = lexicon[hit.Cue];
        return cue.Risk == risk && cue.Weight != 0 && !cue.IsOfManner && !(cue.Sara && !IsSara(passages[hit.Passage], hit.FirstWord));
    }

    // "Keliru: ...", "Sebagian Benar: ...": the rubric of fact checkers.
    static bool IsRubric(IReadOnlyList<Passage> passages, RiskCue cue, CueHit hit)
    {
        if (hit is not { Passage: 0, FirstWord: 0 } || !cue.IsRubric) return false;
        var words = passages[0].Words;
        return hit.Words < words.Length && words[hit.LastWord].Clause != words[hit.Words].Clause;
    }

    static bool SaidBefore(ReadOnlySpan<CueHit> before, int cue)
    {
        for (var i = before.Length - 1; i >= Math.Max(0, before.Length - Remembered); i--)
            if (before[i].Cue == cue) return true;
        return false;
    }

    // SARA is "suku, agama, ras, antargolongan"; Sara and Sarah are people, three times out of four.
    static bool IsSara(Passage passage, int word) =>
        Numerals.FormAt(passage.Words, word - 1) is "isu" or "konten" or "bernada" or "berbau" or "ujaran" or "unsur" or "mengandung" or "bermuatan"
        || passage.IsShouted(word);
}

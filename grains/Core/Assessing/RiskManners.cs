namespace ReputationWatch.Assessing;

/// <summary>
/// Tells what a text does with a risk. A rebuttal's word makes a hoax debunked wherever it stands, and a slander where it stands
/// near its cue ("bantah fitnah"); hatred and incitement are not debunked but reported. A call to pass on makes a hoax asserted, a
/// slogan its risk, unless the text quotes it for a report.
/// </summary>
internal static class RiskManners
{
    // As far as a rebuttal reaches to a slander.
    const int Reach = 5;

    /// <summary>The manner of a risk.</summary>
    public static RiskManner Of(IReadOnlyList<Passage> passages, RiskLexicon lexicon, ReadOnlySpan<CueHit> hits, Risk risk)
    {
        var (debunked, reported, asserted) = (false, false, false);
        foreach (var hit in hits)
        {
            var cue = lexicon[hit.Cue];
            debunked |= cue.Manner == RiskManner.Debunked && (risk == Risk.Hoax || (risk == Risk.Slander && IsNear(lexicon, hits, hit, risk)));
            reported |= cue.Manner == RiskManner.Reported;
            asserted |= cue.Manner == RiskManner.Asserted && (cue.Spreads ? cue.Risk == risk : risk == Risk.Hoax);
        }

        if (asserted && !debunked && !reported) return RiskManner.Asserted;
        if (risk == Risk.Hoax && !debunked && !reported && IsCalledOut(passages, lexicon, hits)) return RiskManner.Debunked;
        return debunked && (risk == Risk.Slander || !reported || OpensWithRebuttal(lexicon, hits)) ? RiskManner.Debunked : RiskManner.Reported;
    }

    /// <summary>Whether a word of police, court or report stands in the text.</summary>
    public static bool HasReport(RiskLexicon lexicon, ReadOnlySpan<CueHit> hits)
    {
        foreach (var hit in hits)
            if (lexicon[hit.Cue].Manner == RiskManner.Reported) return true;
        return false;
    }

    /// <summary>Whether the text itself is the risk.</summary>
    public static bool Spreads(IReadOnlyList<Passage> passages, RiskLexicon lexicon, ReadOnlySpan<CueHit> hits, Risk risk)
    {
        foreach (var hit in hits)
            if (lexicon[hit.Cue] is { Spreads: true } cue && cue.Risk == risk && passages[hit.Passage].Words.Length > hit.Words) return true;
        return false;
    }

    // "Cek fakta: ...", "Keliru: ...": the rubric of fact checkers.
    static bool OpensWithRebuttal(RiskLexicon lexicon, ReadOnlySpan<CueHit> hits)
    {
        foreach (var hit in hits)
            if (hit is { Passage: 0, FirstWord: 0 } && lexicon[hit.Cue].Manner == RiskManner.Debunked) return true;
        return false;
    }

    // "Hoaks: ..." at the head, "...: Hoaks" at the end of the title.
    static bool IsCalledOut(IReadOnlyList<Passage> passages, RiskLexicon lexicon, ReadOnlySpan<CueHit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit.Passage != 0 || lexicon[hit.Cue] is not { Risk: Risk.Hoax, IsOfManner: false, Weight: >= 1 }) continue;
            var words = passages[0].Words;
            var (last, before) = (hit.LastWord, hit.FirstWord - 1);
            if (last + 1 == words.Length && before >= 0 && words[before].Form is not ("soal" or "sebar" or "penyebar" or "termakan" or "tangkal" or "lawan" or "anti" or "cegah" or "dan" or "konten")) return true;
            if (hit.FirstWord == 0 && last + 1 < words.Length && words[last].Clause != words[last + 1].Clause) return true;
        }

        return false;
    }

    static bool IsNear(RiskLexicon lexicon, ReadOnlySpan<CueHit> hits, CueHit manner, Risk risk)
    {
        foreach (var hit in hits)
            if (hit.Passage == manner.Passage && lexicon[hit.Cue] is { IsOfManner: false } cue && cue.Risk == risk
                && Math.Max(hit.FirstWord - manner.LastWord, manner.FirstWord - hit.LastWord) <= Reach) return true;
        return false;
    }
}

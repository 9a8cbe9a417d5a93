namespace ReputationWatch.Assessing;

/// <summary>The risks a text is about, with the cues that told.</summary>
internal sealed record RiskJudgement(IReadOnlyList<Risk> Risks, IReadOnlyList<RiskFinding> Findings, IReadOnlyList<Evidence> Evidence);

/// <summary>
/// Finds what a text is about by cue phrases: the topic, not the deed. A rebutted hoax is still a hoax's topic; that the office
/// rebutted it shows in the manner and the tone. The different cues of a risk must add up to .95; see the head of <c>Lexicons/risk-hoax.txt</c>.
/// </summary>
internal sealed class RiskJudge
{
    const double Enough = 0.95;
    const double Weak = 0.5;
    const double Carries = 0.45;
    const double NameNear = 0.5;

    // Cues that few headlines outgrow.
    const int Room = 32;

    static readonly Risk[] Kinds = Enum.GetValues<Risk>();

    static readonly RiskJudgement Nothing = new([], [], []);

    readonly RiskLexicon _lexicon = new();

    /// <summary>Judges the passages; a weak cue counts for more in a sentence that names the keyword. Ordinary texts cost no memory.</summary>
    public RiskJudgement Judge(IReadOnlyList<Passage> passages, NameSpans names)
    {
        var hits = new CueHits(stackalloc CueHit[Room]);
        try
        {
            _lexicon.Find(passages, ref hits);
            return hits.Count == 0 ? Nothing : Judge(passages, names, hits.All);
        }
        finally
        {
            hits.Dispose();
        }
    }

    RiskJudgement Judge(IReadOnlyList<Passage> passages, NameSpans names, ReadOnlySpan<CueHit> hits)
    {
        List<RiskFinding>? findings = null;
        List<Evidence>? evidence = null;
        foreach (var risk in Kinds)
        {
            var told = Points(passages, names, hits, risk) >= Enough;
            if (!told && !IsSpread(passages, hits, risk)) continue;
            findings ??= [];
            evidence ??= [];
            Tell(passages, hits, risk, evidence, out var first);
            var manner = RiskManners.Of(passages, _lexicon, hits, risk);
            findings.Add(new(risk, manner, RiskTarget.Of(passages, first, names)));
        }

        return findings is null ? Nothing : new([.. findings.ConvertAll(f => f.Risk)], findings, evidence!);
    }

    bool IsSpread(IReadOnlyList<Passage> passages, ReadOnlySpan<CueHit> hits, Risk risk) =>
        RiskManners.Of(passages, _lexicon, hits, risk) == RiskManner.Asserted && RiskManners.Spreads(passages, _lexicon, hits, risk);

    double Points(IReadOnlyList<Passage> passages, NameSpans names, ReadOnlySpan<CueHit> hits, Risk risk)
    {
        var (sum, strongest, near) = (0.0, 0.0, 0.0);
        for (var i = 0; i < hits.Length; i++)
        {
            if (!Counts(passages, hits[i], risk, out var cue)) continue;
            if (cue.Weight >= Weak && near == 0 && names.ShareSentence(passages[hits[i].Passage], hits[i].FirstWord)) near = NameNear;
            if (SaidBefore(hits[..i], hits[i].Cue)) continue;
            var weight = IsRubric(passages, hits[i]) ? 1 : cue.Weight;
            sum += weight;
            strongest = Math.Max(strongest, weight);
        }

        return strongest < Carries ? 0 : sum + near;
    }

    void Tell(IReadOnlyList<Passage> passages, ReadOnlySpan<CueHit> hits, Risk risk, List<Evidence> evidence, out CueHit first)
    {
        (first, var heaviest) = (default, -1.0);
        var why = RiskLexicon.Why(risk);
        foreach (var hit in hits)
        {
            var spreads = _lexicon[hit.Cue].Spreads && _lexicon[hit.Cue].Risk == risk;
            if (!spreads && !Counts(passages, hit, risk, out _)) continue;
            var weight = _lexicon[hit.Cue].Weight;
            if (weight < 0) continue;
            evidence.Add(passages[hit.Passage].Evidence(hit.FirstWord, hit.Words, weight, why));
            if (weight > heaviest) (first, heaviest) = (hit, weight);
        }
    }

    bool Counts(IReadOnlyList<Passage> passages, CueHit hit, Risk risk, out RiskCue cue)
    {
        cue = _lexicon[hit.Cue];
        return cue.Risk == risk && cue.Weight != 0 && !cue.IsOfManner && !(cue.Sara && !IsSara(passages[hit.Passage], hit.FirstWord));
    }

    // "Keliru: ...", "Sebagian Benar: ...": the rubric of fact checkers.
    bool IsRubric(IReadOnlyList<Passage> passages, CueHit hit)
    {
        if (hit is not { Passage: 0, FirstWord: 0 } || !_lexicon[hit.Cue].IsRubric) return false;
        var words = passages[0].Words;
        return hit.Words < words.Count && words[hit.LastWord].Clause != words[hit.Words].Clause;
    }

    // A cue said twice is one cue. A text may repeat one without end, so that only the nearest are looked at.
    static bool SaidBefore(ReadOnlySpan<CueHit> before, int cue)
    {
        for (var i = before.Length - 1; i >= Math.Max(0, before.Length - 256); i--)
            if (before[i].Cue == cue) return true;
        return false;
    }

    // SARA is "suku, agama, ras, antargolongan"; Sara and Sarah are people, three times out of four.
    static bool IsSara(Passage passage, int word) =>
        Numerals.FormAt(passage.Words, word - 1) is "isu" or "konten" or "bernada" or "berbau" or "ujaran" or "unsur" or "mengandung" or "bermuatan"
        || passage.IsShouted(word);
}

using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>The risks a text is about, with the cues that told.</summary>
internal sealed record RiskJudgement(IReadOnlyList<Risk> Risks, IReadOnlyList<RiskFinding> Findings, IReadOnlyList<Evidence> Evidence);

/// <summary>
/// Finds what a text is about: the topic, not the deed. A rebutted hoax is still a hoax's topic; that the office rebutted it shows in the manner
/// and the tone. The different cues of a risk must add up to .95 (see the head of <c>Lexicons/risk-hoax.txt</c>) and its words must not speak
/// against it; or its words alone tell, by learnt weights.
/// </summary>
internal sealed class RiskJudge
{
    const double Enough = 0.95;
    const double Weak = 0.5;
    const double Carries = 0.45;
    const double NameNear = 0.5;

    // So far below the bar the words of a text may stay where cues tell of a risk.
    const float Forgiven = 7;

    // Cues that few headlines outgrow.
    const int Room = 32;

    // So many words are named where no cue told.
    const int NamedWords = 3;

    static readonly Risk[] Kinds = Enum.GetValues<Risk>();

    static readonly RiskJudgement Nothing = new([], [], []);

    readonly RiskLexicon _lexicon = new();

    /// <summary>Judges the passages; a weak cue counts for more in a sentence that names the keyword. Ordinary texts cost no memory.</summary>
    /// <param name="passages">The fields, title first.</param>
    /// <param name="names">Where the keyword stands.</param>
    /// <param name="words">Its hashed words, where they were read already.</param>
    public RiskJudgement Judge(IReadOnlyList<Passage> passages, NameSpans names, FeatureList? words = null)
    {
        if (passages.Count == 0) return Nothing;
        var hits = new CueHits(stackalloc CueHit[Room]);
        try
        {
            _lexicon.Find(passages, ref hits);
            Span<float> marks = stackalloc float[RiskMarks.Count];
            Span<float> scores = stackalloc float[TopicModel.RiskQuestions];
            Mark(passages, names, hits.All, marks);
            words ??= TopicWords.Of(passages, names);
            TopicModel.BuiltIn.Risks.Score(words, marks, scores);
            return Judge(passages, names, hits.All, marks, scores, words);
        }
        finally
        {
            hits.Dispose();
        }
    }

    /// <summary>Writes the marks of a text that has any word.</summary>
    public void Mark(IReadOnlyList<Passage> passages, NameSpans names, Span<float> marks)
    {
        var hits = new CueHits(stackalloc CueHit[Room]);
        try
        {
            _lexicon.Find(passages, ref hits);
            Mark(passages, names, hits.All, marks);
        }
        finally
        {
            hits.Dispose();
        }
    }

    void Mark(IReadOnlyList<Passage> passages, NameSpans names, ReadOnlySpan<CueHit> hits, Span<float> marks)
    {
        Span<double> points = stackalloc double[Kinds.Length];
        Span<bool> told = stackalloc bool[Kinds.Length];
        Span<bool> spread = stackalloc bool[Kinds.Length];
        var called = false;
        foreach (var hit in hits) called |= _lexicon[hit.Cue].Manner == RiskManner.Asserted;
        for (var i = 0; hits.Length > 0 && i < Kinds.Length; i++)
        {
            points[i] = Points(passages, names, hits, Kinds[i]);
            spread[i] = IsSpread(passages, hits, Kinds[i]);
            told[i] = points[i] >= Enough || spread[i];
        }

        RiskMarks.Write(passages, points, told, spread, called, marks);
    }

    RiskJudgement Judge(
        IReadOnlyList<Passage> passages, NameSpans names, ReadOnlySpan<CueHit> hits, ReadOnlySpan<float> marks, ReadOnlySpan<float> scores, FeatureList words)
    {
        List<RiskFinding>? findings = null;
        List<Evidence>? evidence = null;
        var bank = TopicModel.BuiltIn.Risks;
        foreach (var risk in Kinds)
        {
            var told = RiskMarks.Tells(risk, marks);
            if (scores[(int)risk] <= bank.Bars[(int)risk] - (told ? Forgiven : 0)) continue;
            findings ??= [];
            evidence ??= [];
            var before = evidence.Count;
            Tell(passages, hits, risk, evidence, out var first);
            if (evidence.Count == before) first = TellWords(passages, words, risk, evidence);
            var manner = RiskManners.Of(passages, _lexicon, hits, risk);
            if (manner == RiskManner.Reported && bank.IsYes(TopicModel.Spreads, scores) && !RiskManners.HasReport(_lexicon, hits)) manner = RiskManner.Asserted;
            findings.Add(new(risk, manner, RiskTarget.Of(passages, first, names)));
        }

        return findings is null ? Nothing : new([.. findings.ConvertAll(f => f.Risk)], findings, evidence!);
    }

    // The words that speak loudest for it, where no cue does.
    static CueHit TellWords(IReadOnlyList<Passage> passages, FeatureList words, Risk risk, List<Evidence> evidence)
    {
        var count = 0;
        foreach (var passage in passages) count += passage.Words.Length;
        var leanings = new float[count];
        TopicModel.BuiltIn.Risks.Lean(words, (int)risk, leanings);
        var loudest = default(CueHit);
        for (var n = 0; n < NamedWords; n++)
        {
            var at = Array.IndexOf(leanings, leanings.Max());
            if (leanings[at] <= 0) break;
            var (passage, word) = (0, at);
            while (word >= passages[passage].Words.Length) word -= passages[passage++].Words.Length;
            if (n == 0) loudest = new(passage, word, 1, -1);
            evidence.Add(passages[passage].Evidence(word, 1, leanings[at], RiskLexicon.Why(risk)));
            leanings[at] = 0;
        }

        return loudest;
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
        return hit.Words < words.Length && words[hit.LastWord].Clause != words[hit.Words].Clause;
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

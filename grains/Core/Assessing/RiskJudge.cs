using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>The risks a text is about.</summary>
internal readonly record struct RiskJudgement(IReadOnlyList<Risk> Risks, IReadOnlyList<RiskFinding> Findings)
{
    /// <summary>None.</summary>
    public static RiskJudgement None { get; } = new([], []);
}

/// <summary>
/// Finds what a text is about: the topic, not the deed. A rebutted hoax is still a hoax's topic; that the office rebutted it shows in the manner
/// and the tone. The different cues of a risk must add up to .95 (see the head of <c>Lexicons/risk-hoax.txt</c>) and its words must not speak
/// against it; or its words alone tell, by learnt weights.
/// </summary>
internal sealed class RiskJudge
{
    const double Enough = 0.95;

    // So far below the bar the words of a text may stay where cues tell of a risk.
    const float Forgiven = 9;

    // Cues that few headlines outgrow.
    const int Room = 32;

    static readonly Risk[] Kinds = Enum.GetValues<Risk>();

    readonly RiskLexicon _lexicon = new();

    /// <summary>Judges the passages. Ordinary texts cost no memory.</summary>
    /// <param name="passages">The fields, title first.</param>
    /// <param name="names">Where the keyword stands.</param>
    /// <param name="words">Its hashed words.</param>
    /// <param name="reasons">The cues and words that told are added here.</param>
    public RiskJudgement Judge(List<Passage> passages, NameSpans names, FeatureList words, List<Evidence> reasons)
    {
        if (passages.Count == 0) return RiskJudgement.None;
        var hits = new CueHits(stackalloc CueHit[Room]);
        try
        {
            _lexicon.Find(passages, ref hits);
            Span<float> marks = stackalloc float[RiskMarks.Count];
            Span<float> scores = stackalloc float[TopicModel.RiskQuestions];
            Mark(passages, names, hits.All, marks);
            TopicModel.BuiltIn.Risks.Score(words, marks, scores);
            Span<Risk> told = stackalloc Risk[Kinds.Length];
            return Judge(passages, names, hits.All, scores, told[..Told(marks, scores, told)], words, reasons);
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
            points[i] = RiskCues.Points(passages, names, _lexicon, hits, Kinds[i]);
            spread[i] = IsSpread(passages, hits, Kinds[i]);
            told[i] = points[i] >= Enough || spread[i];
        }

        RiskMarks.Write(passages, points, told, spread, called, marks);
    }

    static int Told(ReadOnlySpan<float> marks, ReadOnlySpan<float> scores, Span<Risk> told)
    {
        var count = 0;
        var bars = TopicModel.BuiltIn.Risks.Bars;
        foreach (var risk in Kinds)
            if (scores[(int)risk] > bars[(int)risk] - (RiskMarks.Tells(risk, marks) ? Forgiven : 0)) told[count++] = risk;
        return count;
    }

    RiskJudgement Judge(
        List<Passage> passages, NameSpans names, ReadOnlySpan<CueHit> hits, ReadOnlySpan<float> scores, ReadOnlySpan<Risk> told, FeatureList words, List<Evidence> reasons)
    {
        if (told.Length == 0) return RiskJudgement.None;
        var spreads = TopicModel.BuiltIn.Risks.IsYes(TopicModel.Spreads, scores) && !RiskManners.HasReport(_lexicon, hits);
        var findings = new RiskFinding[told.Length];
        for (var i = 0; i < told.Length; i++)
        {
            var (risk, before) = (told[i], reasons.Count);
            var first = RiskCues.Tell(passages, _lexicon, hits, risk, reasons);
            if (reasons.Count == before) first = RiskWords.Tell(passages, words, risk, reasons);
            var manner = RiskManners.Of(passages, _lexicon, hits, risk);
            if (manner == RiskManner.Reported && spreads) manner = RiskManner.Asserted;
            findings[i] = new(risk, manner, RiskTarget.Of(passages, first, names));
        }

        return new(told.ToArray(), findings);
    }

    bool IsSpread(IReadOnlyList<Passage> passages, ReadOnlySpan<CueHit> hits, Risk risk) =>
        RiskManners.Of(passages, _lexicon, hits, risk) == RiskManner.Asserted && RiskManners.Spreads(passages, _lexicon, hits, risk);
}

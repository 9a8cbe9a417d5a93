using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>
/// Decides whether a piece of coverage is about an old conflict, mentions one, reports a clash of the present, or none of these: its signs say
/// which event may be meant and whether one may be at all, learnt weights of signs and words decide.
/// </summary>
internal sealed class EraJudge(IReadOnlyList<Lens> lenses)
{
    // Signs that few headlines outgrow.
    const int Room = 48;

    // What no lens and no clash can come of alone: places, groups and words of time.
    const EraSign Idle = EraSign.Place | EraSign.Group | EraSign.Now | EraSign.Live | EraSign.Sport | EraSign.Crowd | EraSign.Disaster
        | EraSign.Back | EraSign.Averted | EraSign.Staged | EraSign.Compare;

    static readonly Era Nothing = new(Era.Present, EraRole.None, 1);

    readonly EraLexicon _lexicon = new(lenses);

    /// <summary>Judges the passages. A clash of the present, whatever it recalls, is the present. Ordinary texts cost no memory.</summary>
    /// <param name="passages">The fields, title first.</param>
    /// <param name="lensIds">The lenses that apply; empty: all.</param>
    /// <param name="published">When it was published; null if unknown.</param>
    /// <param name="seenAt">When it was seen: stands in for an unknown date.</param>
    /// <param name="words">Its hashed words.</param>
    /// <param name="reasons">The signs that spoke for it are added here.</param>
    public Era Judge(
        IReadOnlyList<Passage> passages, IReadOnlyList<string> lensIds, DateTimeOffset? published, DateTimeOffset seenAt, FeatureList words, List<Evidence> reasons)
    {
        Span<float> marks = stackalloc float[EraMarks.Count];
        if (!Read(passages, lensIds, published, seenAt, marks)) return Nothing;
        Span<float> scores = stackalloc float[TopicModel.EraQuestions];
        var bank = TopicModel.BuiltIn.Eras;
        bank.Score(words, marks, scores);
        return Decide(EraScratch.Own, bank, scores, reasons);
    }

    /// <summary>Reads the signs into the thread's scratch and writes their marks.</summary>
    /// <returns>Whether there is anything to judge.</returns>
    public bool Read(IReadOnlyList<Passage> passages, IReadOnlyList<string> lensIds, DateTimeOffset? published, DateTimeOffset seenAt, Span<float> marks)
    {
        var hits = new CueHits(stackalloc CueHit[Room]);
        try
        {
            _lexicon.Find(passages, ref hits);
            if (!IsWorthWeighing(hits.All)) return false;
            var day = DateOnly.FromDateTime((published ?? seenAt).UtcDateTime);
            var scratch = EraScratch.Own;
            scratch.Read(passages, _lexicon, hits.All, lensIds, day, dateKnown: published is not null);
            EraMarks.Write(scratch.Text, scratch.Best, scratch.IsNews, scratch.Clash is not null, marks);
            return true;
        }
        finally
        {
            hits.Dispose();
        }
    }

    bool IsWorthWeighing(ReadOnlySpan<CueHit> hits)
    {
        var (lens, signs) = (false, EraSign.None);
        foreach (var hit in hits)
        {
            var term = _lexicon[hit.Cue];
            lens |= term.Event is not null;
            signs |= term.Sign;
        }

        return (signs & (EraSign.Name | EraSign.Clash | EraSign.Violence)) != 0 || (lens && (signs & ~Idle) != 0);
    }

    static Era Decide(EraScratch scratch, TopicBank bank, ReadOnlySpan<float> scores, List<Evidence> reasons)
    {
        var best = scratch.Best is { IsArguable: true } arguable ? arguable : null;
        if (best is not null && (bank.IsYes(EraQuestion.About, scores) || IsBareName(scratch.Text, best)))
        {
            best.Explain(reasons);
            return new(best.Lens.Id, EraRole.About, Sure(Math.Max(0, scores[EraQuestion.About])));
        }

        var clash = !scratch.IsNoClash && (bank.IsYes(EraQuestion.Clash, scores) || IsBareClash(scratch)) ? scratch.ClashSign : null;
        var touches = best is not null && bank.IsYes(EraQuestion.Touches, scores);
        if (touches) best!.Explain(reasons);
        if (clash is { } now) reasons.Add(now.Passage.Evidence(now.FirstWord, now.Words, 1, "clash"));

        return touches ? new(best!.Lens.Id, EraRole.Mentions, Sure(scores[EraQuestion.Touches])) { Clash = clash is not null }
            : clash is not null ? new(Era.Present, EraRole.None, Sure(scores[EraQuestion.Clash])) { Clash = true }
            : new(Era.Present, EraRole.None, Sure(-Math.Max(scores[EraQuestion.Touches], scores[EraQuestion.Clash])));
    }

    // A headline alone that names an event, and neither likens nor fears, is about it: there is nothing else that could be meant.
    static bool IsBareName(EraText text, EraCase best) =>
        !text.HasLead && best.Signs.Names.Count > 0 && best.Holds && !text.TitleHas(EraSign.Repeat);

    // The same of a headline alone whose signs tell of a clash.
    static bool IsBareClash(EraScratch scratch) => !scratch.Text.HasLead && (scratch.Clash is not null || scratch.IsNews);

    static double Sure(float score) => StableMath.Logistic(score);
}

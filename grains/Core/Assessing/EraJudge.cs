namespace ReputationWatch.Assessing;

/// <summary>An era decided, with the signs that spoke for it.</summary>
internal sealed record EraJudgement(Era Era, IReadOnlyList<Evidence> Evidence);

/// <summary>Decides whether a piece of coverage is about an old conflict, mentions one, reports a clash of the present, or none of these.</summary>
internal sealed class EraJudge(IReadOnlyList<Lens> lenses)
{
    // An event is history from this many years after its end, unless its lens says otherwise; before that, coverage of it is news.
    const int YearsToHistory = 5;

    // Signs that few headlines outgrow.
    const int Room = 48;

    // What no lens and no clash can come of alone: places, groups and words of time.
    const EraSign Idle = EraSign.Place | EraSign.Group | EraSign.Now | EraSign.Live | EraSign.Sport | EraSign.Crowd | EraSign.Disaster
        | EraSign.Back | EraSign.Averted | EraSign.Staged | EraSign.Compare;

    static readonly EraJudgement Nothing = new(new(Era.Present, EraRole.None, 1 - Likelihood(0)), []);

    readonly EraLexicon _lexicon = new(lenses);

    /// <summary>Judges the passages. A clash of the present, whatever it recalls, is the present. Ordinary texts cost no memory.</summary>
    /// <param name="passages">The fields, title first.</param>
    /// <param name="lensIds">The lenses that apply; empty: all.</param>
    /// <param name="published">When it was published; null if unknown.</param>
    /// <param name="seenAt">When it was seen: stands in for an unknown date.</param>
    public EraJudgement Judge(IReadOnlyList<Passage> passages, IReadOnlyList<string> lensIds, DateTimeOffset? published, DateTimeOffset seenAt)
    {
        var hits = new CueHits(stackalloc CueHit[Room]);
        try
        {
            _lexicon.Find(passages, ref hits);
            if (!IsWorthWeighing(hits.All)) return Nothing;
            var day = DateOnly.FromDateTime((published ?? seenAt).UtcDateTime);
            return Weigh(new(passages, _lexicon, hits.All, day), lensIds, day, dateKnown: published is not null);
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
            lens |= term.Lens is not null;
            signs |= term.Sign;
        }

        return (signs & (EraSign.Name | EraSign.Clash)) != 0
            || (lens && (signs & ~Idle) != 0)
            || (signs & (EraSign.Violence | EraSign.Crowd)) == (EraSign.Violence | EraSign.Crowd);
    }

    static EraJudgement Weigh(EraText text, IReadOnlyList<string> lensIds, DateOnly day, bool dateKnown)
    {
        EraCase? best = null;
        EraCase? news = null;
        var seen = new List<Lens>();
        foreach (var hit in text.Hits)
        {
            if (hit.Term.Lens is not { } lens || seen.Contains(lens)) continue;
            seen.Add(lens);
            if (lensIds.Count > 0 && !lensIds.Contains(lens.Id)) continue;
            if (!MayHold(text, lens)) continue;
            var old = lens.End.AddYears(lens.YearsToHistory ?? YearsToHistory) <= day;
            var weighed = new EraCase(text, lens, old ? day.Year : day.Year + 2);
            if (!old || weighed.IsOfToday(dateKnown)) news = weighed.Holds && day >= lens.Start ? weighed : news;
            else if (best is null || (weighed.Role, weighed.Score).CompareTo((best.Role, best.Score)) > 0) best = weighed;
        }

        if (best is { Holds: false }) best = null;
        return Decide(text, best, news, day.Year);
    }

    // Few of the lenses whose places or terms a text shares can hold; the others are not worth weighing.
    static bool MayHold(EraText text, Lens lens)
    {
        var (signs, terms) = (EraSign.None, 0);
        foreach (var hit in text.Hits)
        {
            if (hit.Term.Lens != lens) continue;
            signs |= hit.Term.Sign;
            if (hit.Is(EraSign.Term)) terms++;
        }

        if ((signs & (EraSign.Name | EraSign.Group)) != 0) return true;
        var past = text.Years.Count > 0 || text.Has(EraSign.Past | EraSign.Repeat);
        return past && ((signs & EraSign.Place) != 0 || terms > 1 || lens.Places.Count == 0);
    }

    static EraJudgement Decide(EraText text, EraCase? best, EraCase? news, int year)
    {
        if (best?.Role == EraRole.About) return new(new(best.Lens.Id, EraRole.About, Likelihood(best.Score)), best.Evidence);

        var clash = EraClash.Of(text, best, year) ?? (news is null ? null : text.First(EraSign.Clash | EraSign.Conflict | EraSign.Violence));
        IReadOnlyList<Evidence> reasons = clash is { } c ? [c.Passage.Evidence(c.FirstWord, c.Words, 1, Clash)] : [];
        if (best is not null)
            return new(new(best.Lens.Id, EraRole.Mentions, Likelihood(best.Score)) { Clash = clash is not null }, [.. best.Evidence, .. reasons]);
        return clash is null ? Nothing : new(new(Era.Present, EraRole.None, Likelihood(ClashPoints(text))) { Clash = true }, reasons);
    }

    /// <summary>Why a word tells of a clash of the present.</summary>
    const string Clash = "clash";

    static double ClashPoints(EraText text) => 3 + (text.Has(EraSign.Live) ? 1 : 0) + (text.Has(EraSign.Crowd) ? 1 : 0);

    // Logistic in the points, even at half a point under what suffices.
    static double Likelihood(double points) => 1 / (1 + Math.Exp(-1.2 * (points - 2.5)));
}

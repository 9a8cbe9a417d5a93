namespace ReputationWatch.Assessing;

/// <summary>What weighing eras needs, kept by each thread and used again.</summary>
internal sealed class EraScratch
{
    // An event is history from this many years after its end, unless its lens says otherwise; before that, coverage of it is news.
    const int YearsToHistory = 5;

    [ThreadStatic]
    static EraScratch? _own;

    readonly List<EraEvent> _seen = [];
    EraCase _kept = new();
    EraCase _spare = new();
    bool _hasBest;

    /// <summary>The thread's own.</summary>
    public static EraScratch Own => _own ??= new();

    /// <summary>The signs of the text.</summary>
    public EraText Text { get; } = new();

    /// <summary>The likeliest old event; null if none may be meant.</summary>
    public EraCase? Best => _hasBest ? _kept : null;

    /// <summary>Whether an event that is not yet history is told.</summary>
    public bool IsNews { get; private set; }

    /// <summary>What tells of a clash by the signs alone; null if nothing does.</summary>
    public EraHit? Clash { get; private set; }

    /// <summary>Whether the signs rule a clash out.</summary>
    public bool IsNoClash { get; private set; }

    /// <summary>The sign that a clash is shown by.</summary>
    public EraHit? ClashSign =>
        Clash ?? Text.First(EraSign.Clash) ?? Text.First(EraSign.Violence) ?? Text.First(EraSign.Conflict) ?? Text.First(EraSign.Crowd) ?? Text.First(EraSign.Name);

    /// <summary>Reads a text, and forgets the one before.</summary>
    public void Read(IReadOnlyList<Passage> passages, EraLexicon lexicon, ReadOnlySpan<CueHit> hits, IReadOnlyList<string> lensIds, DateOnly day, bool dateKnown)
    {
        Text.Read(passages, lexicon, hits, day);
        (_hasBest, IsNews) = (false, false);
        _seen.Clear();
        foreach (ref readonly var hit in Text.Hits)
        {
            if (hit.Term.Event is not { } told || _seen.Contains(told)) continue;
            _seen.Add(told);
            if ((lensIds.Count > 0 && !lensIds.Contains(told.Lens.Id)) || !MayHold(told)) continue;
            Weigh(told, day, dateKnown);
        }

        var held = Best is { Holds: true } ? Best : null;
        Clash = EraClash.Of(Text, held, day.Year);
        IsNoClash = Clash is null && !IsNews && EraClash.IsRuledOut(Text, held, day.Year);
    }

    void Weigh(EraEvent told, DateOnly day, bool dateKnown)
    {
        var lens = told.Lens;
        var old = lens.End.AddYears(lens.YearsToHistory ?? YearsToHistory) <= day;
        _spare.Read(Text, told, old ? day.Year : day.Year + 2);
        if (!old || _spare.IsOfToday(dateKnown))
        {
            IsNews |= _spare.Holds && day >= lens.Start;
            return;
        }

        if (_hasBest && (_spare.Score, _spare.Signs.Count).CompareTo((_kept.Score, _kept.Signs.Count)) <= 0) return;
        (_kept, _spare) = (_spare, _kept);
        _hasBest = true;
    }

    // Few of the lenses whose places or terms a text shares can be meant; the others are not worth weighing.
    bool MayHold(EraEvent told)
    {
        var (signs, terms) = (EraSign.None, 0);
        foreach (ref readonly var hit in Text.Hits)
        {
            if (hit.Term.Event != told) continue;
            signs |= hit.Term.Sign;
            if (hit.Is(EraSign.Term)) terms++;
        }

        if ((signs & (EraSign.Name | EraSign.Group)) != 0) return true;
        var isOld = Text.Years.Count > 0 || Text.Has(EraSign.Past | EraSign.Repeat);
        return ((signs & EraSign.Place) != 0 && (isOld || terms > 0)) || (terms > 1 && (isOld || Text.Has(EraText.Backing))) || (isOld && told.Lens.Places.Count == 0);
    }
}

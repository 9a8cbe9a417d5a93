namespace ReputationWatch.Assessing;

/// <summary>
/// The signs of one event that count in a text: of groups only those that stand against each other beside a word of conflict, a lone term only where a word
/// of conflict or memory backs it, of years those of the event at least two years back. Read into again and again, so that reading allocates nothing.
/// </summary>
internal sealed class EraSigns
{
    EraText _text = null!;
    EraEvent _event = null!;

    /// <summary>Its names in the text.</summary>
    public List<EraHit> Names { get; } = [];

    /// <summary>Its places.</summary>
    public List<EraHit> Places { get; } = [];

    /// <summary>Its terms, each once.</summary>
    public List<EraHit> Terms { get; } = [];

    /// <summary>Its groups, where both stand against each other.</summary>
    public List<EraHit> Groups { get; } = [];

    /// <summary>The years of the event, those that say much first.</summary>
    public List<YearHit> Years { get; } = [];

    /// <summary>How many there are.</summary>
    public int Count => Names.Count + Places.Count + Terms.Count + Groups.Count + Years.Count;

    /// <summary>Gathers them, and forgets those before.</summary>
    public void Read(EraText text, EraEvent of, int publishedYear)
    {
        (_text, _event) = (text, of);
        Names.Clear();
        Places.Clear();
        Terms.Clear();
        Groups.Clear();
        Years.Clear();
        foreach (ref readonly var hit in text.Hits)
        {
            if (hit.Term.Event != of) continue;
            var kind = hit.Term.Sign switch { EraSign.Name => Names, EraSign.Place => Places, EraSign.Term => Terms, _ => Groups };
            if (kind != Terms || !HasTerm(hit.FirstForm)) kind.Add(hit);
        }

        KeepOpposed();
        if (Names.Count + Places.Count + Groups.Count == 0 && Terms.Count == 1 && !IsTold(Terms[0])) Terms.Clear();
        KeepYears(publishedYear);
    }

    /// <summary>Whether a word of conflict stands in the event's name.</summary>
    public bool IsInName(in EraHit conflict)
    {
        foreach (var name in Names)
            if (name.Covers(conflict)) return true;
        return false;
    }

    /// <summary>Whether a word of conflict belongs to this event: it stands in its name, or beside its year.</summary>
    public bool Owns(in EraHit conflict)
    {
        foreach (var (passage, span) in Years)
            if (passage == conflict.Passage && passage.Words[span.FirstWord].Sentence == conflict.Sentence) return true;
        return IsInName(conflict);
    }

    bool HasTerm(string firstForm)
    {
        foreach (var term in Terms)
            if (term.FirstForm == firstForm) return true;
        return false;
    }

    // One group alone says nothing, nor do both at a feast.
    void KeepOpposed()
    {
        for (var i = Groups.Count - 1; i >= 0; i--)
            if (!_text.SentenceHas(Groups[i], EraSign.Conflict | EraSign.Clash | EraSign.Violence) || !HasOpponent(Groups[i])) Groups.RemoveAt(i);
    }

    bool HasOpponent(in EraHit group)
    {
        var (pair, member) = group.Term.Side;
        foreach (ref readonly var other in _text.Hits)
            if (other.Term.Event == _event && other.Is(EraSign.Group) && other.Term.Side.Pair == pair && other.Term.Side.Member != member && other.SameSentence(group)) return true;
        return false;
    }

    bool IsTold(in EraHit hit) => _text.SentenceHas(hit, EraText.Backing) || _text.HeadHas(EraText.Backing);

    void KeepYears(int publishedYear)
    {
        var lens = _event.Lens;
        var placed = Places.Count > 0
            && (_text.Has(EraSign.Conflict | EraSign.Clash) || (_text.Has(EraText.Backing) && !_text.Has(EraSign.Disaster)));
        if (Names.Count + Groups.Count == 0 && !placed && Terms.Count < (lens.Places.Count == 0 ? 1 : 2)) return;
        foreach (var year in _text.Years)
        {
            if (year.Span.To > publishedYear - 2 || !year.Span.Touches(lens.Start.Year, lens.End.Year)) continue;
            // Those that say much go first.
            var at = year.Span.IsNarrow ? Years.FindIndex(static y => !y.Span.IsNarrow) : -1;
            Years.Insert(at < 0 ? Years.Count : at, year);
        }

        if (Years.Count > 0 && !Years[0].Span.IsNarrow && Names.Count + Groups.Count + Terms.Count == 0) Years.Clear();
    }
}

namespace ReputationWatch.Assessing;

/// <summary>
/// The case for one lens in one text: its signs and their points. A name 3; a place of the event with a word of conflict in its sentence 1,
/// with one elsewhere .5; both groups with a word of conflict in one sentence 2; each of at most two terms 1; a year of the event, at least
/// two years back, 3 if anything else supports the event (a whole era 1); a look back 1; word of today without name or year -1; any of
/// them in the title or first sentence 2. Read into again and again, so that weighing allocates nothing.
/// </summary>
internal sealed class EraCase
{
    const double Anchored = 3;
    const double Unanchored = 4;

    readonly List<EraHit> _names = [];
    readonly List<EraHit> _places = [];
    readonly List<EraHit> _terms = [];
    readonly List<EraHit> _groups = [];
    readonly List<YearHit> _years = [];
    readonly List<EraHit> _keys = [];
    EraText _text = null!;
    List<Evidence>? _evidence;
    int _publishedYear;
    double _points;

    /// <summary>The lens.</summary>
    public Lens Lens { get; private set; } = null!;

    /// <summary>Its names in the text.</summary>
    public List<EraHit> Names => _names;

    /// <summary>Its places.</summary>
    public List<EraHit> Places => _places;

    /// <summary>Its terms, each once.</summary>
    public List<EraHit> Terms => _terms;

    /// <summary>Its groups, where both stand against each other.</summary>
    public List<EraHit> Groups => _groups;

    /// <summary>The years of the event.</summary>
    public List<YearHit> Years => _years;

    /// <summary>What carries the case: where the text comes to speak of the event.</summary>
    public List<EraHit> Keys => _keys;

    /// <summary>The points.</summary>
    public double Score { get; private set; }

    /// <summary>How many signs it has.</summary>
    public int Signs => _names.Count + _places.Count + _terms.Count + _groups.Count + _years.Count;

    /// <summary>Whether the points suffice. Without a name, a year or a pair of groups more are needed, since clashes happen today too.</summary>
    public bool Holds => Score >= (_names.Count + _years.Count + _groups.Count > 0 || IsLookedBackOn ? Anchored : Unanchored);

    /// <summary>
    /// Whether enough stands in the text for it to be judged by its words: a name, both groups, a year of the event, or two kinds of signs and a
    /// word of conflict or memory. A place or a group alone never is.
    /// </summary>
    public bool IsArguable =>
        _names.Count + _groups.Count > 0
        || (_years.Count > 0 && _places.Count + _terms.Count > 0)
        || (_text.Has(EraText.Backing) && _terms.Count > 0 && (_places.Count > 0 || _terms.Count > 1))
        || (_text.Has(EraText.Backing) && _places.Count + _terms.Count > 0 && _text.Has(EraSign.Past | EraSign.Repeat));

    // A place of the event, a term of it, and a look back on it, all at the head: "Museum ... soal perang Balinuraga".
    bool IsLookedBackOn => _places.Count > 0 && _text.HeadHas(EraSign.Past) && _terms.Count > 0;

    /// <summary>Weighs a lens, and forgets what was weighed before.</summary>
    public void Read(EraText text, Lens lens, int publishedYear)
    {
        (_text, Lens, _publishedYear, _points, _evidence) = (text, lens, publishedYear, 0, null);
        _names.Clear();
        _places.Clear();
        _terms.Clear();
        _groups.Clear();
        _years.Clear();
        _keys.Clear();
        foreach (var hit in text.Hits)
        {
            if (hit.Term.Lens != lens) continue;
            var kind = hit.Term.Sign switch { EraSign.Name => _names, EraSign.Place => _places, EraSign.Term => _terms, _ => _groups };
            if (kind != _terms || !HasTerm(hit)) kind.Add(hit);
        }

        KeepOpposed();
        if (_names.Count + _places.Count + _groups.Count == 0 && _terms.Count == 1 && !IsTold(_terms[0])) _terms.Clear();
        KeepYears();
        Weigh();
        FindKeys();
        Score = _points + (IsInHead() ? 2 : 0);
    }

    /// <summary>The signs that were counted; their weights are the points, without those for standing in the title.</summary>
    public List<Evidence> Explain()
    {
        _evidence = [];
        _points = 0;
        Weigh();
        return _evidence;
    }

    /// <summary>
    /// Whether the text reports something of today that bears the old name: it speaks live, looks nowhere back, names no old year,
    /// and the name is a mere kind of conflict with its place ("Kerusuhan Ambon hari ini"). Where the date of publication is
    /// unknown, any word of today is enough, whatever the name: what may be present is not made historic.
    /// </summary>
    public bool IsOfToday(bool dateKnown)
    {
        if (_years.Count > 0 || _text.Has(EraSign.Past | EraSign.Repeat)) return false;
        var live = _text.Has(EraSign.Live) || _text.Years.Exists(static y => y.Span.IsNow);
        return dateKnown ? live && _names.TrueForAll(static n => BeginsWithConflict(n)) : live || _text.Has(EraSign.Now);
    }

    /// <summary>Whether a clash of today recalls the event.</summary>
    public bool IsRecalled => EraFocus.IsCited(_text, _keys);

    /// <summary>Whether a word of conflict stands in the event's name.</summary>
    public bool IsInName(EraHit conflict)
    {
        foreach (var name in _names)
            if (name.Covers(conflict)) return true;
        return false;
    }

    /// <summary>Whether a word of conflict belongs to this event: it stands in its name, or beside its year.</summary>
    public bool Owns(EraHit conflict)
    {
        foreach (var (passage, span) in _years)
            if (passage == conflict.Passage && passage.Words[span.FirstWord].Sentence == conflict.Sentence) return true;
        return IsInName(conflict);
    }

    static bool BeginsWithConflict(EraHit name) =>
        name.FirstForm is "kerusuhan" or "konflik" or "bentrok" or "rusuh" or "penyerangan" or "insiden";

    bool HasTerm(EraHit hit)
    {
        foreach (var term in _terms)
            if (term.FirstForm == hit.FirstForm) return true;
        return false;
    }

    bool IsInHead()
    {
        foreach (var key in _keys)
            if (_text.IsInHead(key.Passage, key.FirstWord)) return true;
        return false;
    }

    // One group alone says nothing, nor do both at a feast.
    void KeepOpposed()
    {
        for (var i = _groups.Count - 1; i >= 0; i--)
            if (!_text.SentenceHas(_groups[i], EraSign.Conflict | EraSign.Clash | EraSign.Violence) || !HasOpponent(_groups[i])) _groups.RemoveAt(i);
    }

    bool HasOpponent(EraHit group)
    {
        foreach (var other in _text.Hits)
            if (other.Term.Lens == Lens && other.Is(EraSign.Group) && other.Term.Side.Pair == group.Term.Side.Pair
                && other.Term.Side.Member != group.Term.Side.Member && other.SameSentence(group)) return true;
        return false;
    }

    bool IsTold(EraHit hit) => _text.SentenceHas(hit, EraText.Backing) || _text.HeadHas(EraText.Backing);

    void KeepYears()
    {
        var placed = _places.Count > 0
            && (_text.Has(EraSign.Conflict | EraSign.Clash) || (_text.Has(EraText.Backing) && !_text.Has(EraSign.Disaster)));
        if (_names.Count + _groups.Count == 0 && !placed && _terms.Count < (Lens.Places.Count == 0 ? 1 : 2)) return;
        foreach (var year in _text.Years)
        {
            if (year.Span.To > _publishedYear - 2 || !year.Span.Touches(Lens.Start.Year, Lens.End.Year)) continue;
            // Those that say much go first.
            var at = year.Span.IsNarrow ? _years.FindIndex(static y => !y.Span.IsNarrow) : -1;
            _years.Insert(at < 0 ? _years.Count : at, year);
        }

        if (_years.Count > 0 && !_years[0].Span.IsNarrow && _names.Count + _groups.Count + _terms.Count == 0) _years.Clear();
    }

    void Weigh()
    {
        if (_names.Count > 0) Count(_names[0], 3, "");
        if (_places.Count > 0)
        {
            if (ToldPlace() is { } told) Count(told, 1, ":place");
            else if (_years.Count > 0 || IsLookedBackOn) Count(_places[0], 0.5, ":place");
        }

        for (var i = 0; i < Math.Min(2, _groups.Count); i++) Count(_groups[i], 1, ":groups");
        if (_places.Count + _names.Count + _groups.Count + _years.Count > 0 || _terms.Count > 1)
            for (var i = 0; i < Math.Min(2, _terms.Count); i++) Count(_terms[i], 1, ":term");
        if (_years.Count > 0) CountYear(_years[0]);

        if (_points == 0) return;
        if (_text.First(EraSign.Past | EraSign.Repeat) is { } back) Count(back, IsLookedBackOn ? 2 : 1, ":past");
        if (_names.Count + _years.Count == 0 && _text.First(EraSign.Now | EraSign.Live) is { } now) Count(now, -1, ":now");
    }

    EraHit? ToldPlace()
    {
        foreach (var place in _places)
            if (_text.SentenceHas(place, EraSign.Conflict | EraSign.Clash)) return place;
        return null;
    }

    void FindKeys()
    {
        _keys.AddRange(_names);
        _keys.AddRange(_groups);
        if (_keys.Count + _years.Count > 0 || IsLookedBackOn) _keys.AddRange(_terms);
        foreach (var (passage, span) in _years) _keys.Add(new(passage, span.FirstWord, span.Words, EraFocus.Year));
    }

    void CountYear(YearHit year)
    {
        var (passage, span) = year;
        var why = _evidence is null ? "" : span.From == span.To ? $":year={span.From}" : $":year={span.From}-{span.To}";
        Count(new(passage, span.FirstWord, span.Words, EraFocus.Year), span.IsNarrow ? 3 : 1, why);
    }

    void Count(EraHit hit, double points, string why)
    {
        _points += points;
        _evidence?.Add(hit.Passage.Evidence(hit.FirstWord, hit.Words, points, $"lens:{Lens.Id}{why}"));
    }
}

namespace ReputationWatch.Assessing;

/// <summary>
/// The case for one lens in one text: its points, and what the text does with the event. Points: a name 3; a place of the
/// event with a word of conflict in its sentence 1, with one elsewhere .5; both groups with a word of conflict in one sentence 2;
/// each of at most two terms 1; a year of the event, at least two years back, 3 if anything else supports the event (a whole era 1);
/// a look back 1; word of today without name or year -1; any of them in the title or first sentence 2.
/// </summary>
internal sealed class EraCase
{
    const double Anchored = 3;
    const double Unanchored = 4;

    readonly EraText _text;
    readonly List<Evidence> _evidence = [];
    readonly List<EraHit> _names = [];
    readonly List<EraHit> _places = [];
    readonly List<EraHit> _terms = [];
    readonly List<EraHit> _groups = [];
    readonly List<(Passage Passage, YearSpan Span)> _years = [];
    readonly int _publishedYear;
    double _points;

    /// <summary>Weighs a lens.</summary>
    public EraCase(EraText text, Lens lens, int publishedYear)
    {
        _text = text;
        _publishedYear = publishedYear;
        Lens = lens;
        foreach (var hit in text.Hits)
        {
            if (hit.Term.Lens != lens) continue;
            var kind = hit.Term.Sign switch { EraSign.Name => _names, EraSign.Place => _places, EraSign.Term => _terms, _ => _groups };
            if (kind != _terms || !_terms.Exists(t => t.FirstForm == hit.FirstForm)) kind.Add(hit);
        }

        KeepOpposed();
        if (_names.Count + _places.Count + _groups.Count == 0 && _terms.Count == 1 && !IsTold(_terms[0])) _terms.Clear();
        KeepYears();
        Weigh();
    }

    /// <summary>The lens.</summary>
    public Lens Lens { get; }

    /// <summary>The points.</summary>
    public double Score => _points + (IsInHead ? 2 : 0);

    /// <summary>The signs that were counted; their weights are the points, without those for standing in the title.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>Whether the points suffice. Without a name, a year or a pair of groups more are needed, since clashes happen today too.</summary>
    public bool Holds => Score >= (_names.Count + _years.Count + _groups.Count > 0 || IsLookedBackOn ? Anchored : Unanchored);

    /// <summary>Whether the event is named by itself: by a name, or by its groups.</summary>
    public bool IsNamed => _names.Count + _groups.Count > 0;

    /// <summary>What the text does with the event, if the case holds.</summary>
    public EraRole Role => !Holds ? EraRole.None : EraFocus.IsOn(_text, Keys()) ? EraRole.About : EraRole.Mentions;

    // A place of the event, a term of it, and a look back on it, all at the head: "Museum ... soal perang Balinuraga".
    bool IsLookedBackOn =>
        _places.Count > 0 && _text.HeadHas(EraSign.Past) && _terms.Count > 0;

    bool IsInHead => Keys().Exists(k => _text.IsInHead(k.Passage, k.FirstWord));

    /// <summary>
    /// Whether the text reports something of today that bears the old name: it speaks live, looks nowhere back, names no old year,
    /// and the name is a mere kind of conflict with its place ("Kerusuhan Ambon hari ini"). Where the date of publication is
    /// unknown, any word of today is enough, whatever the name: what may be present is not made historic.
    /// </summary>
    public bool IsOfToday(bool dateKnown)
    {
        if (_years.Count > 0 || _text.Has(EraSign.Past | EraSign.Repeat)) return false;
        var live = _text.Has(EraSign.Live) || _text.Years.Exists(y => y.Span.IsNow);
        return dateKnown ? live && _names.TrueForAll(BeginsWithConflict) : live || _text.Has(EraSign.Now);
    }

    /// <summary>Whether a clash of today recalls the event.</summary>
    public bool IsRecalled => EraFocus.IsCited(_text, Keys());

    /// <summary>Whether a word of conflict stands in the event's name.</summary>
    public bool Names(EraHit conflict) => _names.Exists(n => n.Covers(conflict));

    /// <summary>Whether a word of conflict belongs to this event: it stands in its name, or beside its year.</summary>
    public bool Owns(EraHit conflict) =>
        Names(conflict)
        || _years.Exists(y => y.Passage == conflict.Passage && y.Passage.Words[y.Span.FirstWord].Sentence == conflict.Sentence);

    static bool BeginsWithConflict(EraHit name) =>
        name.FirstForm is "kerusuhan" or "konflik" or "bentrok" or "rusuh" or "penyerangan" or "insiden";

    // One group alone says nothing, nor do both at a feast.
    void KeepOpposed() => _groups.RemoveAll(g =>
        !_text.SentenceHas(g, EraSign.Conflict | EraSign.Clash | EraSign.Violence)
        || !_groups.Exists(o => o.Term.Side.Pair == g.Term.Side.Pair && o.Term.Side.Member != g.Term.Side.Member && o.SameSentence(g)));

    bool IsTold(EraHit hit) => _text.SentenceHas(hit, EraText.Backing) || _text.HeadHas(EraText.Backing);

    void KeepYears()
    {
        var placed = _places.Count > 0
            && (_text.Has(EraSign.Conflict | EraSign.Clash) || (_text.Has(EraText.Backing) && !_text.Has(EraSign.Disaster)));
        if (_names.Count + _groups.Count == 0 && !placed && _terms.Count < (Lens.Places.Count == 0 ? 1 : 2)) return;
        foreach (var year in _text.Years)
            if (year.Span.To <= _publishedYear - 2 && year.Span.Touches(Lens.Start.Year, Lens.End.Year)) _years.Add(year);
        _years.Sort((a, b) => b.Span.IsNarrow.CompareTo(a.Span.IsNarrow));
        if (_years.Count > 0 && !_years[0].Span.IsNarrow && _names.Count + _groups.Count + _terms.Count == 0) _years.Clear();
    }

    void Weigh()
    {
        if (_names.Count > 0) Count(_names[0], 3, "");
        if (_places.Count > 0)
        {
            var told = _places.FindIndex(p => _text.SentenceHas(p, EraSign.Conflict | EraSign.Clash));
            if (told >= 0) Count(_places[told], 1, ":place");
            else if (_years.Count > 0 || IsLookedBackOn) Count(_places[0], 0.5, ":place");
        }

        for (var i = 0; i < Math.Min(2, _groups.Count); i++) Count(_groups[i], 1, ":groups");
        if (_places.Count + _names.Count + _groups.Count + _years.Count > 0 || _terms.Count > 1)
            for (var i = 0; i < Math.Min(2, _terms.Count); i++) Count(_terms[i], 1, ":term");
        if (_years.Count > 0)
        {
            var (passage, span) = _years[0];
            var stands = span.From == span.To ? $":year={span.From}" : $":year={span.From}-{span.To}";
            Count(passage, span.FirstWord, span.Words, span.IsNarrow ? 3 : 1, stands);
        }

        if (_points == 0) return;
        if (_text.First(EraSign.Past | EraSign.Repeat) is { } back) Count(back, IsLookedBackOn ? 2 : 1, ":past");
        if (_names.Count + _years.Count == 0 && _text.First(EraSign.Now | EraSign.Live) is { } now) Count(now, -1, ":now");
    }

    // What carries the case: the places where the text comes to speak of the event.
    List<EraHit> Keys()
    {
        var keys = new List<EraHit>(_names);
        keys.AddRange(_groups);
        if (keys.Count + _years.Count > 0 || IsLookedBackOn) keys.AddRange(_terms);
        foreach (var (passage, span) in _years) keys.Add(new(passage, span.FirstWord, span.Words, EraFocus.Year));
        return keys;
    }

    void Count(EraHit hit, double points, string why) => Count(hit.Passage, hit.FirstWord, hit.Words, points, why);

    void Count(Passage passage, int firstWord, int words, double points, string why)
    {
        _points += points;
        _evidence.Add(passage.Evidence(firstWord, words, points, $"lens:{Lens.Id}{why}"));
    }
}

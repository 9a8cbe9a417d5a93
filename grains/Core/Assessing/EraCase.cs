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

    readonly EraSigns _signs = new();
    readonly List<EraHit> _keys = [];
    EraText _text = null!;
    EraEvent _event = null!;
    List<Evidence>? _reasons;
    double _points;

    /// <summary>The lens.</summary>
    public Lens Lens => _event.Lens;

    /// <summary>What speaks for it.</summary>
    public EraSigns Signs => _signs;

    /// <summary>What carries the case: where the text comes to speak of the event.</summary>
    public List<EraHit> Keys => _keys;

    /// <summary>The points.</summary>
    public double Score { get; private set; }

    /// <summary>Whether the points suffice. Without a name, a year or a pair of groups more are needed, since clashes happen today too.</summary>
    public bool Holds => Score >= (_signs.Names.Count + _signs.Years.Count + _signs.Groups.Count > 0 || IsLookedBackOn ? Anchored : Unanchored);

    /// <summary>
    /// Whether enough stands in the text for it to be judged by its words: a name, both groups, a year of the event, or two kinds of signs and a
    /// word of conflict or memory. A place or a group alone never is.
    /// </summary>
    public bool IsArguable
    {
        get
        {
            var (places, terms) = (_signs.Places.Count, _signs.Terms.Count);
            if (_signs.Names.Count + _signs.Groups.Count > 0 || (_signs.Years.Count > 0 && places + terms > 0)) return true;
            return _text.Has(EraText.Backing)
                && ((terms > 0 && (places > 0 || terms > 1)) || (places + terms > 0 && _text.Has(EraSign.Past | EraSign.Repeat)));
        }
    }

    // A place of the event, a term of it, and a look back on it, all at the head: "Museum ... soal perang Balinuraga".
    bool IsLookedBackOn => _signs.Places.Count > 0 && _text.HeadHas(EraSign.Past) && _signs.Terms.Count > 0;

    /// <summary>Weighs an event, and forgets what was weighed before.</summary>
    public void Read(EraText text, EraEvent told, int publishedYear)
    {
        (_text, _event, _points, _reasons) = (text, told, 0, null);
        _signs.Read(text, told, publishedYear);
        Weigh();
        FindKeys();
        Score = _points + (IsInHead() ? 2 : 0);
    }

    /// <summary>Adds the signs that were counted; their weights are the points, without those for standing in the title.</summary>
    public void Explain(List<Evidence> reasons)
    {
        (_reasons, _points) = (reasons, 0);
        Weigh();
        _reasons = null;
    }

    /// <summary>
    /// Whether the text reports something of today that bears the old name: it speaks live, looks nowhere back, names no old year,
    /// and the name is a mere kind of conflict with its place ("Kerusuhan Ambon hari ini"). Where the date of publication is
    /// unknown, any word of today is enough, whatever the name: what may be present is not made historic.
    /// </summary>
    public bool IsOfToday(bool dateKnown)
    {
        if (_signs.Years.Count > 0 || _text.Has(EraSign.Past | EraSign.Repeat)) return false;
        var live = _text.Has(EraSign.Live) || _text.Years.Exists(static y => y.Span.IsNow);
        return dateKnown ? live && _signs.Names.TrueForAll(static n => BeginsWithConflict(n)) : live || _text.Has(EraSign.Now);
    }

    /// <summary>Whether a clash of today recalls the event.</summary>
    public bool IsRecalled => EraFocus.IsCited(_text, _keys);

    static bool BeginsWithConflict(in EraHit name) =>
        name.FirstForm is "kerusuhan" or "konflik" or "bentrok" or "rusuh" or "penyerangan" or "insiden";

    bool IsInHead()
    {
        foreach (var key in _keys)
            if (_text.IsInHead(key.Passage, key.FirstWord)) return true;
        return false;
    }

    void Weigh()
    {
        var (names, places, terms, groups, years) = (_signs.Names, _signs.Places, _signs.Terms, _signs.Groups, _signs.Years);
        if (names.Count > 0) Count(names[0], 3, _event.OfName);
        if (places.Count > 0)
        {
            if (ToldPlace() is { } told) Count(told, 1, _event.OfPlace);
            else if (years.Count > 0 || IsLookedBackOn) Count(places[0], 0.5, _event.OfPlace);
        }

        for (var i = 0; i < Math.Min(2, groups.Count); i++) Count(groups[i], 1, _event.OfGroups);
        if (places.Count + names.Count + groups.Count + years.Count > 0 || terms.Count > 1)
            for (var i = 0; i < Math.Min(2, terms.Count); i++) Count(terms[i], 1, _event.OfTerm);
        if (years.Count > 0) CountYear(years[0]);

        if (_points == 0) return;
        if (_text.First(EraSign.Past | EraSign.Repeat) is { } back) Count(back, IsLookedBackOn ? 2 : 1, _event.OfPast);
        if (names.Count + years.Count == 0 && _text.First(EraSign.Now | EraSign.Live) is { } now) Count(now, -1, _event.OfNow);
    }

    EraHit? ToldPlace()
    {
        foreach (var place in _signs.Places)
            if (_text.SentenceHas(place, EraSign.Conflict | EraSign.Clash)) return place;
        return null;
    }

    void FindKeys()
    {
        _keys.Clear();
        _keys.AddRange(_signs.Names);
        _keys.AddRange(_signs.Groups);
        if (_keys.Count + _signs.Years.Count > 0 || IsLookedBackOn) _keys.AddRange(_signs.Terms);
        foreach (var (passage, span) in _signs.Years) _keys.Add(new(passage, span.FirstWord, span.Words, EraFocus.Year));
    }

    void CountYear(in YearHit year)
    {
        var (passage, span) = year;
        Count(new(passage, span.FirstWord, span.Words, EraFocus.Year), span.IsNarrow ? 3 : 1, _reasons is null ? "" : _event.OfYears(span));
    }

    void Count(in EraHit hit, double points, string why)
    {
        _points += points;
        _reasons?.Add(hit.Passage.Evidence(hit.FirstWord, hit.Words, points, why));
    }
}

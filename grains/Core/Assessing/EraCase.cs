namespace ReputationWatch.Assessing;

/// <summary>
/// The case for one lens in one text: its points, and whether the text is about the event. Points: a name 3; a conflict word
/// with a place of the event in one sentence 1; both groups with a conflict word in one sentence 2; each of at most two terms 1
/// beside a name, place or pair; a year of the event, at least two years back, 3 if anything else supports the event; a look
/// back 1; word of today without name or year -1; name, year or pair in the title or first sentence 2.
/// </summary>
internal sealed class EraCase
{
    const double Anchored = 3;
    const double Unanchored = 4;

    readonly EraText _text;
    readonly Lens _lens;
    readonly List<Evidence> _evidence = [];
    readonly List<EraHit> _names;
    readonly List<EraHit> _groups;
    readonly List<(Passage Passage, YearSpan Span)> _years;
    readonly bool _looksBack;

    /// <summary>Weighs a lens.</summary>
    public EraCase(EraText text, Lens lens, int publishedYear)
    {
        _text = text;
        _lens = lens;
        _names = text.Of(lens, EraSign.Name);
        _groups = BothSides();
        var places = text.Of(lens, EraSign.Place);
        var clashPlaces = places.FindAll(WithConflict);
        var terms = places.Count + _names.Count + _groups.Count > 0 ? text.Of(lens, EraSign.Term).DistinctBy(FirstForm).ToList() : [];
        var supported = _names.Count + _groups.Count + clashPlaces.Count + terms.Count > 0;
        _years = supported
            ? [.. text.Years.Where(y => y.Span.To <= publishedYear - 2 && y.Span.Touches(lens.Start.Year, lens.End.Year))]
            : [];
        var back = text.Of(EraSign.Past).Concat(text.Of(EraSign.Repeat)).ToList();
        _looksBack = back.Count > 0;

        Count(_names.Take(1), 3, "");
        Count(clashPlaces.Take(1), 1, ":place");
        Count(_groups.Take(2), 1, ":groups");
        Count(terms.Take(2), 1, ":term");
        if (_years.Count > 0) Count(_years[0].Passage, _years[0].Span.FirstWord, _years[0].Span.Words, 3, ":year");
        if (supported) Count(back.Take(1), 1, ":past");
        if (_names.Count + _years.Count == 0) Count(text.Of(EraSign.Now).Concat(text.Of(EraSign.Live)).Take(1), -1, ":now");
        InHead = _names.Exists(IsInHead) || _groups.Exists(IsInHead) || _years.Exists(y => text.IsInHead(y.Passage, y.Span.FirstWord));
    }

    /// <summary>The points.</summary>
    public double Score => _evidence.Sum(e => e.Weight) + (InHead ? 2 : 0);

    /// <summary>The signs that were counted; their weights are the points, without those for standing in the title.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>The lens.</summary>
    public Lens Lens => _lens;

    /// <summary>Whether the points suffice. Without a name, a year or a pair of groups more are needed, since clashes happen today too.</summary>
    public bool Holds => Score >= (_names.Count + _years.Count + _groups.Count > 0 ? Anchored : Unanchored);

    /// <summary>What the text does with the event, if the case holds.</summary>
    public EraRole Role => !Holds ? EraRole.None : InHead && !IsOnlyCited() ? EraRole.About : EraRole.Mentions;

    bool InHead { get; }

    /// <summary>
    /// Whether the text reports something of today that bears the old name: it speaks live, looks nowhere back, names no old year,
    /// and the name is a mere kind of conflict with its place ("Kerusuhan Ambon hari ini"). Where the date of publication is
    /// unknown, any word of today is enough, whatever the name: what may be present is not made historic.
    /// </summary>
    public bool IsOfToday(bool dateKnown)
    {
        if (_looksBack || _years.Count > 0) return false;
        var live = _text.Of(EraSign.Live).Count > 0;
        return dateKnown ? live && _names.TrueForAll(BeginsWithConflict) : live || _text.Of(EraSign.Now).Count > 0;
    }

    static bool BeginsWithConflict(EraHit name) =>
        FirstForm(name) is "kerusuhan" or "konflik" or "bentrok" or "rusuh" or "penyerangan" or "insiden";

    // The name stands behind "seperti", or behind a fear of its return beside another clash.
    bool IsOnlyCited()
    {
        var heads = _names.FindAll(IsInHead);
        if (heads.Count == 0) return false;
        var likened = _text.Of(EraSign.Compare);
        if (heads.TrueForAll(n => likened.Exists(c => c.SameSentence(n) && n.Hit.FirstWord - c.Hit.LastWord is > 0 and <= 4))) return true;
        return _text.Of(EraSign.Repeat).Exists(IsInHead)
            && _text.Of(EraSign.Conflict).Exists(c => IsInHead(c) && c.Sign == EraSign.Conflict && !_names.Exists(n => n.Covers(c)));
    }

    static string FirstForm(EraHit hit) => hit.Passage.Words[hit.Hit.FirstWord].Form;

    List<EraHit> BothSides()
    {
        var all = _text.Of(_lens, EraSign.Group).FindAll(WithConflict);
        return all.FindAll(a => all.Exists(b => a.SameSentence(b) && Oppose(a.Hit.Entry.Side, b.Hit.Entry.Side)));

        static bool Oppose((int Pair, int Member) a, (int Pair, int Member) b) => a.Pair == b.Pair && a.Member != b.Member;
    }

    bool WithConflict(EraHit hit) => _text.Of(EraSign.Conflict).Exists(hit.SameSentence);

    bool IsInHead(EraHit hit) => _text.IsInHead(hit.Passage, hit.Hit.FirstWord);

    void Count(IEnumerable<EraHit> hits, double points, string why)
    {
        foreach (var hit in hits) Count(hit.Passage, hit.Hit.FirstWord, hit.Hit.Words, points, why);
    }

    void Count(Passage passage, int firstWord, int words, double points, string why) =>
        _evidence.Add(passage.Evidence(firstWord, words, points, $"lens:{_lens.Id}{why}"));
}

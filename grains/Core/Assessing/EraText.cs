namespace ReputationWatch.Assessing;

/// <summary>A sign of an era found: in which passage, over which words.</summary>
internal readonly record struct EraHit(Passage Passage, int FirstWord, int Words, EraTerm Term)
{
    public int LastWord => FirstWord + Words - 1;

    public int Sentence => Passage.Words[FirstWord].Sentence;

    public string FirstForm => Passage.Words[FirstWord].Form;

    public bool Is(EraSign sign) => (Term.Sign & sign) != 0;

    /// <summary>Whether another hit lies wholly inside this one.</summary>
    public bool Covers(EraHit other) => Passage == other.Passage && FirstWord <= other.FirstWord && other.LastWord <= LastWord;

    public bool SameSentence(EraHit other) => Passage == other.Passage && Sentence == other.Sentence;
}

/// <summary>Everything of eras that a piece of coverage holds, found once for all lenses.</summary>
internal sealed class EraText
{
    /// <summary>What tells that an event, and not an ordinary day, is spoken of beside a place or year.</summary>
    public const EraSign Backing = EraSign.Conflict | EraSign.Clash | EraSign.Violence | EraSign.Soft | EraSign.Past;

    readonly List<EraHit> _hits;
    readonly IReadOnlyList<Passage> _passages;
    readonly DateOnly _published;
    List<(Passage Passage, YearSpan Span)>? _years;
    EraSign _all;

    /// <summary>Keeps the signs found.</summary>
    public EraText(IReadOnlyList<Passage> passages, EraLexicon lexicon, ReadOnlySpan<CueHit> found, DateOnly published)
    {
        _passages = passages;
        _published = published;
        _hits = new(found.Length);
        foreach (var hit in found) Keep(new(passages[hit.Passage], hit.FirstWord, hit.Words, lexicon[hit.Cue]));
        _hits.RemoveAll(h => h.Term.Sign == EraSign.None);
        foreach (var hit in _hits) _all |= hit.Term.Sign;
    }

    /// <summary>Every sign, in the order of the text.</summary>
    public List<EraHit> Hits => _hits;

    /// <summary>The years named, with where.</summary>
    public List<(Passage Passage, YearSpan Span)> Years => _years ??= ReadYears();

    /// <summary>Whether any sign of a kind stands anywhere.</summary>
    public bool Has(EraSign sign) => (_all & sign) != 0;

    /// <summary>The first sign of a kind; null if there is none.</summary>
    public EraHit? First(EraSign sign)
    {
        if (Has(sign))
            foreach (var hit in _hits)
                if (hit.Is(sign)) return hit;
        return null;
    }

    /// <summary>Whether a sign of a kind stands in the title or the first sentence under it.</summary>
    public bool HeadHas(EraSign sign) => Has(sign) && _hits.Exists(h => h.Is(sign) && IsInHead(h.Passage, h.FirstWord));

    /// <summary>Whether there is any text under the title.</summary>
    public bool HasLead => _passages.Count > 1;

    /// <summary>Whether a sign of a kind stands in the title.</summary>
    public bool TitleHas(EraSign sign) => Has(sign) && _hits.Exists(h => h.Is(sign) && IsTitle(h.Passage));

    /// <summary>Whether a sign of a kind stands under the title.</summary>
    public bool HasBelow(EraSign sign) => Has(sign) && _hits.Exists(h => h.Is(sign) && !IsTitle(h.Passage));

    /// <summary>Whether a sign of a kind stands in the sentence of a hit.</summary>
    public bool SentenceHas(EraHit hit, EraSign sign) => Has(sign) && _hits.Exists(h => h.Is(sign) && h.SameSentence(hit));

    /// <summary>Whether a passage is the title, or what stands for it.</summary>
    public bool IsTitle(Passage passage) => passage == _passages[0];

    /// <summary>Whether a word stands in the title or the first sentence under it.</summary>
    public bool IsInHead(Passage passage, int word) =>
        IsTitle(passage) || (passage == _passages[1] && passage.Words[word].Sentence == passage.Words[0].Sentence);

    // Of names only the longest counts: "Deklarasi Malino II" is not also "Deklarasi Malino". A longer phrase that says
    // nothing hides what it holds: "konflik kepentingan".
    void Keep(EraHit hit)
    {
        for (var i = _hits.Count - 1; i >= 0 && _hits[i].Passage == hit.Passage && _hits[i].FirstWord == hit.FirstWord; i--)
            if (Hides(hit, _hits[i])) _hits.RemoveAt(i);
        for (var i = _hits.Count - 1; i >= 0 && _hits[i].Passage == hit.Passage && hit.FirstWord - _hits[i].FirstWord < 8; i--)
            if (Hides(_hits[i], hit)) return;
        _hits.Add(hit);
    }

    static bool Hides(EraHit outer, EraHit inner) =>
        outer.Words > inner.Words && outer.Covers(inner)
        && (outer.Term.Sign == EraSign.None ? inner.Term.Lens is null : outer.Is(EraSign.Name) && inner.Is(EraSign.Name));

    List<(Passage, YearSpan)> ReadYears()
    {
        var years = new List<(Passage, YearSpan)>();
        foreach (var passage in _passages)
            foreach (var span in TimeReader.Read(passage, _published)) years.Add((passage, span));
        return years;
    }
}

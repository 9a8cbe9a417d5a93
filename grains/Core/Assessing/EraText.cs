using System.Runtime.InteropServices;

namespace ReputationWatch.Assessing;

/// <summary>A sign of an era found: in which passage, over which words.</summary>
internal readonly record struct EraHit(Passage Passage, int FirstWord, int Words, EraTerm Term)
{
    public int LastWord => FirstWord + Words - 1;

    public int Sentence { get; } = Passage.Words[FirstWord].Sentence;

    public string FirstForm => Passage.Words[FirstWord].Form;

    public bool Is(EraSign sign) => (Term.Sign & sign) != 0;

    /// <summary>Whether another hit lies wholly inside this one.</summary>
    public bool Covers(in EraHit other) => Passage == other.Passage && FirstWord <= other.FirstWord && other.LastWord <= LastWord;

    public bool SameSentence(in EraHit other) => Passage == other.Passage && Sentence == other.Sentence;
}

/// <summary>A time found: in which passage, and which years.</summary>
internal readonly record struct YearHit(Passage Passage, YearSpan Span);

/// <summary>Everything of eras that a piece of coverage holds, found once for all lenses. Read into again and again, so that reading allocates nothing.</summary>
internal sealed class EraText
{
    /// <summary>What tells that an event, and not an ordinary day, is spoken of beside a place or year.</summary>
    public const EraSign Backing = EraSign.Conflict | EraSign.Clash | EraSign.Violence | EraSign.Soft | EraSign.Past;

    // As many words as the longest phrase of the lists.
    const int LongestPhrase = 8;

    readonly List<EraHit> _hits = [];
    readonly List<(Passage Passage, int Sentence, EraSign Signs)> _sentences = [];
    readonly List<YearHit> _years = [];
    readonly List<YearSpan> _spans = [];
    IReadOnlyList<Passage> _passages = [];
    DateOnly _published;
    bool _yearsAreRead;
    bool _mayHide;
    EraSign _all;
    EraSign _title;
    EraSign _head;
    EraSign _below;

    /// <summary>Keeps the signs found, and forgets those before.</summary>
    public void Read(IReadOnlyList<Passage> passages, EraLexicon lexicon, ReadOnlySpan<CueHit> found, DateOnly published)
    {
        (_passages, _published, _yearsAreRead, _mayHide) = (passages, published, false, false);
        (_all, _title, _head, _below) = (EraSign.None, EraSign.None, EraSign.None, EraSign.None);
        _hits.Clear();
        _sentences.Clear();
        foreach (var hit in found) Keep(new(passages[hit.Passage], hit.FirstWord, hit.Words, lexicon[hit.Cue]));
        _hits.RemoveAll(static h => h.Term.Sign == EraSign.None);
        foreach (ref readonly var hit in Hits)
        {
            var sign = hit.Term.Sign;
            _all |= sign;
            AddToSentence(hit);
            if (IsTitle(hit.Passage)) _title |= sign;
            else _below |= sign;
            if (IsInHead(hit.Passage, hit.FirstWord)) _head |= sign;
        }
    }

    /// <summary>Every sign, in the order of the text.</summary>
    public ReadOnlySpan<EraHit> Hits => CollectionsMarshal.AsSpan(_hits);

    /// <summary>The years named, with where.</summary>
    public List<YearHit> Years
    {
        get
        {
            if (_yearsAreRead) return _years;
            _yearsAreRead = true;
            _years.Clear();
            for (var i = 0; i < _passages.Count; i++)
            {
                _spans.Clear();
                TimeReader.Read(_passages[i], _published, _spans);
                foreach (var span in _spans) _years.Add(new(_passages[i], span));
            }

            return _years;
        }
    }

    /// <summary>Whether there is any text under the title.</summary>
    public bool HasLead => _passages.Count > 1;

    /// <summary>Whether any sign of a kind stands anywhere.</summary>
    public bool Has(EraSign sign) => (_all & sign) != 0;

    /// <summary>Whether a sign of a kind stands in the title or the first sentence under it.</summary>
    public bool HeadHas(EraSign sign) => (_head & sign) != 0;

    /// <summary>Whether a sign of a kind stands in the title.</summary>
    public bool TitleHas(EraSign sign) => (_title & sign) != 0;

    /// <summary>Whether a sign of a kind stands under the title.</summary>
    public bool HasBelow(EraSign sign) => (_below & sign) != 0;

    /// <summary>The first sign of a kind; null if there is none.</summary>
    public EraHit? First(EraSign sign)
    {
        if (Has(sign))
            foreach (ref readonly var hit in Hits)
                if (hit.Is(sign)) return hit;
        return null;
    }

    /// <summary>Whether a sign of a kind stands in the sentence of a hit.</summary>
    public bool SentenceHas(in EraHit of, EraSign sign)
    {
        if (Has(sign))
            foreach (var (passage, sentence, signs) in _sentences)
                if (passage == of.Passage && sentence == of.Sentence) return (signs & sign) != 0;
        return false;
    }

    /// <summary>Whether a passage is the title, or what stands for it.</summary>
    public bool IsTitle(Passage passage) => passage == _passages[0];

    /// <summary>Whether a word stands in the title or the first sentence under it.</summary>
    public bool IsInHead(Passage passage, int word) =>
        IsTitle(passage) || (passage == _passages[1] && passage.Words[word].Sentence == passage.Words[0].Sentence);

    // Of names only the longest counts: "Deklarasi Malino II" is not also "Deklarasi Malino". A longer phrase that says
    // nothing hides what it holds: "konflik kepentingan".
    void Keep(EraHit hit)
    {
        var hides = hit.Is(EraSign.Name) || hit.Term.Sign == EraSign.None;
        for (var i = _hits.Count - 1; hides && i >= 0 && _hits[i].Passage == hit.Passage && _hits[i].FirstWord == hit.FirstWord; i--)
            if (Hides(hit, _hits[i])) _hits.RemoveAt(i);
        for (var i = _hits.Count - 1; _mayHide && i >= 0 && _hits[i].Passage == hit.Passage && hit.FirstWord - _hits[i].FirstWord < LongestPhrase; i--)
            if (Hides(_hits[i], hit)) return;
        _hits.Add(hit);
        _mayHide |= hides;
    }

    // Signs come in the order of the text.
    void AddToSentence(in EraHit hit)
    {
        var sign = hit.Term.Sign;
        if (_sentences.Count > 0 && _sentences[^1] is var last && last.Passage == hit.Passage && last.Sentence == hit.Sentence) _sentences[^1] = last with { Signs = last.Signs | sign };
        else _sentences.Add((hit.Passage, hit.Sentence, sign));
    }

    static bool Hides(in EraHit outer, in EraHit inner) =>
        outer.Words > inner.Words && outer.Covers(inner)
        && (outer.Term.Sign == EraSign.None ? inner.Term.Event is null : outer.Is(EraSign.Name) && inner.Is(EraSign.Name));
}

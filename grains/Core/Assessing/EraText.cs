namespace ReputationWatch.Assessing;

/// <summary>A sign of an era found: in which passage, over which words.</summary>
internal sealed record EraHit(Passage Passage, PhraseHit<EraTerm> Hit)
{
    public EraSign Sign => Hit.Entry.Sign;

    public int Sentence => Passage.Words[Hit.FirstWord].Sentence;

    /// <summary>Whether another hit lies wholly inside this one.</summary>
    public bool Covers(EraHit other) =>
        Passage == other.Passage && Hit.FirstWord <= other.Hit.FirstWord && other.Hit.LastWord <= Hit.LastWord;

    public bool SameSentence(EraHit other) => Passage == other.Passage && Sentence == other.Sentence;
}

/// <summary>Everything of eras that a piece of coverage holds, found once for all lenses.</summary>
internal sealed class EraText
{
    readonly List<EraHit> _hits;
    readonly Lazy<List<(Passage Passage, YearSpan Span)>> _years;

    /// <summary>Looks the passages through.</summary>
    public EraText(IReadOnlyList<Passage> passages, PhraseBook<EraTerm> book, int publishedYear)
    {
        var all = passages.SelectMany(p => book.All(p.Words).Select(h => new EraHit(p, h))).ToList();
        var names = all.Where(h => h.Sign == EraSign.Name).ToList();
        // "Deklarasi Malino II" is not also "Deklarasi Malino": of names, only the longest counts.
        _hits = [.. all.Where(h => h.Sign != EraSign.Name || !names.Exists(n => n.Hit.Words > h.Hit.Words && n.Covers(h)))];
        _years = new(() => [.. passages.SelectMany(p => TimeReader.Read(p, publishedYear).Select(s => (p, s)))]);
        Lenses = [.. _hits.Select(h => h.Hit.Entry.Lens).OfType<Lens>().Distinct()];
        Head = passages.Count > 0 ? passages[0] : null;
        Lead = passages.FirstOrDefault(p => p.Field != EvidenceField.Title);
    }

    /// <summary>The lenses of which anything was found.</summary>
    public IReadOnlyList<Lens> Lenses { get; }

    /// <summary>The years named, with where.</summary>
    public IReadOnlyList<(Passage Passage, YearSpan Span)> Years => _years.Value;

    Passage? Head { get; }

    Passage? Lead { get; }

    /// <summary>The signs of a kind that belong to a lens.</summary>
    public List<EraHit> Of(Lens lens, EraSign sign) => _hits.FindAll(h => h.Hit.Entry.Lens == lens && h.Sign == sign);

    /// <summary>The signs of a kind that are no lens's own.</summary>
    public List<EraHit> Of(EraSign sign) => _hits.FindAll(h => h.Hit.Entry.Lens is null && h.Sign == sign);

    /// <summary>Whether a word stands in the title or the first sentence under it.</summary>
    public bool IsInHead(Passage passage, int word) =>
        passage == Head || (passage == Lead && passage.Words[word].Sentence == passage.Words[0].Sentence);
}

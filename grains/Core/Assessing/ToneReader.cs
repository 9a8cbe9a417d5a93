namespace ReputationWatch.Assessing;

/// <summary>
/// Reads the tone words of one passage, each with what the words around it make of it.
/// <list type="bullet">
/// <item>Negation turns what stands within 3 words after it: good becomes as bad ("tidak transparan"), bad a mild good by .6 ("tidak ada korban").</item>
/// <item>Failure turns only good, by .5: it is bad itself ("gagal meraih medali").</item>
/// <item>Prevention and relief make bad within 4 words a mild good by .4 ("cegah korupsi"), and so does their passive within 3
/// words after it ("banjir teratasi"), unless they are negated themselves ("belum mampu atasi banjir").</item>
/// <item>Rise and fall within 3 words of a burden count for at least .5, bad and good; a burden that falls is turned by .5 ("angka kemiskinan turun").</item>
/// <item>Beside a sign of sport the words of war say nothing ("Persib serang pertahanan Arema").</item>
/// </list>
/// Nothing of this reaches over the end of a clause.
/// </summary>
internal readonly ref struct ToneReader
{
    readonly ReadOnlySpan<Word> _words;
    readonly List<PhraseHit<ToneTerm>> _hits;
    readonly bool _sport;

    ToneReader(Passage passage, List<PhraseHit<ToneTerm>> hits, bool sport)
    {
        _words = passage.Words;
        _hits = hits;
        _sport = sport;
    }

    /// <summary>The tone words of a passage with their weights; those of weight 0 and those within the keyword's name are left out.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="hits">The terms found in it, in order.</param>
    /// <param name="sport">Whether the coverage is about sport.</param>
    /// <param name="names">Where the keyword's name stands: its words carry no tone ("Dinas Penanggulangan Bencana").</param>
    /// <param name="into">What was read is added here.</param>
    public static void Read(Passage passage, List<PhraseHit<ToneTerm>> hits, bool sport, NameSpans names, List<ToneReading> into)
    {
        var reader = new ToneReader(passage, hits, sport);
        for (var i = 0; i < hits.Count; i++)
            if (reader.Weigh(i) is { Weight: not 0 } weighed && !names.Cover(passage, hits[i].FirstWord))
                into.Add(new(hits[i].FirstWord, hits[i].Words, weighed.Weight, weighed.How));
    }

    (double Weight, ToneManner How) Weigh(int i)
    {
        var term = _hits[i].Entry;
        if (_sport && term.Is(ToneTraits.War)) return default;

        var (weight, how) = term switch
        {
            _ when term.Is(ToneTraits.Rise | ToneTraits.Fall) => Direction(i),
            { Weight: < 0 } when term.Is(ToneTraits.Burden) && Beside(i, ToneTraits.Fall) => (term.Weight * -0.5, ToneManner.Turned),
            _ => (term.Weight, ToneManner.Straight),
        };
        return Shift(i, weight, how);
    }

    (double Weight, ToneManner How) Direction(int i)
    {
        var term = _hits[i].Entry;
        if (!Beside(i, ToneTraits.Burden)) return (term.Weight, ToneManner.Straight);
        var size = Math.Max(0.5, Math.Abs(term.Weight));
        return (term.Is(ToneTraits.Rise) ? -size : size, ToneManner.Turned);
    }

    (double Weight, ToneManner How) Shift(int i, double weight, ToneManner how)
    {
        if (weight != 0 && Before(i, ToneTraits.Not, 3) >= 0) return (weight > 0 ? -weight : weight * -0.6, ToneManner.Negated);
        if (weight > 0 && Before(i, ToneTraits.Fail, 3) >= 0) return (weight * -0.5, ToneManner.Failed);
        if (weight < 0 && (Works(Before(i, ToneTraits.Soften, 4)) || Works(After(i, ToneTraits.Solved, 3)))) return (weight * -0.4, ToneManner.Softened);
        return (weight, how);
    }

    // Whether there is prevention or relief, and it did not fail.
    bool Works(int softener) => softener >= 0 && Before(softener, ToneTraits.Not | ToneTraits.Fail, 3) < 0;

    // The nearest term of a trait that ends at most so many words before a term begins, in its clause; -1 if there is none.
    int Before(int i, ToneTraits trait, int words)
    {
        for (var j = i - 1; j >= 0 && Distance(j, i) <= words; j--)
            if (_hits[j].Entry.Is(trait) && SameClause(i, j))
                return j;
        return -1;
    }

    // The same for one that begins after it.
    int After(int i, ToneTraits trait, int words)
    {
        for (var j = i + 1; j < _hits.Count && Distance(i, j) <= words; j++)
            if (_hits[j].Entry.Is(trait) && SameClause(i, j))
                return j;
        return -1;
    }

    bool Beside(int i, ToneTraits trait) => Before(i, trait, 3) >= 0 || After(i, trait, 3) >= 0;

    int Distance(int left, int right) => _hits[right].FirstWord - _hits[left].LastWord;

    bool SameClause(int i, int j) => _words[_hits[i].FirstWord].Clause == _words[_hits[j].FirstWord].Clause;
}

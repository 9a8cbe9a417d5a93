namespace ReputationWatch.Assessing.Model;

/// <summary>
/// What a text holds that bears on its tone: its hashed words, and what the tone lists say of them. Training and judging read the same. Kept
/// and used again by its thread, so that reading allocates nothing.
/// </summary>
internal sealed class ToneScan
{
    // A passage with more tone words than this weighs no more than one with this many: a long text is not more certain.
    const double FullPassage = 4;

    const double BodyWeight = 0.5;

    readonly List<PhraseHit<ToneTerm>>[] _found = [[], [], []];

    /// <summary>The features.</summary>
    public FeatureList Features { get; } = new();

    /// <summary>The tone words of each passage, by its place among the passages.</summary>
    public List<ToneReading>[] Readings { get; } = [[], [], []];

    /// <summary>Reads the passages anew.</summary>
    public void Read(List<Passage> passages, NameSpans names, PhraseBook<ToneTerm> lexicon)
    {
        Features.Clear();
        var sport = false;
        for (var i = 0; i < passages.Count; i++)
        {
            lexicon.Longest(passages[i].Words, _found[i]);
            foreach (var hit in _found[i]) sport |= hit.Entry.Is(ToneTraits.Sign);
        }

        var first = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Field != EvidenceField.Body) ToneFeatures.AddWords(passages[i], names, first, Features);
            Readings[i].Clear();
            ToneReader.Read(passages[i], _found[i], sport, names, Readings[i]);
            var factor = Math.Min(1, FullPassage / Math.Max(1, Readings[i].Count)) * (passages[i].Field == EvidenceField.Body ? BodyWeight : 1);
            foreach (var reading in Readings[i]) ToneFeatures.AddTerm(passages[i], names, reading, first, factor, Features);
            first += passages[i].Words.Length;
        }

        Features.Add(ToneFeatures.Start, 1, FeatureList.NoWord);
    }
}

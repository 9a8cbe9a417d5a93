using System.Runtime.CompilerServices;
using ReputationWatch.Assessing.Model;
using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Where the keyword's own name stands in the passages.</summary>
internal sealed class NameSpans
{
    // A keyword's names are made a book once: the same record is asked about for every mention of a cycle.
    static readonly ConditionalWeakTable<TrackedKeyword, Names> Known = [];

    readonly List<PhraseHit<bool>>[] _hits = [[], [], []];

    /// <summary>None, until <see cref="Find"/>.</summary>
    public NameSpans()
    {
    }

    /// <summary>Finds the name and its aliases, as whole words in any case.</summary>
    public NameSpans(TrackedKeyword keyword, IReadOnlyList<Passage> passages) => Find(keyword, passages);

    /// <summary>What the keyword is.</summary>
    public KeywordKind Kind { get; private set; }

    /// <summary>Forgets what was found, and finds the name and its aliases in these passages.</summary>
    public void Find(TrackedKeyword keyword, IReadOnlyList<Passage> passages)
    {
        var names = Known.GetValue(keyword, static k => new(k));
        Kind = names.Kind;
        foreach (var hits in _hits) hits.Clear();
        for (var i = 0; i < passages.Count; i++) names.Book.Longest(passages[i].Words, _hits[(int)passages[i].Field]);
    }

    /// <summary>Whether a word belongs to the name.</summary>
    public bool Cover(Passage passage, int word)
    {
        foreach (var hit in _hits[(int)passage.Field])
            if (hit.FirstWord <= word && word <= hit.LastWord)
                return true;
        return false;
    }

    /// <summary>Where the name stands to a word: 0 nowhere in the passage, 1 before it, 2 after it; the first name counts.</summary>
    public int Side(Passage passage, int word)
    {
        var hits = _hits[(int)passage.Field];
        return hits.Count == 0 ? 0 : hits[0].FirstWord <= word ? 1 : 2;
    }

    /// <summary>Whether the name stands in the same sentence as a word.</summary>
    public bool ShareSentence(Passage passage, int word)
    {
        foreach (var hit in _hits[(int)passage.Field])
            if (passage.Words[hit.FirstWord].Sentence == passage.Words[word].Sentence)
                return true;
        return false;
    }

    sealed class Names
    {
        public Names(TrackedKeyword keyword)
        {
            Kind = KeywordKinds.Of(keyword.Name);
            foreach (var name in keyword.AllNames()) Book.Add(name, true);
        }

        public PhraseBook<bool> Book { get; } = new(clitics: false);

        public KeywordKind Kind { get; }
    }
}

using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Where the keyword's own name stands in the passages.</summary>
internal sealed class NameSpans
{
    readonly Dictionary<EvidenceField, List<PhraseHit<bool>>> _hits = [];

    /// <summary>Finds the name and its aliases, as whole words in any case.</summary>
    public NameSpans(TrackedKeyword keyword, IEnumerable<Passage> passages)
    {
        var book = new PhraseBook<bool>(clitics: false);
        foreach (var name in keyword.AllNames()) book.Add(name, true);
        foreach (var passage in passages) _hits[passage.Field] = book.Longest(passage.Words);
    }

    /// <summary>Whether a word belongs to the name.</summary>
    public bool Cover(Passage passage, int word) => _hits[passage.Field].Exists(h => h.FirstWord <= word && word <= h.LastWord);

    /// <summary>Whether the name stands in the same sentence as a word.</summary>
    public bool ShareSentence(Passage passage, int word) =>
        _hits[passage.Field].Exists(h => passage.Words[h.FirstWord].Sentence == passage.Words[word].Sentence);
}

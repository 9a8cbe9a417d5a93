namespace ReputationWatch.Assessing;

/// <summary>A phrase found: which words it covers, and what was filed under it.</summary>
internal readonly record struct PhraseHit<T>(int FirstWord, int Words, T Entry)
{
    public int LastWord => FirstWord + Words - 1;
}

/// <summary>
/// Finds any number of phrases in a text in one pass: a tree of words, walked from each word of the text. The cost is the
/// text's length times the longest phrase that begins there, whatever the number of phrases. A phrase never runs over the
/// end of a sentence.
/// </summary>
/// <param name="clitics">Whether an Indonesian clitic may hang on a word: "korupsinya" is found as "korupsi".</param>
internal sealed class PhraseBook<T>(bool clitics)
{
    readonly Node _root = new();

    /// <summary>Files an entry under a phrase. A phrase without a word is not filed.</summary>
    public void Add(string phrase, T entry)
    {
        var node = _root;
        foreach (var word in WordReader.Read(phrase)) node = node.Child(word);
        if (node != _root) node.Entries.Add(entry);
    }

    /// <summary>The longest phrase that begins at each word, left to right, none overlapping another; every entry filed under it.</summary>
    public List<PhraseHit<T>> Longest(ReadOnlySpan<Word> words)
    {
        var hits = new List<PhraseHit<T>>();
        Longest(words, hits);
        return hits;
    }

    /// <summary>The same, into a list that was used before.</summary>
    public void Longest(ReadOnlySpan<Word> words, List<PhraseHit<T>> hits)
    {
        hits.Clear();
        for (var first = 0; first < words.Length;)
        {
            var (node, length) = LongestAt(words, first);
            if (node is not null)
                foreach (var entry in node.Entries) hits.Add(new(first, length, entry));
            first += Math.Max(1, length);
        }
    }

    /// <summary>Every phrase at every word, overlapping ones too.</summary>
    public List<PhraseHit<T>> All(ReadOnlySpan<Word> words)
    {
        var hits = new List<PhraseHit<T>>();
        All(words, hits);
        return hits;
    }

    /// <summary>The same, into a list that was used before.</summary>
    public void All(ReadOnlySpan<Word> words, List<PhraseHit<T>> hits)
    {
        hits.Clear();
        for (var first = 0; first < words.Length; first++)
        {
            var node = _root;
            for (var at = first; Step(node, words, first, at) is { } next; at++)
            {
                node = next;
                foreach (var entry in node.Entries) hits.Add(new(first, at - first + 1, entry));
            }
        }
    }

    (Node? Node, int Length) LongestAt(ReadOnlySpan<Word> words, int first)
    {
        var (found, length) = ((Node?)null, 0);
        var node = _root;
        for (var at = first; Step(node, words, first, at) is { } next; at++)
        {
            node = next;
            if (node.Entries.Count > 0) (found, length) = (node, at - first + 1);
        }

        return (found, length);
    }

    Node? Step(Node node, ReadOnlySpan<Word> words, int first, int at)
    {
        if (node.Next is null || at >= words.Length) return null;
        ref readonly var word = ref words[at];
        if (word.Sentence != words[first].Sentence) return null;
        if (node.Next.Find(word.Form, word.Hash) is { } next) return next;
        var bare = clitics ? Clitic.Strip(word.Form) : default;
        return bare.Length == 0 ? null : node.Next.Find(bare, FormHash.Of(bare));
    }

    sealed class Node
    {
        public FormTable<Node>? Next { get; private set; }

        public List<T> Entries { get; } = [];

        public Node Child(Word word)
        {
            Next ??= new();
            if (Next.Find(word.Form, word.Hash) is { } known) return known;
            var child = new Node();
            Next.Add(word.Form, word.Hash, child);
            return child;
        }
    }
}

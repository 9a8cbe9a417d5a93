using System.Buffers;

namespace ReputationWatch.Assessing;

/// <summary>A cue found in a text.</summary>
/// <param name="Passage">0-based number of the passage.</param>
/// <param name="FirstWord">0-based number of its first word in the passage.</param>
/// <param name="Words">How many words it covers.</param>
/// <param name="Cue">What it was filed as.</param>
internal readonly record struct CueHit(int Passage, int FirstWord, int Words, int Cue)
{
    public int LastWord => FirstWord + Words - 1;
}

/// <summary>Cues found, kept on the stack as long as they are few: an ordinary headline costs no memory. To be disposed.</summary>
internal ref struct CueHits(Span<CueHit> room)
{
    Span<CueHit> _room = room;
    CueHit[]? _rented;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Those found, in the order of the text, at one word the shorter first.</summary>
    public readonly Span<CueHit> All => _room[..Count];

    /// <summary>Adds one.</summary>
    public void Add(CueHit hit)
    {
        if (Count == _room.Length) Grow();
        _room[Count++] = hit;
    }

    /// <summary>Gives rented room back.</summary>
    public void Dispose()
    {
        if (_rented is not null) ArrayPool<CueHit>.Shared.Return(_rented);
        _rented = null;
    }

    void Grow()
    {
        var larger = ArrayPool<CueHit>.Shared.Rent(_room.Length * 2);
        _room.CopyTo(larger);
        Dispose();
        _rented = larger;
        _room = larger;
    }
}

/// <summary>
/// Finds phrases as <see cref="PhraseBook{T}"/> does, each filed as a number, but hands them to a caller's room one by one:
/// a text without any costs no memory. A phrase never runs over the end of a sentence; an Indonesian clitic may hang on a word.
/// </summary>
internal sealed class CueTree
{
    readonly Node _root = new();

    /// <summary>Files a cue under a phrase. A phrase without a word is not filed.</summary>
    public void Add(string phrase, int cue)
    {
        var node = _root;
        foreach (var word in WordReader.Read(phrase)) node = node.Child(word);
        if (node != _root) node.Cues = [.. node.Cues, cue];
    }

    /// <summary>Every cue at every word, overlapping ones too.</summary>
    public void Find(ReadOnlySpan<Word> words, int passage, ref CueHits hits)
    {
        for (var first = 0; first < words.Length; first++)
        {
            var node = _root;
            for (var at = first; Step(node, words, first, at) is { } next; at++)
            {
                node = next;
                foreach (var cue in node.Cues) hits.Add(new(passage, first, at - first + 1, cue));
            }
        }
    }

    /// <summary>The cues of the longest phrase at each word, left to right, none overlapping another.</summary>
    public void FindLongest(ReadOnlySpan<Word> words, int passage, ref CueHits hits)
    {
        for (var first = 0; first < words.Length;)
        {
            var (node, found, length) = (_root, (Node?)null, 1);
            for (var at = first; Step(node, words, first, at) is { } next; at++)
            {
                node = next;
                if (node.Cues.Length > 0) (found, length) = (node, at - first + 1);
            }

            if (found is not null)
                foreach (var cue in found.Cues) hits.Add(new(passage, first, length, cue));
            first += length;
        }
    }

    static Node? Step(Node node, ReadOnlySpan<Word> words, int first, int at)
    {
        if (node.Next is null || at >= words.Length) return null;
        ref readonly var word = ref words[at];
        if (at > first && word.Sentence != words[first].Sentence) return null;
        if (node.Next.Find(word.Form, word.Hash) is { } next) return next;
        var bare = Clitic.Strip(word.Form);
        return bare.Length == 0 ? null : node.Next.Find(bare, FormHash.Of(bare));
    }

    sealed class Node
    {
        public FormTable<Node>? Next { get; private set; }

        public int[] Cues { get; set; } = [];

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

namespace ReputationWatch.Assessing.Model;

/// <summary>
/// What the tone model looks at: words, pairs of neighbours and parts of words, hashed into <see cref="Buckets"/> buckets; and what the
/// tone lists say, by the way it was read, by where the keyword stands to it, and by field. The keyword's own name is one placeholder, so
/// that no place has a tone of its own and "kritik ⟨nama⟩" is learnt for all names at once. Each kind's values are scaled to unit length, which
/// needs no table of frequencies and keeps the sum additive.
/// </summary>
internal static class ToneFeatures
{
    /// <summary>Hash buckets; a power of two.</summary>
    public const int Buckets = 1 << 18;

    /// <summary>Manners of reading a term by sign by place of the keyword by field, and the starting value.</summary>
    public const int Dense = (Manners * Signs * Sides * Fields) + 1;

    /// <summary>All weights of one outcome: the buckets, then the dense ones.</summary>
    public const int Slots = Buckets + Dense;

    /// <summary>The slot of the starting value, which every text has.</summary>
    public const int Start = Slots - 1;

    const int Manners = 5;
    const int Signs = 2;
    const int Sides = 3;
    const int Fields = 2;

    // Parts of words: long enough to mean something, short enough to be shared by a word's forms.
    const int ShortestPart = 3;
    const int LongestPart = 5;
    const int LongestForm = 32;

    // What stands further down says little of what the text is about.
    const int MostWords = 64;

    // A headline of one word is not surer of itself than one of eight.
    const int FewestWords = 24;
    const int FewestParts = 100;

    const float Gain = 2;
    const float SnippetWeight = 0.5f;

    /// <summary>What the hash of a word begins with.</summary>
    public const ulong WordKind = 1;
    const ulong PairKind = 2;
    const ulong PartKind = 3;
    const ulong EnforcerKind = 4;
    const ulong SideKind = 10;

    static readonly ulong[] Name =
        [FeatureHash.Of("\u0001name", WordKind), FeatureHash.Of("\u0001enforcer", WordKind), FeatureHash.Of("\u0001office", WordKind)];

    static readonly ulong Number = FeatureHash.Of("\u0001number", WordKind);
    static readonly ulong Edge = FeatureHash.Of("\u0001edge", WordKind);

    /// <summary>Adds the words of a title or snippet.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="names">Where the keyword stands.</param>
    /// <param name="first">The number of its first word, counted through all passages.</param>
    /// <param name="into">The features.</param>
    public static void AddWords(Passage passage, NameSpans names, int first, FeatureList into)
    {
        var words = passage.Words;
        var count = Math.Min(words.Length, MostWords);
        var weight = Gain * (passage.Field == EvidenceField.Title ? 1 : SnippetWeight);
        var from = into.Count;
        var previous = Edge;
        for (var i = 0; i < count; i++)
        {
            var named = names.Cover(passage, i);
            // A name of several words is one placeholder.
            if (named && i > 0 && names.Cover(passage, i - 1)) continue;
            var hash = named ? Name[(int)names.Kind] : IsNumber(words[i]) ? Number : words[i].Hash;
            if (i > 0 && words[i].Clause != words[i - 1].Clause) previous = Edge;
            // The name has no tone of its own: what its company says is told of the word before it, or of none.
            var word = !named ? first + i : i > 0 ? first + i - 1 : FeatureList.NoWord;
            Add(hash);
            Add(FeatureHash.Pair(previous, hash) ^ PairKind);
            if (!named && names.Kind == KeywordKind.Enforcer) Add(hash ^ EnforcerKind);
            if (!named && names.Side(passage, i) is > 0 and var side) Add(hash ^ (SideKind + (ulong)side));
            previous = hash;

            void Add(ulong feature) => into.Add(FeatureHash.Bucket(feature, Buckets), 1, word);
        }

        Normalise(into, from, weight, FewestWords);
        from = into.Count;
        for (var i = 0; i < count; i++)
            if (!IsNumber(words[i]) && !names.Cover(passage, i))
                AddParts(words[i].Form, first + i, into);
        Normalise(into, from, weight, FewestParts);
    }

    /// <summary>Adds what the tone lists say of a word.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="names">Where the keyword stands.</param>
    /// <param name="reading">The term as it was read.</param>
    /// <param name="first">The number of the passage's first word.</param>
    /// <param name="factor">The passage's own factor.</param>
    /// <param name="into">The features.</param>
    public static void AddTerm(Passage passage, NameSpans names, ToneReading reading, int first, double factor, FeatureList into)
    {
        var slot = (int)reading.How;
        slot = (slot * Signs) + (reading.Weight > 0 ? 1 : 0);
        slot = (slot * Sides) + names.Side(passage, reading.FirstWord);
        slot = (slot * Fields) + (passage.Field == EvidenceField.Title ? 0 : 1);
        into.Add(Buckets + slot, (float)(Math.Abs(reading.Weight) * factor), first + reading.FirstWord);
    }

    /// <summary>The slot of a word by itself.</summary>
    public static int SlotOf(string form) => FeatureHash.Bucket(FeatureHash.Of(form, WordKind), Buckets);

    static void AddParts(string form, int word, FeatureList into)
    {
        Span<char> padded = stackalloc char[LongestForm + 2];
        var length = Math.Min(form.Length, LongestForm);
        padded[0] = '<';
        form.AsSpan(0, length).CopyTo(padded[1..]);
        padded[length + 1] = '>';
        for (var start = 0; start + ShortestPart <= length + 2; start++)
        {
            var hash = FeatureHash.Of(padded.Slice(start, ShortestPart - 1), PartKind);
            for (var end = start + ShortestPart - 1; end < start + LongestPart && end < length + 2; end++)
            {
                hash = FeatureHash.Next(hash, padded[end]);
                into.Add(FeatureHash.Bucket(hash, Buckets), 1, word);
            }
        }
    }

    static void Normalise(FeatureList into, int from, float weight, int fewest) =>
        into.Scale(from, weight / MathF.Sqrt(Math.Max(fewest, into.Count - from)));

    static bool IsNumber(in Word word) => char.IsAsciiDigit(word.Form[0]);
}

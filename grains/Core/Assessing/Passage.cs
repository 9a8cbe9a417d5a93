using System.Runtime.InteropServices;

namespace ReputationWatch.Assessing;

/// <summary>One field of a piece of coverage, cut into words.</summary>
internal sealed class Passage
{
    // What stands further down hardly shapes what a reader takes away, and a page made to be endless must not cost endless time.
    const int Longest = 20_000;

    static readonly EvidenceField[] Fields = [EvidenceField.Title, EvidenceField.Snippet, EvidenceField.Body];

    readonly List<Word> _words = [];

    /// <summary>A passage of a field, empty until <see cref="Read"/>.</summary>
    Passage(EvidenceField field) => Field = field;

    /// <summary>Reads a field: its first 20,000 UTF-16 units.</summary>
    public Passage(EvidenceField field, string text)
        : this(field) => Read(text);

    /// <summary>Which field it is.</summary>
    public EvidenceField Field { get; }

    /// <summary>What was read of the field, as it was given.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its words, in order.</summary>
    public ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>The fields that hold any word, title first.</summary>
    public static IReadOnlyList<Passage> Of(Coverage coverage)
    {
        var passages = new List<Passage>(Fields.Length);
        Of(coverage, [.. Fields.Select(f => new Passage(f))], passages);
        return passages;
    }

    /// <summary>One empty passage of each field, to be read into again and again.</summary>
    public static Passage[] Empty() => [.. Fields.Select(f => new Passage(f))];

    /// <summary>The same, into passages of each field that were used before.</summary>
    public static void Of(Coverage coverage, Passage[] fields, List<Passage> into)
    {
        into.Clear();
        foreach (var field in fields)
        {
            field.Read(field.Field switch { EvidenceField.Title => coverage.Title, EvidenceField.Snippet => coverage.Snippet, _ => coverage.Body ?? "" });
            if (field._words.Count > 0) into.Add(field);
        }
    }

    void Read(string text)
    {
        Text = text.Length > Longest ? text[..Longest] : text;
        WordReader.Read(Text, _words);
    }

    /// <summary>The evidence that a run of words is.</summary>
    public Evidence Evidence(int firstWord, int words, double weight, string why)
    {
        var start = Words[firstWord].Start;
        var length = Words[firstWord + words - 1].End - start;
        return new(Field, start, length, Text.Substring(start, length), weight, why);
    }

    /// <summary>Whether the word is written in capitals, in a text that is not.</summary>
    public bool IsShouted(int word) => !Any(word, char.IsLower) && !IsAllCapitals;

    /// <summary>Whether the word is written without a capital, in a text that has some.</summary>
    public bool IsMuttered(int word) => !Any(word, char.IsUpper) && Text.AsSpan().ContainsAnyInRange('A', 'Z');

    bool IsAllCapitals => !Text.AsSpan().ContainsAnyInRange('a', 'z');

    bool Any(int word, Func<char, bool> what)
    {
        foreach (var c in Text.AsSpan(Words[word].Start, Words[word].Length))
            if (what(c)) return true;
        return false;
    }
}

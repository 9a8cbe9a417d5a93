namespace ReputationWatch.Assessing;

/// <summary>One field of a piece of coverage, cut into words.</summary>
internal sealed class Passage
{
    /// <summary>Reads a field.</summary>
    public Passage(EvidenceField field, string text)
    {
        Field = field;
        Text = text;
        Words = WordReader.Read(text);
    }

    /// <summary>Which field it is.</summary>
    public EvidenceField Field { get; }

    /// <summary>The field as it was given.</summary>
    public string Text { get; }

    /// <summary>Its words, in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The fields that hold any word, title first.</summary>
    public static IReadOnlyList<Passage> Of(Coverage coverage)
    {
        var passages = new List<Passage>(3);
        Add(EvidenceField.Title, coverage.Title);
        Add(EvidenceField.Snippet, coverage.Snippet);
        Add(EvidenceField.Body, coverage.Body ?? "");
        return passages;

        void Add(EvidenceField field, string text)
        {
            if (new Passage(field, text) is { Words.Count: > 0 } passage) passages.Add(passage);
        }
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

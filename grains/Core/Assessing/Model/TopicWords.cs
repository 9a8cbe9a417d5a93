namespace ReputationWatch.Assessing.Model;

/// <summary>The hashed words of a text that is judged without its tone; kept by its thread and used again.</summary>
internal static class TopicWords
{
    static readonly NameSpans Nobody = new();

    [ThreadStatic]
    static FeatureList? _own;

    /// <summary>The words of the title and the snippet, until the thread asks again.</summary>
    /// <param name="passages">The fields, title first.</param>
    /// <param name="names">Where the keyword stands; null: nowhere.</param>
    public static FeatureList Of(IReadOnlyList<Passage> passages, NameSpans? names = null)
    {
        var words = _own ??= new();
        words.Clear();
        var first = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (passage.Field != EvidenceField.Body) ToneFeatures.AddWords(passage, names ?? Nobody, first, words);
            first += passage.Words.Length;
        }

        return words;
    }
}

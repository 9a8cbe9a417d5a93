namespace ReputationWatch.Assessing;

/// <summary>Words so common that they tell nothing by themselves; see the head of <c>Lexicons/common-words.txt</c>.</summary>
internal static class CommonWords
{
    const string Function = "function";

    static readonly Dictionary<string, string> Kinds = Resources.Entries("common-words.txt").ToDictionary(e => e.Term, e => e.Said, StringComparer.Ordinal);

    // A word that carries a tone, a time or a risk is a word of the language, and no proper name.
    static readonly Lazy<HashSet<string>> Ordinary = new(() =>
    [
        .. Kinds.Keys,
        .. new[] { "era.txt", "tone-id.txt", "tone-en.txt", "shifters.txt", "sport.txt" }
            .SelectMany(Resources.Entries).Select(e => e.Term).Where(term => WordReader.Read(term).Count == 1),
    ]);

    /// <summary>Whether a word, in the form of <see cref="Word.Form"/>, is grammar, a number, a day or a month.</summary>
    public static bool IsFunction(string form) => Kinds.TryGetValue(form, out var kind) && kind == Function;

    /// <summary>Whether a word, in the form of <see cref="Word.Form"/>, is an everyday one of Indonesian or English.</summary>
    public static bool IsOrdinary(string form) => Ordinary.Value.Contains(form);
}

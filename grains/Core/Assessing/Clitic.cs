namespace ReputationWatch.Assessing;

/// <summary>The Indonesian clitics that hang on a word: "korupsinya", "bupatilah".</summary>
internal static class Clitic
{
    const int Length = 3;

    // What is left must be a word.
    const int ShortestWord = 3;

    /// <summary>The word without its clitic; empty where it bears none.</summary>
    public static ReadOnlySpan<char> Strip(string form) =>
        form.Length >= ShortestWord + Length && form.AsSpan(form.Length - Length) is "nya" or "lah" or "kah" or "pun" ? form.AsSpan(0, form.Length - Length) : default;
}

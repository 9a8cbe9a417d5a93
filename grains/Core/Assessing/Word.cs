namespace ReputationWatch.Assessing;

/// <summary>A word of a text: where it stands, and the form it is looked up by.</summary>
/// <param name="Form">Lower case, NFKC, without invisible characters.</param>
/// <param name="Hash">The hash of the form, by which every table of words looks it up: a text's words are hashed once.</param>
/// <param name="Start">0-based index of its first UTF-16 unit in the original text.</param>
/// <param name="Length">In UTF-16 units of the original text, which may differ from the form's.</param>
/// <param name="Sentence">0-based number of its sentence.</param>
/// <param name="Clause">0-based number of its clause, counted through the text: commas, colons and dashes end one.</param>
internal readonly record struct Word(string Form, ulong Hash, int Start, int Length, int Sentence, int Clause)
{
    public int End => Start + Length;
}

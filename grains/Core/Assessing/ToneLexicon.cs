namespace ReputationWatch.Assessing;

/// <summary>The built-in tone lists as one book of phrases: a term may have a weight, traits, or both.</summary>
internal static class ToneLexicon
{
    /// <summary>Indonesian and English together: the few words they share mean the same.</summary>
    public static PhraseBook<ToneTerm> BuiltIn { get; } = Load();

    static PhraseBook<ToneTerm> Load()
    {
        var terms = new Dictionary<string, ToneTerm>(StringComparer.Ordinal);
        foreach (var (term, weight) in Resources.Weights("tone-id.txt").Concat(Resources.Weights("tone-en.txt")))
            terms.TryAdd(term, new(weight, ToneTraits.None));
        foreach (var (term, trait) in Resources.Entries("shifters.txt").Concat(Resources.Entries("sport.txt")))
        {
            var known = terms.GetValueOrDefault(term) ?? new(0, ToneTraits.None);
            terms[term] = known with { Traits = known.Traits | Enum.Parse<ToneTraits>(trait, ignoreCase: true) };
        }

        var book = new PhraseBook<ToneTerm>(clitics: true);
        foreach (var (term, entry) in terms) book.Add(term, entry);
        return book;
    }
}

using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Tells whether a text speaks of an old event: then its name stands for the place, and no context may shut it out.</summary>
/// <param name="assessor">By whose lenses.</param>
/// <param name="now">Stands in for the day of publication.</param>
internal sealed class OldEvents(Assessor assessor, DateTimeOffset now)
{
    readonly PhraseBook<bool> _phrases = PhrasesOf(assessor.Lenses);

    /// <summary>Whether it holds a name or a term of a lens, or is judged to be about an old event or to mention one.</summary>
    public bool AreIn(TrackedKeyword keyword, string title, string snippet) =>
        Relevance.Read(title, snippet).Any(p => _phrases.Longest(p.Words).Count > 0)
        || assessor.Assess(keyword, new(title, snippet, null, null), now).Era.Role != EraRole.None;

    // Places and groups are in the news every day.
    static PhraseBook<bool> PhrasesOf(IReadOnlyList<Lens> lenses)
    {
        var book = new PhraseBook<bool>(clitics: true);
        foreach (var phrase in lenses.SelectMany(l => l.Names.Concat(l.Terms)).Distinct(StringComparer.Ordinal)) book.Add(phrase, true);
        return book;
    }
}

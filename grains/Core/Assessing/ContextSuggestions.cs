using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Why there are suggestions, or none.</summary>
public enum ContextVerdict
{
    /// <summary>Fewer texts name the keyword than suggestions need.</summary>
    TooFew,

    /// <summary>The name means one thing in nearly all of them: no context is needed.</summary>
    OneSense,

    /// <summary>It means several, and these words tell them apart.</summary>
    Suggested,
}

/// <summary>A word or phrase that tells the senses of a name apart.</summary>
/// <param name="Phrase">In small letters, as a context would be written.</param>
/// <param name="Place">Texts of the keyword that hold it near the name.</param>
/// <param name="Other">Texts of something else that do.</param>
/// <param name="Score">Dunning's log-likelihood ratio G² of the two counts; above 3.84, and the higher the surer.</param>
/// <param name="Examples">Two headlines that hold it.</param>
/// <param name="Kept">Texts that would pass if this one were taken.</param>
/// <param name="Lost">Texts that pass now and would not.</param>
/// <param name="LostPlace">Those among the lost that seem to be about the keyword, or speak of an old event.</param>
public sealed record ContextSuggestion(
    string Phrase, int Place, int Other, double Score, IReadOnlyList<string> Examples, int Kept, int Lost, int LostPlace);

/// <summary>What would help to tell an ambiguous name from other things of the same name.</summary>
/// <param name="Verdict">Whether there are suggestions, and why not.</param>
/// <param name="Texts">How many texts show the name.</param>
/// <param name="Place">How many of them seem to be about the keyword.</param>
/// <param name="Other">How many seem to be about something else.</param>
/// <param name="Require">Contexts to require, the surest first.</param>
/// <param name="Exclude">Contexts to exclude, the surest first.</param>
/// <param name="Kept">Texts that would pass if all were taken.</param>
/// <param name="Lost">Texts that pass now and would not.</param>
/// <param name="LostPlace">Those among the lost that seem to be about the keyword, or speak of an old event.</param>
public sealed record ContextAdvice(
    ContextVerdict Verdict, int Texts, int Place, int Other, IReadOnlyList<ContextSuggestion> Require, IReadOnlyList<ContextSuggestion> Exclude,
    int Kept, int Lost, int LostPlace);

/// <summary>
/// Suggests contexts for an ambiguous name from texts that were found for it. Pure. The senses are told apart by
/// <see cref="ContextSenses"/>; a word is suggested where Dunning's G² (1993) says with less than 5% chance of error that it
/// belongs to one of them, and at least nine in ten of its texts are of that one. What would lose nothing, or too much of what is right, is not offered. Texts of
/// old events are never taken for another thing of the name: a context that shut them out would make the coverage look better than it is.
/// </summary>
public static class ContextSuggestions
{
    /// <summary>With fewer texts nothing is suggested.</summary>
    public const int LeastTexts = 20;

    /// <summary>So many of each kind at most.</summary>
    public const int MostSuggestions = 8;

    const double Significant = 3.84;
    const double Pure = 0.9;

    // A larger share of what is right, among what is right now or what would be lost, is too much to lose.
    const double MostLost = 0.1;

    // Below this share of the texts, another sense is hardly worth a context.
    const double LeastOther = 0.02;

    /// <summary>Suggestions for a keyword; what it has already is not suggested again.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="found">Headline and snippet of each text found for it, let through or not.</param>
    /// <param name="speaksOfOld">Whether a headline with its snippet speaks of an old event.</param>
    public static ContextAdvice Of(TrackedKeyword keyword, IEnumerable<(string Title, string Snippet)> found, Func<string, string, bool> speaksOfOld)
    {
        var names = new PhraseBook<bool>(clitics: false);
        foreach (var name in keyword.AllNames()) names.Add(name, true);
        var texts = found.DistinctBy(f => (f.Title, f.Snippet)).Select(f => ContextText.Read(f.Title, f.Snippet, names, speaksOfOld(f.Title, f.Snippet))).OfType<ContextText>().ToList();

        var senses = ContextSenses.Of(texts);
        var (places, others) = (senses.Count(s => s == NameSense.Place), senses.Count(s => s == NameSense.Other));
        if (texts.Count < LeastTexts) return new(ContextVerdict.TooFew, texts.Count, places, others, [], [], 0, 0, 0);
        var oneSense = new ContextAdvice(ContextVerdict.OneSense, texts.Count, places, others, [], [], 0, 0, 0);
        if (others < Math.Max(ContextSenses.LeastSupport, LeastOther * texts.Count) || places < ContextSenses.LeastSupport) return oneSense;

        var trial = new ContextTrial(keyword, texts, senses);
        var scored = ContextSenses.Count(texts, senses)
            .Where(c => !trial.IsKnown(c.Key) && c.Value.Place + c.Value.Other >= ContextSenses.LeastSupport)
            .Select(c => (Phrase: c.Key, c.Value.Place, c.Value.Other, Score: LogLikelihood.Of(c.Value.Place, places, c.Value.Other, others)))
            .Where(c => c.Score >= Significant)
            .ToList();
        var require = scored.Where(c => c.Place >= Pure * (c.Place + c.Other) && trial.MayRequire(c.Phrase)).ToList();
        var exclude = scored.Where(c => c.Other >= Pure * (c.Place + c.Other) && trial.MayExclude(c.Phrase)).ToList();

        IReadOnlyList<ContextSuggestion> required = [.. trial.Choose(require).Select(c => Suggest(c, trial.With([c.Phrase], [])))];
        // Any one of them suffices to pass, so that only together they show what they lose.
        if (trial.With([.. required.Select(r => r.Phrase)], []).LostPlace > MostLost * trial.Right) required = [];
        IReadOnlyList<ContextSuggestion> excluded = [.. trial.Choose(exclude).Select(c => Suggest(c, trial.With([], [c.Phrase]))).Where(s => s.Lost > 0 && s.LostPlace <= MostLost * s.Lost)];
        if (required.Count + excluded.Count == 0) return oneSense;
        var all = trial.With([.. required.Select(r => r.Phrase)], [.. excluded.Select(e => e.Phrase)]);
        return new(ContextVerdict.Suggested, texts.Count, places, others, required, excluded, all.Kept, all.Lost, all.LostPlace);

        ContextSuggestion Suggest((string Phrase, int Place, int Other, double Score) c, (int Kept, int Lost, int LostPlace) then) =>
            new(c.Phrase, c.Place, c.Other, c.Score, trial.Examples(c.Phrase), then.Kept, then.Lost, then.LostPlace);
    }
}

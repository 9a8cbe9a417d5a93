using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Tries contexts on the texts of a keyword, and chooses among words that say the same.</summary>
internal sealed class ContextTrial(TrackedKeyword keyword, IReadOnlyList<ContextText> texts, IReadOnlyList<NameSense> senses)
{
    // A word most of whose texts a better one has already says nothing new.
    const double Same = 0.7;
    const int ExamplesShown = 2;

    readonly Relevance _now = new(keyword);
    readonly HashSet<string> _known = [.. keyword.RequiredContexts.Concat(keyword.ExcludedContexts).Concat(keyword.AllNames()).Select(KeyOf)];
    readonly HashSet<string> _names = [.. keyword.AllNames().SelectMany(n => WordReader.Read(n)).Select(w => w.Form)];

    /// <summary>Whether the keyword has it already.</summary>
    public bool IsKnown(string phrase) => _known.Contains(phrase);

    /// <summary>Words of offices, and words that are no everyday ones; a pair of words only where both do. None with the name itself.</summary>
    public bool MayRequire(string phrase) => WordsOf(phrase).All(w => !_names.Contains(w) && (Relevance.IsOffice(w) || w == "wali" || !CommonWords.IsOrdinary(w)));

    /// <summary>Words that are no everyday ones; with the name beside them any: "nasib malang".</summary>
    public bool MayExclude(string phrase) => HoldsName(phrase) || WordsOf(phrase).All(w => !CommonWords.IsOrdinary(w) && !Relevance.IsOffice(w));

    /// <summary>The surest, each with texts that no surer one has. Of equals the one with the name, which strikes out that place alone, then the shorter.</summary>
    public IEnumerable<(string Phrase, int Place, int Other, double Score)> Choose(IEnumerable<(string Phrase, int Place, int Other, double Score)> candidates)
    {
        var (chosen, covered) = (0, new HashSet<int>());
        foreach (var c in candidates.OrderByDescending(c => c.Score).ThenByDescending(c => HoldsName(c.Phrase)).ThenBy(c => c.Phrase.Length).ThenBy(c => c.Phrase, StringComparer.Ordinal))
        {
            var holding = Holding(c.Phrase).ToList();
            if (chosen == ContextSuggestions.MostSuggestions || holding.Count(covered.Contains) > Same * holding.Count) continue;
            chosen++;
            covered.UnionWith(holding);
            yield return c;
        }
    }

    /// <summary>Two headlines of texts that hold the phrase near the name, shortest first.</summary>
    public IReadOnlyList<string> Examples(string phrase) =>
        [.. Holding(phrase).Select(i => texts[i].Title).Distinct(StringComparer.Ordinal).OrderBy(t => t.Length).ThenBy(t => t, StringComparer.Ordinal).Take(ExamplesShown)];

    /// <summary>What passes with these besides what the keyword has.</summary>
    public (int Kept, int Lost, int LostPlace) With(IReadOnlyList<string> required, IReadOnlyList<string> excluded)
    {
        var then = new Relevance(keyword with
        {
            RequiredContexts = [.. keyword.RequiredContexts, .. required],
            ExcludedContexts = [.. keyword.ExcludedContexts, .. excluded],
        });
        var (kept, lost, lostPlace) = (0, 0, 0);
        foreach (var (i, text) in texts.Index())
        {
            if (then.Allows(text.Title, text.Snippet))
            {
                kept++;
            }
            else if (_now.Allows(text.Title, text.Snippet))
            {
                lost++;
                lostPlace += senses[i] == NameSense.Place ? 1 : 0;
            }
        }

        return (kept, lost, lostPlace);
    }

    IEnumerable<int> Holding(string phrase) => Enumerable.Range(0, texts.Count).Where(i => texts[i].Features.Contains(phrase));

    bool HoldsName(string phrase) => phrase.Contains(' ', StringComparison.Ordinal) && WordsOf(phrase).Any(_names.Contains);

    static string[] WordsOf(string phrase) => phrase.Split(' ');

    static string KeyOf(string phrase) => string.Join(' ', WordReader.Read(phrase).Select(w => w.Form));
}

using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Tries contexts on the texts of a keyword, and chooses among words that say the same.</summary>
internal sealed class ContextTrial(TrackedKeyword keyword, IReadOnlyList<ContextText> texts, IReadOnlyList<NameSense> senses)
{
    // A word most of whose texts a better one has already says nothing new.
    const double Same = 0.7;
    const int ExamplesShown = 2;
    const int ShortestName = 3;

    readonly Relevance _now = new(keyword);
    readonly HashSet<string> _known = [.. keyword.RequiredContexts.Concat(keyword.ExcludedContexts).Concat(keyword.AllNames()).Select(KeyOf)];
    readonly HashSet<string> _names = [.. keyword.AllNames().SelectMany(n => WordReader.Read(n)).Select(w => w.Form)];

    /// <summary>How many texts pass now and seem right.</summary>
    public int Right => texts.Index().Count(t => IsRight(t.Index) && _now.Allows(t.Item.Title, t.Item.Snippet));

    /// <summary>Whether the keyword has it already.</summary>
    public bool IsKnown(string phrase) => _known.Contains(phrase);

    /// <summary>Words of offices, and names of three letters at least; a pair of words only where both are. None with the name itself.</summary>
    public bool MayRequire(string phrase) =>
        WordsOf(phrase).All(w => !_names.Contains(w) && (Relevance.IsOffice(w) || w == "wali" || (w.Length >= ShortestName && !CommonWords.IsOrdinary(w) && !IsSmall(w))));

    /// <summary>
    /// Words that are no everyday ones. With the name beside them any, where it is written small ("nasib malang") or they make another
    /// name of it ("bima arya", "Polda Metro"): in "Sampit diputar" the name is the name.
    /// </summary>
    public bool MayExclude(string phrase) => HoldsName(phrase) ? IsOtherName(phrase) : WordsOf(phrase).All(w => !CommonWords.IsOrdinary(w) && !Relevance.IsOffice(w));

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
                lostPlace += IsRight(i) ? 1 : 0;
            }
        }

        return (kept, lost, lostPlace);
    }

    bool IsRight(int text) => senses[text] == NameSense.Place || texts[text].IsOld;

    bool IsOtherName(string phrase) =>
        Holding(phrase).Any(i => texts[i].Compounds.Contains(phrase) || texts[i].IsMuttered)
        || (!_names.Contains(WordsOf(phrase)[0]) && texts.Any(t => t.Large.Contains(WordsOf(phrase)[0])) && !IsSmall(WordsOf(phrase)[0]));

    bool IsSmall(string word) => texts.Count(t => t.Small.Contains(word)) is > 0 and var small && small >= texts.Count(t => t.Large.Contains(word));

    IEnumerable<int> Holding(string phrase) => Enumerable.Range(0, texts.Count).Where(i => texts[i].Features.Contains(phrase));

    bool HoldsName(string phrase) => phrase.Contains(' ', StringComparison.Ordinal) && WordsOf(phrase).Any(_names.Contains);

    static string[] WordsOf(string phrase) => phrase.Split(' ');

    static string KeyOf(string phrase) => string.Join(' ', WordReader.Read(phrase).Select(w => w.Form));
}

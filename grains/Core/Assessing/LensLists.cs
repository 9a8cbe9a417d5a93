using System.Globalization;
using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>What the lists of a lens must be. Two entries are the same where they are the same words, however they are written.</summary>
static class LensLists
{
    /// <summary>Everything that is wrong, list by list.</summary>
    public static IEnumerable<LensFault> Check(Lens lens)
    {
        var groups = lens.Groups.SelectMany(pair => pair).ToList();
        return
        [
            .. lens.Names.Count == 0 ? new[] { new LensFault("names", LensProblem.NamesMissing) } : [],
            .. OfList("names", lens.Names),
            .. lens.Names.SelectMany(name => OfName(name, lens)),
            .. OfList("places", lens.Places),
            .. OfPairs(lens.Groups),
            .. OfList("terms", lens.Terms),
            .. Shared("terms", LensProblem.InTwoLists, lens.Terms, lens.Names),
            .. Shared("groups", LensProblem.InTwoLists, groups, [.. lens.Names, .. lens.Places]),
            .. Shared("terms", LensProblem.TermCountsTwice, lens.Terms, [.. groups, .. lens.Places]),
        ];
    }

    static IEnumerable<LensFault> OfList(string field, IReadOnlyList<string> entries)
    {
        if (entries.Count > LensRules.MostEntries) yield return new(field, LensProblem.TooMany, LensRules.MostEntries.ToString(CultureInfo.InvariantCulture));
        foreach (var fault in entries.SelectMany(entry => OfEntry(field, entry))) yield return fault;
        foreach (var twice in entries.GroupBy(e => e, StringComparer.Ordinal).Where(g => g.Count() > 1)) yield return new(field, LensProblem.Repeated, twice.First());
    }

    static LensFault[] OfEntry(string field, string entry) =>
        entry.Length > LensRules.LongestText ? [new(field, LensProblem.TooLong, LensRules.LongestText.ToString(CultureInfo.InvariantCulture))]
        : !NameText.IsPlain(entry) ? [new(field, LensProblem.NotPlain, entry)]
        : KeyOf(entry).Length == 0 ? [new(field, LensProblem.Wordless, entry)]
        : [];

    static IEnumerable<LensFault> OfName(string name, Lens lens)
    {
        var words = WordReader.Read(name);
        if (words.Count == 0) yield break;
        if (words.Sum(w => w.Form.Count(char.IsLetterOrDigit)) < LensRules.ShortestName) yield return new("names", LensProblem.NameTooShort, name);
        else if (lens.Places.Any(place => KeyOf(place) == KeyOf(name))) yield return new("names", LensProblem.NameIsPlace, name);
        else if (words.Count == 1 && CommonWords.IsOrdinary(words[0].Form)) yield return new("names", LensProblem.NameOrdinary, name);
    }

    static IEnumerable<LensFault> OfPairs(IReadOnlyList<IReadOnlyList<string>> pairs)
    {
        if (pairs.Count > LensRules.MostPairs) yield return new("groups", LensProblem.TooMany, LensRules.MostPairs.ToString(CultureInfo.InvariantCulture));
        foreach (var pair in pairs)
        {
            foreach (var fault in pair.SelectMany(member => OfEntry("groups", member))) yield return fault;
            if (pair.Select(KeyOf).Distinct(StringComparer.Ordinal).Count() != 2 || pair.Count != 2) yield return new("groups", LensProblem.PairImproper, string.Join(" – ", pair));
        }

        foreach (var twice in pairs.GroupBy(p => string.Join('|', p.Select(KeyOf).Order(StringComparer.Ordinal)), StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return new("groups", LensProblem.Repeated, string.Join(" – ", twice.First()));
    }

    static IEnumerable<LensFault> Shared(string field, LensProblem problem, IEnumerable<string> entries, IEnumerable<string> others)
    {
        var known = others.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return entries.Where(e => KeyOf(e).Length > 0 && known.Contains(KeyOf(e))).DistinctBy(KeyOf, StringComparer.Ordinal).Select(e => new LensFault(field, problem, e));
    }

    static string KeyOf(string entry) => string.Join(' ', WordReader.Read(entry).Select(w => w.Form));
}

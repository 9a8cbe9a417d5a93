namespace ReputationWatch.Assessing;

/// <summary>
/// Which phrases of two versions of a lens may make a text judged differently. A text is judged by the phrases it holds and by what the lens says of itself: its
/// years, and whether it names any place. So where that is the same, only a text that holds a phrase which one version has and the other has not can move.
/// </summary>
internal static class LensDifference
{
    /// <summary>Every phrase of either version, each once, and whether a text that holds it may move.</summary>
    /// <param name="known">The version in force; null if there is none.</param>
    /// <param name="candidate">The other.</param>
    public static IEnumerable<(string Phrase, bool MayMove)> Of(Lens? known, Lens candidate)
    {
        var all = Phrases(known).Concat(Phrases(candidate)).Distinct(StringComparer.Ordinal).ToList();
        var changed = known is null || SpeaksOtherwise(known, candidate) ? all.ToHashSet(StringComparer.Ordinal) : Changed(known, candidate);
        return all.Select(phrase => (phrase, changed.Contains(phrase)));
    }

    // What bears on every text that holds any of its phrases.
    static bool SpeaksOtherwise(Lens one, Lens other) =>
        (one.Start, one.End, one.YearsToHistory, one.Places.Count == 0) != (other.Start, other.End, other.YearsToHistory, other.Places.Count == 0);

    static HashSet<string> Changed(Lens known, Lens candidate)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        changed.UnionWith(Differing(known.Names, candidate.Names));
        changed.UnionWith(Differing(known.Places, candidate.Places));
        changed.UnionWith(Differing(known.Terms, candidate.Terms));
        if (Differing(Pairs(known), Pairs(candidate)).Any()) changed.UnionWith(Members(known).Concat(Members(candidate)));
        return changed;
    }

    // What stands in one list and not, or not as often, in the other.
    static IEnumerable<string> Differing(IEnumerable<string> one, IEnumerable<string> other)
    {
        var more = one.CountBy(e => e, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var entry in other) more[entry] = more.GetValueOrDefault(entry) - 1;
        return more.Where(e => e.Value != 0).Select(e => e.Key);
    }

    // The order of pairs, and within a pair, says nothing.
    static IEnumerable<string> Pairs(Lens lens) => lens.Groups.Select(pair => string.Join('\n', pair.Order(StringComparer.Ordinal)));

    static IEnumerable<string> Members(Lens lens) => lens.Groups.SelectMany(pair => pair);

    static IEnumerable<string> Phrases(Lens? lens) => lens is null ? [] : [.. lens.Names, .. lens.Places, .. lens.Terms, .. Members(lens)];
}

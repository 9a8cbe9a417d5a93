namespace ReputationWatch.Watching;

/// <summary>
/// The order in which a headline names its words. The same words in another order may say the reverse: "Persela kalahkan Persiba" and
/// "Persiba kalahkan Persela".
/// </summary>
internal sealed class TitleOrder
{
    readonly List<(string Stem, bool IsPassive)> _words;

    TitleOrder(List<(string, bool)> words) => _words = words;

    /// <summary>Reads the words that say what a headline is about, each where it stands first.</summary>
    public static TitleOrder Of(string title) =>
        new([.. StoryText.Telling(title).Select(word => (Stem: WordStem.Of(word), IsPassive: IsPassive(word))).DistinctBy(word => word.Stem)]);

    /// <summary>
    /// Whether the words that both name stand in one order, but for one part that was moved ("di Sampit" to the front) or a sentence that
    /// was turned around its verb: "Polisi tangkap pengedar", "Pengedar ditangkap polisi". A verb that is turned in a sentence that is not
    /// says the reverse. Symmetric.
    /// </summary>
    public bool Agrees(TitleOrder other)
    {
        var theirs = new Dictionary<string, bool>(other._words.Count, StringComparer.Ordinal);
        foreach (var word in other._words) theirs[word.Stem] = word.IsPassive;
        var shared = _words.Where(word => theirs.ContainsKey(word.Stem)).ToList();
        var stems = shared.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var places = other._words.Where(word => stems.Contains(word.Stem)).Select((word, i) => (word.Stem, i)).ToDictionary(StringComparer.Ordinal);

        var order = shared.Select(word => places[word.Stem]).ToArray();
        var turned = shared.Select(word => word.IsPassive != theirs[word.Stem]).ToArray();
        if (Enumerable.Range(0, order.Length).Any(i => turned[i] && StandsBetweenTheSame(order, i))) return false;

        var (from, to) = (0, order.Length);
        while (from < to && order[from] == from) from++;
        while (to > from && order[to - 1] == to - 1) to--;
        return from == to || Swapped(order, from, to, verb: null) || Enumerable.Range(from, to - from).Any(i => turned[i] && Swapped(order, from, to, i));
    }

    // "Persela kalahkan Persiba", "Persela dikalahkan Persiba".
    static bool StandsBetweenTheSame(int[] order, int at) =>
        order[..at].Any(place => place < order[at]) && order[(at + 1)..].Any(place => place > order[at]);

    // Two neighbouring parts changed places, or the two around a verb; within each nothing moved.
    static bool Swapped(int[] order, int from, int to, int? verb)
    {
        var cut = verb ?? Array.IndexOf(order, from, from, to - from);
        var expected = Enumerable.Range(from + to - cut, cut - from);
        if (verb is not null) expected = expected.Append(from + to - cut - 1);
        return expected.Concat(Enumerable.Range(from, to - cut - (verb is null ? 0 : 1))).SequenceEqual(order[from..to]);
    }

    static bool IsPassive(string word) => word.StartsWith("di", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal);
}

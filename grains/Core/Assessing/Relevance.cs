using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>
/// Tells whether a text is about a keyword, and not about another thing of the same name. Names and contexts are whole words in
/// any case: "Serang" is not found in "menyerang".
/// <para>An excluded context that takes in the name ("batu bara" for Batu) strikes out that place only; one that stands apart from
/// it ("Iran" for Serang) strikes out the text.</para>
/// <para>A required context stands near the name: in its sentence and within 6 words, title and snippet apart. The words of
/// offices and public places right before a name ("Kota", "Kab.", "Pemkot", "Polres", "Bupati", "Bandara"), and "di", "ke" and
/// "asal" before a name with a capital, serve as one whatever was configured; "warga" does not ("Warga Serang Polisi").</para>
/// <para>A name that has contexts and is written small, in a text that has capitals, is the common word ("Iran serang Israel").</para>
/// </summary>
public sealed class Relevance
{
    internal const int Near = 6;

    static readonly HashSet<string> Offices = new(StringComparer.Ordinal)
    {
        "kota", "kab", "kabupaten", "pemkot", "pemkab", "pemda", "polres", "polresta", "polrestabes", "walikota", "bupati", "kapolres", "kapolresta",
        "polsek", "dprd", "kejari", "kajari", "negeri", "pn", "tipikor", "kodim", "dandim", "bpbd", "rsud", "rutan", "lapas", "imigrasi", "lbh", "bandara",
        "stasiun", "terminal", "pelabuhan", "cukai", "disdukcapil", "disdik", "dinkes", "dishub", "pilkada", "pilwalkot", "pilbup", "regency", "regent",
    };

    static readonly HashSet<string> OfPlaces = new(StringComparer.Ordinal) { "di", "ke", "asal" };

    readonly PhraseBook<Role> _book = new(clitics: false);
    readonly bool _hasContexts;
    readonly bool _hasRequired;

    /// <summary>For a keyword's names and contexts.</summary>
    public Relevance(TrackedKeyword keyword)
    {
        foreach (var name in keyword.AllNames()) _book.Add(name, Role.Name);
        foreach (var context in keyword.RequiredContexts) _book.Add(context, Role.Required);
        foreach (var context in keyword.ExcludedContexts) _book.Add(context, Role.Excluded);
        _hasRequired = keyword.RequiredContexts.Count > 0;
        _hasContexts = _hasRequired || keyword.ExcludedContexts.Count > 0;
    }

    /// <summary>Whether a word before a name makes it the place, whatever was configured.</summary>
    internal static bool IsOffice(string form) => Offices.Contains(form);

    /// <summary>Whether a word before a name with a capital makes it the place.</summary>
    internal static bool IsOfPlace(string form) => OfPlaces.Contains(form);

    enum Role
    {
        Name,
        Required,
        Excluded,
    }

    /// <summary>Whether the text names the keyword and its contexts allow it: what a feed's entry must do.</summary>
    public bool Speaks(string title, string snippet) => Speaks(Read(title, snippet));

    /// <summary>
    /// Whether the contexts allow the text: what a search result must do, which a search engine has found for the name. Where the
    /// cut snippet does not show the name, no excluded context may stand in it, and one of the required ones must, if there are any.
    /// </summary>
    public bool Allows(string title, string snippet)
    {
        var found = Find(Read(title, snippet));
        if (found.Exists(f => f.Hits.Exists(h => h.Entry == Role.Name))) return Speaks(found);
        return !found.Exists(f => f.Hits.Exists(h => h.Entry == Role.Excluded))
            && (!_hasRequired || found.Exists(f => f.Hits.Exists(h => h.Entry == Role.Required)));
    }

    internal static Passage[] Read(string title, string snippet) => [new(EvidenceField.Title, title), new(EvidenceField.Snippet, snippet)];

    internal bool Speaks(Passage[] passages) => Speaks(Find(passages));

    bool Speaks(List<Found> found) =>
        !found.Exists(f => f.IsStruckOut) && found.Exists(f => f.Names.Any(n => !_hasContexts || f.Means(n, _hasRequired)));

    List<Found> Find(Passage[] passages) => [.. passages.Select(p => new Found(p, _book.All(p.Words)))];

    // A passage with the names and contexts found in it.
    sealed record Found(Passage Passage, List<PhraseHit<Role>> Hits)
    {
        public IEnumerable<PhraseHit<Role>> Names => Hits.Where(h => h.Entry == Role.Name);

        public bool IsStruckOut => Excluded.Any(e => !Names.Any(n => Overlap(n, e)));

        IEnumerable<PhraseHit<Role>> Excluded => Hits.Where(h => h.Entry == Role.Excluded);

        public bool Means(PhraseHit<Role> name, bool needsContext)
        {
            if (Excluded.Any(e => Overlap(name, e))) return false;
            if (IsOffice(name)) return true;
            if (Passage.IsMuttered(name.FirstWord)) return false;
            return !needsContext || IsPlaced(name) || Hits.Any(h => h.Entry == Role.Required && IsNear(name, h));
        }

        bool IsOffice(PhraseHit<Role> name) => Offices.Contains(FormBefore(name));

        bool IsPlaced(PhraseHit<Role> name) => OfPlaces.Contains(FormBefore(name));

        string FormBefore(PhraseHit<Role> name) => Numerals.FormAt(Passage.Words, name.FirstWord - 1);

        bool IsNear(PhraseHit<Role> name, PhraseHit<Role> context) =>
            Passage.Words[name.FirstWord].Sentence == Passage.Words[context.FirstWord].Sentence
            && Math.Max(name.FirstWord - context.LastWord, context.FirstWord - name.LastWord) <= Near;

        static bool Overlap(PhraseHit<Role> a, PhraseHit<Role> b) => a.FirstWord <= b.LastWord && b.FirstWord <= a.LastWord;
    }
}

namespace ReputationWatch.Assessing;

/// <summary>What a phrase says about the time and the event a text speaks of; see the head of <c>Lexicons/era.txt</c>.</summary>
[Flags]
internal enum EraSign
{
    None = 0,
    Name = 1 << 0,
    Place = 1 << 1,
    Group = 1 << 2,
    Term = 1 << 3,
    Conflict = 1 << 4,
    Clash = 1 << 5,
    Violence = 1 << 6,
    Crowd = 1 << 7,
    Soft = 1 << 8,
    Past = 1 << 9,
    Back = 1 << 10,
    Now = 1 << 11,
    Live = 1 << 12,
    Compare = 1 << 13,
    Repeat = 1 << 14,
    Staged = 1 << 15,
    Averted = 1 << 16,
    Disaster = 1 << 17,
    Sport = 1 << 18,
}

/// <summary>A phrase of the era lists.</summary>
/// <param name="Sign">What it says; none of a phrase that only hides what stands inside it ("konflik kepentingan").</param>
/// <param name="Event">The event it belongs to; null of a word that is no event's own.</param>
/// <param name="Side">Of a group: which of the event's pairs it belongs to, and which of the two it is.</param>
internal sealed record EraTerm(EraSign Sign, EraEvent? Event, (int Pair, int Member) Side = default);

/// <summary>The lenses and the words of time and conflict as one tree, so that one pass finds them all.</summary>
internal sealed class EraLexicon
{
    readonly List<EraTerm> _terms = [];
    readonly CueTree _tree = new();

    /// <summary>Of these lenses.</summary>
    public EraLexicon(IEnumerable<Lens> lenses)
    {
        foreach (var (term, sign) in Resources.Entries("era.txt")) Add(term, new(Enum.Parse<EraSign>(sign, ignoreCase: true), null));
        foreach (var (term, kind) in Resources.Entries("sport.txt"))
            if (kind == "sign") Add(term, new(EraSign.Sport, null));
        foreach (var lens in lenses)
        {
            var told = new EraEvent(lens);
            foreach (var name in lens.Names) Add(name, new(EraSign.Name, told));
            foreach (var place in lens.Places) Add(place, new(EraSign.Place, told));
            foreach (var term in lens.Terms) Add(term, new(EraSign.Term, told));
            foreach (var (pair, groups) in lens.Groups.Index())
                foreach (var (member, group) in groups.Index())
                    Add(group, new(EraSign.Group, told, (pair, member)));
        }
    }

    /// <summary>The phrase of a cue's number.</summary>
    public EraTerm this[int cue] => _terms[cue];

    /// <summary>Finds every phrase in the passages.</summary>
    public void Find(IReadOnlyList<Passage> passages, ref CueHits hits)
    {
        for (var i = 0; i < passages.Count; i++) _tree.Find(passages[i].Words, i, ref hits);
    }

    void Add(string phrase, EraTerm term)
    {
        _tree.Add(phrase, _terms.Count);
        _terms.Add(term);
    }
}

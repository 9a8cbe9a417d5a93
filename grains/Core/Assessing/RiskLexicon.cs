namespace ReputationWatch.Assessing;

/// <summary>A cue of the risk lists.</summary>
/// <param name="Risk">Which risk.</param>
/// <param name="Weight">How much it says that the text is about it; 0 of a phrase that only hides what it holds.</param>
/// <param name="Manner">Of a cue of manner: what it says the text does. It then says nothing of a risk.</param>
/// <param name="Spreads">Of a cue of manner: whether it is the risk itself ("ganyang kafir"), not only a call to pass on.</param>
/// <param name="Sara">Whether it is the word that may also be a first name.</param>
/// <param name="IsRubric">Whether it is enough alone where it opens a title as a rubric.</param>
internal sealed record RiskCue(Risk Risk, double Weight, RiskManner? Manner = null, bool Spreads = false, bool Sara = false, bool IsRubric = false)
{
    public bool IsOfManner => Manner is not null;
}

/// <summary>The cues of all risks as one tree, so that one pass finds them all; of overlapping ones the longest.</summary>
internal sealed class RiskLexicon
{
    static readonly string[] Rubrics = ["keliru", "menyesatkan", "sebagian benar", "belum ada bukti", "sesat", "salah", "palsu", "satire", "tidak terbukti"];

    readonly List<RiskCue> _cues = [];
    readonly CueTree _tree = new();
    readonly CueTree _manners = new();

    /// <summary>Reads the lists.</summary>
    public RiskLexicon()
    {
        foreach (var risk in Enum.GetValues<Risk>())
            foreach (var (term, weight) in Resources.Weights($"risk-{Name(risk)}.txt")) Add(_tree, term, new(risk, weight));
        foreach (var rubric in Rubrics) Add(_tree, rubric, new(Risk.Hoax, 0.01, IsRubric: true));
        Add(_tree, "sara", new(Risk.Hate, 1, Sara: true));
        foreach (var (term, kind) in Resources.Entries("risk-manner.txt")) AddManner(term, kind);
    }

    /// <summary>The cue of a number.</summary>
    public RiskCue this[int cue] => _cues[cue];

    /// <summary>The key of evidence for a risk.</summary>
    public static string Why(Risk risk) => risk switch
    {
        Risk.Hoax => "risk:hoax",
        Risk.Hate => "risk:hate",
        Risk.Slander => "risk:slander",
        _ => "risk:incitement",
    };

    /// <summary>Finds every cue in the passages. Words of manner are looked for only where a risk, or its spreading, may be.</summary>
    public void Find(IReadOnlyList<Passage> passages, ref CueHits hits)
    {
        for (var i = 0; i < passages.Count; i++) _tree.FindLongest(passages[i].Words, i, ref hits);
        if (hits.Count == 0) return;
        for (var i = 0; i < passages.Count; i++) _manners.Find(passages[i].Words, i, ref hits);
    }

    void AddManner(string term, string kind)
    {
        // A slogan is a cue of its risk as well as of the manner; it has to be found by itself.
        if (Enum.TryParse<Risk>(kind, ignoreCase: true, out var risk)) Add(_tree, term, new(risk, 1, RiskManner.Asserted, Spreads: true));
        else Add(_manners, term, new(default, 0, Enum.Parse<RiskManner>(kind, ignoreCase: true)));
    }

    void Add(CueTree tree, string term, RiskCue cue)
    {
        tree.Add(term, _cues.Count);
        _cues.Add(cue);
    }

    static string Name(Risk risk) => Why(risk)["risk:".Length..];
}

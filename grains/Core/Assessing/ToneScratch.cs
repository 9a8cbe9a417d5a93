using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>What judging a text needs besides the text, kept by each thread and used again.</summary>
internal sealed class ToneScratch
{
    [ThreadStatic]
    static ToneScratch? _own;

    float[] _leanings = new float[256];

    /// <summary>The thread's own.</summary>
    public static ToneScratch Own => _own ??= new();

    /// <summary>One passage of each field.</summary>
    public Passage[] Fields { get; } = Passage.Empty();

    /// <summary>Those of them that hold a word.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>Where the keyword stands in them.</summary>
    public NameSpans Names { get; } = new();

    /// <summary>What they hold that bears on tone.</summary>
    public ToneScan Scan { get; } = new();

    /// <summary>The evidence of the tone so far.</summary>
    public List<Evidence> Evidence { get; } = [];

    /// <summary>The evidence of the era.</summary>
    public List<Evidence> EraEvidence { get; } = [];

    /// <summary>The evidence of the risks.</summary>
    public List<Evidence> RiskEvidence { get; } = [];

    /// <summary>Forgets the evidence.</summary>
    public void Forget()
    {
        Evidence.Clear();
        EraEvidence.Clear();
        RiskEvidence.Clear();
    }

    /// <summary>A zero for each word of the passages.</summary>
    public Span<float> LeaningsFor(List<Passage> passages)
    {
        var count = 0;
        foreach (var passage in passages) count += passage.Words.Length;
        if (_leanings.Length < count) _leanings = new float[2 * count];
        var leanings = _leanings.AsSpan(0, count);
        leanings.Clear();
        return leanings;
    }
}

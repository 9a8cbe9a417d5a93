using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>What the cues of risks say of a text, as numbers that weights are learnt for beside those of its words.</summary>
internal static class RiskMarks
{
    /// <summary>How many there are; the first is 1.</summary>
    public const int Count = 18;

    /// <summary>How many of them, from the second on, are from the lists of cues; those behind are signs of writing.</summary>
    public const int OfCues = 13;

    const double MostPoints = 1.5;

    const int Risks = 4;

    /// <summary>Whether the cues of a risk suffice.</summary>
    public static bool Tells(Risk risk, ReadOnlySpan<float> marks) => marks[1 + Risks + (int)risk] > 0;

    /// <summary>Writes them.</summary>
    /// <param name="passages">The fields, title first.</param>
    /// <param name="points">The points of each risk.</param>
    /// <param name="told">Whether they suffice, for each risk.</param>
    /// <param name="spread">Whether a slogan of it stands in the text, for each risk.</param>
    /// <param name="called">Whether the text calls to pass it on.</param>
    /// <param name="into"><see cref="Count"/> numbers.</param>
    public static void Write(
        IReadOnlyList<Passage> passages, ReadOnlySpan<double> points, ReadOnlySpan<bool> told, ReadOnlySpan<bool> spread, bool called, Span<float> into)
    {
        var marks = new MarkWriter(into);
        marks.Add(true);
        foreach (var p in points) marks.Add((float)Math.Min(p, MostPoints));
        foreach (var t in told) marks.Add(t);
        foreach (var s in spread) marks.Add(s);
        marks.Add(called);
        marks.Add(passages[0].Text.Contains('!', StringComparison.Ordinal) || (passages.Count > 1 && passages[1].Text.Contains('!', StringComparison.Ordinal)));
        marks.Add(passages[0].Text.Contains('?', StringComparison.Ordinal));
        marks.Add(passages[0].Text.Contains(':', StringComparison.Ordinal));
        marks.Add(passages[0].Text.Contains('"', StringComparison.Ordinal));
    }
}

using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>A stretch of text over which the same evidence lies.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="Evidence">What lies over it; empty for plain text.</param>
sealed record Stretch(string Text, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Which mark it gets: an old conflict or a risk before a tone, the heavier tone where they overlap.</summary>
    public string Mark => Evidence switch
    {
        [] => "",
        _ when Evidence.Any(e => !Highlights.IsTone(e)) => "era",
        _ => Evidence.Sum(e => e.Weight) < 0 ? "neg" : "pos",
    };
}

/// <summary>Lays evidence over a text. Pure.</summary>
static class Highlights
{
    /// <summary>Whether it speaks for a tone, and not for an era or a risk.</summary>
    public static bool IsTone(Evidence evidence) => evidence.Why == "tone" || evidence.Why.StartsWith("tone:", StringComparison.Ordinal);

    /// <summary>
    /// The text cut wherever evidence begins or ends, so that overlapping spans share a stretch; the stretches put together are the text.
    /// Spans that reach outside the text are cut to it: a stored text may be shorter than the one that was judged. What has no place in
    /// the text, such as the value a judgement starts from, lies over none of it.
    /// </summary>
    public static IReadOnlyList<Stretch> Over(string text, EvidenceField field, IEnumerable<Evidence> evidence)
    {
        var spans = evidence.Where(e => e.Field == field)
            .Select(e => (Evidence: e, Start: Math.Clamp(e.Start, 0, text.Length), End: (int)Math.Clamp((long)e.Start + e.Length, 0, text.Length)))
            .Where(s => s.End > s.Start)
            .ToList();
        var cuts = spans.SelectMany(s => new[] { s.Start, s.End }).Append(0).Append(text.Length).Distinct().Order().ToList();

        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new Stretch(text[from..to], Covering(from, to)))];

        IReadOnlyList<Evidence> Covering(int from, int to) => [.. spans.Where(s => s.Start <= from && s.End >= to).Select(s => s.Evidence)];
    }
}

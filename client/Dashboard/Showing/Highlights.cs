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
        _ when Evidence.Any(e => !e.Why.StartsWith("tone", StringComparison.Ordinal)) => "era",
        _ => Evidence.Sum(e => e.Weight) < 0 ? "neg" : "pos",
    };
}

/// <summary>Lays evidence over a text. Pure.</summary>
static class Highlights
{
    /// <summary>
    /// The text cut wherever evidence begins or ends, so that overlapping spans share a stretch; the stretches put together are the text.
    /// Spans that reach outside the text are cut to it: a stored text may be shorter than the one that was judged.
    /// </summary>
    public static IReadOnlyList<Stretch> Over(string text, EvidenceField field, IEnumerable<Evidence> evidence)
    {
        var spans = evidence.Where(e => e.Field == field)
            .Select(e => (Evidence: e, Start: Math.Clamp(e.Start, 0, text.Length), End: (int)Math.Clamp((long)e.Start + e.Length, 0, text.Length)))
            .Where(s => s.End > s.Start)
            .ToList();
        var cuts = spans.SelectMany(s => new[] { s.Start, s.End }).Append(0).Append(text.Length).Distinct().Order().ToList();

        return [.. cuts.Zip(cuts.Skip(1)).Select(c => new Stretch(text[c.First..c.Second], [.. spans.Where(s => s.Start <= c.First && s.End >= c.Second).Select(s => s.Evidence)]))];
    }
}

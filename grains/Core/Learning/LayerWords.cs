using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>Makes a layer something a person can look at: which words it moved.</summary>
internal static class LayerWords
{
    const int Most = 60;
    const double Named = 0.02;

    // In a headline of ten words the hashed words, pairs and sides are some thirty, and each counts for 2 over the root of that.
    const double Usual = 0.37;

    /// <summary>The words moved most, heaviest first.</summary>
    public static IReadOnlyList<LayerWord> Of(IEnumerable<LabelledText> corrections, OfficeWeights weights) =>
    [
        .. corrections
            .SelectMany(t => WordReader.Read($"{t.Title}\n{t.Snippet}").Select(w => w.Form).Distinct())
            .CountBy(form => form)
            .Select(word => new LayerWord(word.Key, Usual * Leaning(weights, word.Key), word.Value))
            .Where(word => Math.Abs(word.Leaning) >= Named)
            .OrderByDescending(word => Math.Abs(word.Leaning))
            .ThenBy(word => word.Word, StringComparer.Ordinal)
            .Take(Most),
    ];

    static double Leaning(OfficeWeights weights, string form)
    {
        var (up, down) = weights.At(ToneFeatures.SlotOf(form));
        return up - down;
    }
}

using System.Text.RegularExpressions;

namespace ReputationWatch.Tests.Support;

/// <summary>
/// How well extracted texts agree with true ones: precision, recall and F1 over runs of four words, each page weighing the same.
/// As evaluate.py of scrapinghub/article-extraction-benchmark counts it (string_shingle_matching, metrics_from_tp_fp_fns).
/// </summary>
/// <param name="Precision">The mean over the pages that have a true or extracted text to be right about.</param>
/// <param name="Recall">Likewise.</param>
public sealed partial record ShingleScore(double Precision, double Recall)
{
    const int Run = 4;

    /// <summary>The harmonic mean of both means.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>The score over pairs of a true and an extracted text.</summary>
    public static ShingleScore Of(IEnumerable<(string True, string Got)> pairs)
    {
        var matches = pairs.Select(p => Match(p.True, p.Got)).ToList();
        return new(
            matches.Where(m => m.Hit + m.Extra > 0).Select(m => Share(m.Hit, m.Extra, m.Missed)).DefaultIfEmpty(0).Average(),
            matches.Where(m => m.Hit + m.Missed > 0).Select(m => Share(m.Hit, m.Missed, m.Extra)).DefaultIfEmpty(0).Average());
    }

    static double Share(int hit, int wrong, int otherWrong) => wrong == 0 && otherWrong == 0 ? 1 : (double)hit / (hit + wrong);

    static (int Hit, int Extra, int Missed) Match(string truth, string got)
    {
        var (wanted, found) = (Shingles(truth), Shingles(got));
        var hit = wanted.Sum(s => Math.Min(s.Value, found.GetValueOrDefault(s.Key)));
        return (hit, found.Values.Sum() - hit, wanted.Values.Sum() - hit);
    }

    static Dictionary<string, int> Shingles(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToList();
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        // A text shorter than a run is a run of its own; an empty one has none.
        for (var i = 0; i < Math.Max(1, words.Count - Run + 1); i++)
        {
            var shingle = string.Join('\u0001', words.Skip(i).Take(Run));
            if (shingle.Length > 0) shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }

    // Python's \w: letters, digits and the underscore, without combining marks.
    [GeneratedRegex(@"[\p{L}\p{N}_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

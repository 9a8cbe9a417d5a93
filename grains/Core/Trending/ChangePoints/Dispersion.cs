namespace ReputationWatch.Trending;

/// <summary>How much more days scatter about their level than chance alone lets them.</summary>
static class Dispersion
{
    /// <summary>
    /// Pearson's dispersion inside blocks, meant over them, at least 1. Inside blocks, as a change of level between them is what is
    /// looked for and must not count as scatter. Blocks on which nothing can scatter are left out.
    /// </summary>
    /// <param name="days">What was counted out of what, each day; a whole of 0 is a day without a look.</param>
    /// <param name="block">Days in a block; an unfinished one at the end is left out.</param>
    /// <param name="residual">The squared Pearson residual of a day: part, whole, level of the block.</param>
    public static double Of(IReadOnlyList<(double Part, double Whole)> days, int block, Func<double, double, double, double> residual)
    {
        var inside = new List<double>();
        for (var start = 0; start + block <= days.Count; start += block)
        {
            var looked = days.Skip(start).Take(block).Where(d => d.Whole > 0).ToList();
            if (looked.Count < 2) continue;

            var level = looked.Sum(d => d.Part) / looked.Sum(d => d.Whole);
            var sum = looked.Sum(d => residual(d.Part, d.Whole, level));
            if (double.IsFinite(sum)) inside.Add(sum / (looked.Count - 1));
        }

        return inside.Count == 0 ? 1 : Math.Max(1, inside.Average());
    }
}

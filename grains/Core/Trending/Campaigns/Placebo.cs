namespace ReputationWatch.Trending;

/// <summary>The same test at every earlier day, where no campaign began: what chance does to this very series.</summary>
/// <param name="Tried">How many earlier splits there were room for.</param>
/// <param name="Rank">1: no earlier split looked as clear as the real one; 3: two did.</param>
/// <param name="Statistics">The t of each earlier split, oldest first.</param>
public sealed record Placebo(int Tried, int Rank, IReadOnlyList<double> Statistics)
{
    const int FewestWeeks = 4;

    /// <summary>
    /// The check; null where the weeks before leave no room for a split. Only those weeks are looked at, else the real effect would show
    /// in the placebos too.
    /// </summary>
    internal static Placebo? Of(IReadOnlyList<WeekLog> before, LiftTest real)
    {
        var after = Math.Max(FewestWeeks, real.WeeksAfter);
        var statistics = Enumerable.Range(FewestWeeks, Math.Max(0, before.Count - 2 * FewestWeeks + 1))
            .Select(split => LiftTest.Of([.. before.Take(split + after)], split)?.T)
            .OfType<double>()
            .ToList();
        return statistics.Count == 0 ? null : new(statistics.Count, 1 + statistics.Count(t => Math.Abs(t) >= Math.Abs(real.T)), statistics);
    }
}

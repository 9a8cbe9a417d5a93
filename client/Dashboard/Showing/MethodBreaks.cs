using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Showing;

static class MethodBreaks
{
    /// <summary>Periods whose figures were made another way than those before: the series may not be read across them.</summary>
    public static IReadOnlyList<(DateOnly Day, string Method)> In(IEnumerable<PeriodPoint> series)
    {
        var seen = series.Where(p => p.Point is not null).Select(p => (p.FirstDay, p.Point!.Method)).ToList();
        return [.. seen.Zip(seen.Skip(1)).Where(pair => pair.First.Method != pair.Second.Method).Select(pair => pair.Second)];
    }
}

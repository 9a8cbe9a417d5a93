namespace ReputationWatch.Trending;

/// <summary>Cuts a series where doing so saves more than it costs. Exact: no other cutting is cheaper.</summary>
/// <remarks>Jackson et al. (2005), "An algorithm for optimal partitioning". O(n²) calls of the cost; PELT's pruning is not needed at n ≤ 730.</remarks>
static class Partition
{
    /// <summary>The indices that begin a new segment, without 0, rising.</summary>
    /// <param name="length">Of the series.</param>
    /// <param name="shortest">Length of the shortest segment, from 1. A series under twice that stays whole.</param>
    /// <param name="penalty">For each change, above 0.</param>
    /// <param name="cost">Of the segment from its first index up to, not including, its second.</param>
    public static IReadOnlyList<int> Best(int length, int shortest, double penalty, Func<int, int, double> cost)
    {
        var (best, lastStart) = (new double[length + 1], new int[length + 1]);
        Array.Fill(best, double.PositiveInfinity);
        best[0] = -penalty;
        for (var end = shortest; end <= length; end++)
        {
            for (var start = 0; start <= end - shortest; start++)
            {
                if (double.IsPositiveInfinity(best[start])) continue;
                var total = best[start] + penalty + cost(start, end);
                if (total < best[end]) (best[end], lastStart[end]) = (total, start);
            }
        }

        var changes = new List<int>();
        for (var start = length >= shortest ? lastStart[length] : 0; start > 0; start = lastStart[start]) changes.Add(start);
        changes.Reverse();
        return changes;
    }
}

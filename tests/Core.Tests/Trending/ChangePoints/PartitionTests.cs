using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.ChangePoints;

public sealed class PartitionTests
{
    [Fact]
    public void No_other_cutting_of_a_short_series_is_cheaper()
    {
        var counts = Gen.Choose(0, 9).ArrayOf().Where(c => c.Length is >= 1 and <= 11);

        Prop.ForAll(Arb.From(counts), Arb.From(Gen.Choose(1, 4)), Arb.From(Gen.Choose(1, 12)), (series, shortest, penalty) =>
        {
            var found = Partition.Best(series.Length, shortest, penalty, Cost);
            var tried = Cuttings(series.Length, shortest).Min(Total);
            return Math.Abs(Total(found) - tried) < 1e-9;

            double Total(IReadOnlyList<int> cuts)
            {
                int[] all = [0, .. cuts, series.Length];
                return penalty * cuts.Count + all.Zip(all.Skip(1), Cost).Sum();
            }

            double Cost(int start, int end)
            {
                var sum = series[start..end].Sum();
                return sum == 0 ? 0 : -2 * (sum * Math.Log(sum / (double)(end - start)) - sum);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_series_too_short_for_two_segments_stays_whole()
    {
        Assert.Empty(Partition.Best(13, 7, .1, (start, end) => start == 0 && end == 13 ? 100 : 0));
        Assert.Equal([7], Partition.Best(14, 7, .1, (start, end) => end - start == 14 ? 100 : 0));
    }

    static IEnumerable<int[]> Cuttings(int length, int shortest) =>
        from mask in Enumerable.Range(0, 1 << (length - 1))
        let cuts = Enumerable.Range(1, length - 1).Where(i => (mask >> (i - 1) & 1) == 1).ToArray()
        let ends = (int[])[0, .. cuts, length]
        where cuts.Length == 0 || ends.Zip(ends.Skip(1), (a, b) => b - a).All(l => l >= shortest)
        select cuts;
}

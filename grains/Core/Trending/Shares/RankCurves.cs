namespace ReputationWatch.Trending;

/// <summary>The curves that can be chosen.</summary>
/// <remarks>
/// Click-through rates differ between studies and page layouts (the first rank gets 13.7 % to 46.9 %), so the curve is a
/// setting, and <see cref="Log2"/>, which nobody measured and which falls slowest, is shown beside it.
/// </remarks>
public static class RankCurves
{
    const double Patience = .8;

    /// <summary>Organic click-through rate by position in percent, 4 million results.</summary>
    public static RankCurve Backlinko { get; } =
        new("backlinko", 1, "Backlinko, 4 million Google results (2022)", [27.6, 15.8, 11.0, 8.4, 6.3, 4.9, 3.9, 3.3, 2.7, 2.4]);

    /// <summary>Click-through rate by position in percent, 80 million keywords.</summary>
    public static RankCurve Sistrix { get; } =
        new("sistrix", 1, "Sistrix, 80 million keywords (2020)", [28.5, 15.7, 11.0, 8.0, 7.2, 5.1, 4.0, 3.2, 2.8, 2.5]);

    /// <summary>Click-through rate by position in percent; the steepest of the three studies.</summary>
    public static RankCurve FirstPageSage { get; } =
        new("firstpagesage", 1, "First Page Sage (2024)", [39.8, 18.7, 10.2, 7.2, 5.1, 4.4, 3.0, 2.1, 1.9, 1.6]);

    /// <summary>1 / log2(rank + 1), the discount of DCG.</summary>
    public static RankCurve Log2 { get; } = new("log2", 1, "Järvelin and Kekäläinen (2002), DCG", [.. Ranks.Select(r => 1 / Math.Log2(r + 1))]);

    /// <summary>Rank-biased precision: a reader goes on to the next rank with probability .8.</summary>
    public static RankCurve RankBiased { get; } = new("rbp0.8", 1, "Moffat and Zobel (2008), RBP", [.. Ranks.Select(r => Math.Pow(Patience, r - 1))]);

    /// <summary>The curve where nobody chose another.</summary>
    public static RankCurve Default => Backlinko;

    /// <summary>All that can be chosen, the default first.</summary>
    public static IReadOnlyList<RankCurve> All { get; } = [Backlinko, Sistrix, FirstPageSage, Log2, RankBiased];

    static IEnumerable<int> Ranks => Enumerable.Range(1, RankCurve.PageOne);

    /// <summary>The curve of a name (<c>backlinko</c>) or an id (<c>backlinko-1</c>), in any case; null where there is none: <see cref="All"/> says which there are.</summary>
    public static RankCurve? Named(string nameOrId) =>
        All.FirstOrDefault(c => string.Equals(c.Name, nameOrId, StringComparison.OrdinalIgnoreCase) || string.Equals(c.Id, nameOrId, StringComparison.OrdinalIgnoreCase));
}

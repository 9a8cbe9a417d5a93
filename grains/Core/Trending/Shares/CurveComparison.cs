namespace ReputationWatch.Trending;

/// <summary>The same pages by the chosen curve and by <see cref="RankCurves.Log2"/>.</summary>
/// <param name="Chosen">By the curve in use.</param>
/// <param name="Log2">By the one that nobody measured and that falls slowest.</param>
public sealed record CurveComparison(RankedView Chosen, RankedView Log2)
{
    /// <summary>Set where one curve says that the positive prevails and the other that the conflict-era does.</summary>
    public CurveWarning? Warning =>
        Chosen.Balance is { } chosen && Log2.Balance is { } log2 && chosen.Value * log2.Value < 0 ? new(Chosen.Curve, chosen.Value, Log2.Curve, log2.Value) : null;

    /// <summary>Of one page.</summary>
    public static CurveComparison Of(ResultPage page, RankCurve curve) => By(curve, c => RankedView.Of(page, c));

    /// <summary>Of several sources together, one page to a source; null where none holds anything.</summary>
    public static CurveComparison? Together(IReadOnlyCollection<ResultPage> pages, RankCurve curve) =>
        Joined(pages, curve) is { } chosen && Joined(pages, RankCurves.Log2) is { } log2 ? new(chosen, log2) : null;

    /// <summary>Of any view that can be made by a curve, such as one over a window.</summary>
    public static CurveComparison By(RankCurve curve, Func<RankCurve, RankedView> view) => new(view(curve), view(RankCurves.Log2));

    static RankedView? Joined(IEnumerable<ResultPage> pages, RankCurve curve) => RankedView.Together([.. pages.Select(p => RankedView.Of(p, curve))]);
}

/// <summary>The sign of the balance depends on the curve: neither may be told alone.</summary>
/// <param name="Curve">The curve in use.</param>
/// <param name="Balance">The index by it, −100 to 100.</param>
/// <param name="OtherCurve">The other curve.</param>
/// <param name="OtherBalance">The index by that, of the opposite sign.</param>
public sealed record CurveWarning(string Curve, double Balance, string OtherCurve, double OtherBalance);

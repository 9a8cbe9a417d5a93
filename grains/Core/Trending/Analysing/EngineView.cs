using ReputationWatch.Crawling;

namespace ReputationWatch.Trending;

/// <summary>What <see cref="RankedView"/> comes to, without its addresses.</summary>
/// <param name="Curve">By which ranks were weighed.</param>
/// <param name="Urls">How many addresses stood on the pages.</param>
/// <param name="Share">positive / (positive + conflict-era), weighted; null where the pages held neither.</param>
/// <param name="Positive">Weighted share of what is positive, 0 to 1; this and the next null where no page held anything.</param>
/// <param name="Negative">Of what is negative about the present.</param>
/// <param name="Conflict">Of what is conflict-era.</param>
/// <param name="Polarised">Of what is positive or conflict-era: how much of the page <paramref name="Share"/> speaks of.</param>
public sealed record RankedFigures(string Curve, int Urls, Estimate? Share, double? Positive, double? Negative, double? Conflict, double? Polarised)
{
    internal static RankedFigures Of(RankedView view) => new(view.Curve, view.Urls.Count, view.Share, view.Positive, view.Negative, view.Conflict, view.Polarised);
}

/// <summary>What a reader of one engine's page one saw over a window, or of all engines together.</summary>
/// <param name="Source">The search source; null: all together, each with the same say.</param>
/// <param name="Chosen">By the curve in use.</param>
/// <param name="Log2">By the one that falls slowest.</param>
/// <param name="Warning">Set where the two disagree on which side prevails.</param>
/// <param name="Before">The window before, by the curve in use; null where no page of it is known.</param>
/// <param name="Change">How the share moved since; null where one of the two has none.</param>
public sealed record EngineView(SourceId? Source, RankedFigures Chosen, RankedFigures Log2, CurveWarning? Warning, RankedFigures? Before, ShareChange? Change)
{
    /// <summary>Each source that held a page in the window, in order of id, then all together; empty where none did.</summary>
    /// <param name="pages">Those that stood in the window or in the one before.</param>
    /// <param name="span">The window.</param>
    /// <param name="interval">How far apart crawls are, above 0.</param>
    /// <param name="curve">By which ranks are weighed.</param>
    public static IReadOnlyList<EngineView> Over(IEnumerable<ResultPage> pages, AnalysisSpan span, TimeSpan interval, RankCurve curve)
    {
        var sources = pages.GroupBy(p => p.Source).OrderBy(g => g.Key.Value, StringComparer.Ordinal).Select(g => (g.Key, Pages: g.ToList())).ToList();
        var engines = sources.Select(s => (s.Key, Views: new Views(c => Window(s.Pages, span, c), Window(s.Pages, span.Before, curve), curve)))
            .Where(e => e.Views.Now.Chosen.Total > 0).ToList();
        if (engines.Count == 0) return [];

        var together = new Views(
            c => RankedView.Together([.. sources.Select(s => Window(s.Pages, span, c))])!,
            RankedView.Together([.. sources.Select(s => Window(s.Pages, span.Before, curve))]),
            curve);
        return [.. engines.Select(e => e.Views.Tell(e.Key)), together.Tell(null)];

        RankedView Window(IEnumerable<ResultPage> of, AnalysisSpan window, RankCurve by) => RankedView.Over(of, window.From, window.To, interval, by);
    }

    sealed class Views(Func<RankCurve, RankedView> now, RankedView? before, RankCurve curve)
    {
        public CurveComparison Now { get; } = CurveComparison.By(curve, now);

        public EngineView Tell(SourceId? source)
        {
            var held = before is { Total: > 0 } ? before : null;
            return new(
                source, RankedFigures.Of(Now.Chosen), RankedFigures.Of(Now.Log2), Now.Warning, held is null ? null : RankedFigures.Of(held),
                ShareChange.Between(held?.Share, Now.Chosen.Share));
        }
    }
}

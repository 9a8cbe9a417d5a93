using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>Figures that a page derives from a point.</summary>
static class Figures
{
    /// <summary>So many positive and harmful stories a net tone needs to be judged.</summary>
    public const int FewestStories = 5;

    /// <summary>Mean conflict-era visibility over the sources whose page held something; null where none did: unknown, not zero.</summary>
    public static double? ConflictVisibility(TrendPoint point) =>
        point.Pages.Where(p => p.Results > 0).Select(p => (double?)p.Conflict).Average();

    /// <summary>A visibility's mean over the sources whose page held something; null where none did.</summary>
    public static double? Mean(TrendPoint point, Func<PageVisibility, double?> of) => point.Pages.Where(p => p.Results > 0).Select(of).Average();

    /// <summary>A visibility by source; sources without one are absent.</summary>
    public static IReadOnlyDictionary<string, double> BySource(TrendPoint point, Func<PageVisibility, double?> of) =>
        point.Pages.Where(p => p.Results > 0 && of(p) is not null).ToDictionary(p => p.Source.Value, p => of(p)!.Value, StringComparer.Ordinal);

    /// <summary>positive / (positive + conflict-era) of a page, by rank; null where it held neither.</summary>
    public static double? RankedShare(PageVisibility page) => page.Positive + page.Conflict is > 0 and var sides ? page.Positive / sides : null;

    /// <summary>The same, mean of the sources whose page held either.</summary>
    public static double? RankedShare(TrendPoint point) => Mean(point, RankedShare);

    /// <summary>(positive + conflict-era) / all stories; null without stories.</summary>
    public static double? Polarised(TrendPoint point) =>
        point.Stories.Total is > 0 and var all ? (point.Stories.Positive + point.Stories.Conflict) / (double)all : null;

    /// <summary>Net tone where it rests on at least as many stories as a share needs to be judged.</summary>
    public static double? NetTone(TrendPoint point) => point.Stories.Positive + point.Stories.Harmful >= FewestStories ? point.NetTone : null;
}

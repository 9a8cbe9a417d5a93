using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>Figures that a page derives from a point.</summary>
static class Figures
{
    const int FewestStories = 5;

    /// <summary>Mean conflict-era visibility over the sources whose page held something; null where none did: unknown, not zero.</summary>
    public static double? ConflictVisibility(TrendPoint point) =>
        point.Pages.Where(p => p.Results > 0).Select(p => (double?)p.Conflict).Average();

    /// <summary>Net tone where it rests on at least as many stories as a share needs to be judged.</summary>
    public static double? NetTone(TrendPoint point) => point.Stories.Positive + point.Stories.Harmful >= FewestStories ? point.NetTone : null;
}

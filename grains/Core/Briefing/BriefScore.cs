using ReputationWatch.Statistics;
using ReputationWatch.Trending;

namespace ReputationWatch.Briefing;

/// <summary>Which way a share went.</summary>
public enum Direction
{
    /// <summary>There is too little to say, or what it was made with changed between.</summary>
    Unknown,

    /// <summary>Within noise: the interval of the difference holds zero.</summary>
    WithinNoise,

    /// <summary>Up, beyond noise.</summary>
    Better,

    /// <summary>Down, beyond noise.</summary>
    Worse,
}

/// <summary>The figures of a keyword in a brief.</summary>
/// <param name="At">When they were made.</param>
/// <param name="Share">Positive share over 28 days with its interval; null where there was neither positive nor conflict-era coverage.</param>
/// <param name="Stories">Distinct stories of those 28 days.</param>
/// <param name="HarmfulLastDay">Harmful stories published in the 24 hours before <paramref name="At"/>.</param>
/// <param name="Visibility">Conflict-era visibility on page one, mean of the sources that showed something, 0 to 1; null where none did.</param>
/// <param name="VisibilityBefore">The same at the last brief.</param>
/// <param name="SinceLast">Against the figures of the last brief; null where there were none.</param>
/// <param name="SinceMonth">Against those of 28 days before, which share no story with these; null where there were none.</param>
public sealed record BriefScore(
    DateTimeOffset At, Estimate? Share, StoryCounts Stories, int HarmfulLastDay, double? Visibility, double? VisibilityBefore, ShareMove? SinceLast, ShareMove? SinceMonth)
{
    /// <summary>The figures at <paramref name="now"/> against earlier ones.</summary>
    public static BriefScore Of(TrendPoint now, TrendPoint? last, TrendPoint? month) => new(
        now.At, now.Share, now.Stories, now.HarmfulLastDay, VisibilityOf(now), last is null ? null : VisibilityOf(last), ShareMove.Of(last, now), ShareMove.Of(month, now));

    /// <summary>The last of some points, its pages filled up with what each other source showed last in them; null where there are none.</summary>
    /// <param name="points">Oldest first.</param>
    public static TrendPoint? LastOf(IReadOnlyList<TrendPoint> points) => points.Count == 0 ? null : points[^1] with
    {
        Pages = [.. points.Reverse().SelectMany(p => p.Pages).DistinctBy(p => p.Source)],
    };

    static double? VisibilityOf(TrendPoint point) => point.Pages.Where(p => p.Results > 0).Select(p => (double?)p.Conflict).Average();
}

/// <summary>How the positive share differs from an earlier one.</summary>
/// <param name="Before">The earlier figures' time.</param>
/// <param name="Share">The earlier share.</param>
/// <param name="Difference">Now less before, −1 to 1.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Direction">What may be called a change.</param>
public sealed record ShareMove(DateTimeOffset Before, double Share, double Difference, double Low, double High, Direction Direction)
{
    /// <summary>
    /// The difference with Newcombe's interval; null where one of the shares is missing. Windows that overlap share stories, so that the true
    /// interval is narrower: what this calls a change is one, and a slow one is called so only against the month.
    /// </summary>
    public static ShareMove? Of(TrendPoint? before, TrendPoint now)
    {
        if (before?.Share is not { } then || now.Share is not { } share) return null;

        var (difference, low, high) = ShareInterval.Newcombe(then.Value, then.SampleSize, share.Value, share.SampleSize);
        var comparable = before.Method == now.Method && then.Grade != Grade.TooLittle && share.Grade != Grade.TooLittle;
        var direction = !comparable ? Direction.Unknown : low > 0 ? Direction.Better : high < 0 ? Direction.Worse : Direction.WithinNoise;
        return new(before.At, then.Value, difference, low, high, direction);
    }
}

namespace ReputationWatch.Trending;

/// <summary>A stretch of days on one level.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Level">Stories a day on a day of the mean weekday, or the share (0 to 1).</param>
/// <param name="Count">Stories it rests on; of a share those of both sides.</param>
/// <param name="Cost">−2 ln likelihood at its level, without what no cutting changes.</param>
public sealed record LevelSegment(DateOnly First, DateOnly Last, double Level, double Count, double Cost);

/// <summary>A day from which on a series lies on another level.</summary>
/// <param name="Day">The first day of the new level.</param>
/// <param name="Before">The stretch before.</param>
/// <param name="After">The stretch that begins with <paramref name="Day"/>.</param>
public sealed record LevelChange(DateOnly Day, LevelSegment Before, LevelSegment After);

/// <summary>On which levels a series lay.</summary>
/// <param name="Segments">Oldest first, at least one, no day left out.</param>
/// <param name="Dispersion">How much more its days scatter than chance alone lets them, at least 1: the penalty grows with it.</param>
/// <param name="Penalty">What a change has to save.</param>
/// <param name="WholeCost">Cost of the series as one segment.</param>
public sealed record ChangePoints(IReadOnlyList<LevelSegment> Segments, double Dispersion, double Penalty, double WholeCost)
{
    /// <summary>Under this many days with a look nothing is said.</summary>
    public const int FewestDays = 28;

    /// <summary>Under this many stories nothing is said of a share.</summary>
    public const int FewestStories = 20;

    const int MostDays = 730;
    const int ShortestSegment = 7;
    const int CountBlock = 7;
    const int ShareBlock = 14;
    const double CountPenalty = 4;
    const double SharePenalty = 3;

    /// <summary>Oldest first; empty where the series kept its level.</summary>
    public IReadOnlyList<LevelChange> Changes => [.. Segments.Zip(Segments.Skip(1), (before, after) => new LevelChange(after.First, before, after))];

    /// <summary>The levels of daily counts: Poisson with weekday and exposure, penalty 4·φ·ln n.</summary>
    /// <param name="days">In any order; of a longer series the last two years count.</param>
    public static Finding<ChangePoints> OfCounts(IEnumerable<DayCount> days)
    {
        var series = DailySeries.Filled(days).TakeLast(MostDays).ToList();
        var looked = series.Count(d => d.Exposure > 0);
        if (looked < FewestDays) return new TooLittle(Shortage.Days, looked, FewestDays);

        var factors = WeekdayFactors.Of(series);
        var observed = series.Select(d => d.Exposure > 0 ? (Part: d.Count, Whole: d.Exposure * factors[d.Day]) : (0, 0)).ToList();
        var dispersion = Trending.Dispersion.Of(observed, CountBlock, (part, whole, level) => (part - whole * level) * (part - whole * level) / (whole * level));
        return Find([.. series.Select(d => d.Day)], observed, dispersion, CountPenalty, (part, whole) => -2 * (XLogY(part, part / whole) - part), countsWhole: false);
    }

    /// <summary>The levels of a daily share: binomial, penalty 3·φ·ln n.</summary>
    /// <param name="days">In any order; of a longer series the last two years count.</param>
    public static Finding<ChangePoints> OfShares(IEnumerable<DayShare> days)
    {
        var series = DailySeries.Filled(days).TakeLast(MostDays).ToList();
        if (series.Count < FewestDays) return new TooLittle(Shortage.Days, series.Count, FewestDays);
        var stories = series.Sum(d => d.Labelled);
        if (stories < FewestStories) return new TooLittle(Shortage.Stories, stories, FewestStories);

        var observed = series.Select(d => (Part: (double)d.Positive, Whole: (double)d.Labelled)).ToList();
        var dispersion = Trending.Dispersion.Of(observed, ShareBlock, (part, whole, level) => (part - whole * level) * (part - whole * level) / (whole * level * (1 - level)));
        return Find([.. series.Select(d => d.Day)], observed, dispersion, SharePenalty,
            (part, whole) => -2 * (XLogY(part, part / whole) + XLogY(whole - part, 1 - part / whole)), countsWhole: true);
    }

    static ChangePoints Find(
        IReadOnlyList<DateOnly> days, IReadOnlyList<(double Part, double Whole)> observed, double dispersion, double penaltyFactor, Func<double, double, double> cost, bool countsWhole)
    {
        var (parts, wholes) = (RunningSum(observed.Select(o => o.Part)), RunningSum(observed.Select(o => o.Whole)));
        var penalty = penaltyFactor * dispersion * Math.Log(days.Count);
        int[] starts = [0, .. Partition.Best(days.Count, ShortestSegment, penalty, Cost)];
        return new([.. starts.Zip([.. starts.Skip(1), days.Count], Segment)], dispersion, penalty, Cost(0, days.Count));

        double Part(int start, int end) => parts[end] - parts[start];
        double Whole(int start, int end) => wholes[end] - wholes[start];
        // Days that nobody looked at fit any level.
        double Cost(int start, int end) => Whole(start, end) is > 0 and var whole ? cost(Part(start, end), whole) : 0;
        LevelSegment Segment(int start, int end) =>
            new(days[start], days[end - 1], Part(start, end) / Whole(start, end), countsWhole ? Whole(start, end) : Part(start, end), Cost(start, end));
    }

    static double[] RunningSum(IEnumerable<double> values)
    {
        List<double> sums = [0];
        foreach (var value in values) sums.Add(sums[^1] + value);
        return [.. sums];
    }

    static double XLogY(double x, double y) => x <= 0 ? 0 : x * Math.Log(y);
}

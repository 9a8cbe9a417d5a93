using ReputationWatch.Statistics;

namespace ReputationWatch.Trending;

/// <summary>Where a series goes, week by week.</summary>
/// <param name="First">The first day of the first week.</param>
/// <param name="Last">The last day of the last one.</param>
/// <param name="Weeks">How many were looked at.</param>
/// <param name="LogSlope">Change of ln(stories + ½), or of a share's log odds, each week: the Theil-Sen slope with its 95 % interval.</param>
/// <param name="Tau">Kendall's tau-b with time, −1 to 1.</param>
/// <param name="P">That no trend would look as clear as this, 0 to 1 (two-sided).</param>
public sealed record WeeklyTrend(DateOnly First, DateOnly Last, int Weeks, Interval LogSlope, double Tau, double P)
{
    /// <summary>Under this many weeks nothing is said.</summary>
    public const int FewestWeeks = 8;

    const double Significance = .05;
    const double SmallestPercent = 2;
    const double Half = .5;

    /// <summary>Percent each week: of the count, or of a share's odds.</summary>
    public Interval PercentPerWeek => new(Percent(LogSlope.Value), Percent(LogSlope.Low), Percent(LogSlope.High));

    /// <summary>Whether it is shown as a trend; where not, "no clear trend". It has to be more than chance and more than 2 % a week.</summary>
    public bool IsClear => P < Significance && Math.Abs(PercentPerWeek.Value) > SmallestPercent;

    /// <summary>The trend of counts.</summary>
    /// <param name="weeks">In any order; missing ones are absent.</param>
    public static Finding<WeeklyTrend> OfCounts(IEnumerable<WeekCount> weeks) => Of(weeks.Select(w => (w.FirstDay, Math.Log(w.Count + Half))));

    /// <summary>The trend of a share.</summary>
    /// <param name="weeks">In any order; weeks without a story of either side are absent.</param>
    public static Finding<WeeklyTrend> OfShares(IEnumerable<WeekShare> weeks) => Of(weeks.Select(w => (w.FirstDay, Math.Log((w.Positive + Half) / (w.Other + Half)))));

    static Finding<WeeklyTrend> Of(IEnumerable<(DateOnly FirstDay, double Value)> weeks)
    {
        var series = weeks.OrderBy(w => w.FirstDay).ToList();
        if (series.Count < FewestWeeks) return new TooLittle(Shortage.Weeks, series.Count, FewestWeeks);

        var (tau, p) = KendallScore.Of([.. series.Select(w => w.Value)]);
        var slope = TheilSen.Slope([.. series.Select(w => (w.FirstDay.DayNumber / 7d, w.Value))]);
        return new WeeklyTrend(series[0].FirstDay, series[^1].FirstDay.AddDays(6), series.Count, slope, tau, p);
    }

    static double Percent(double log) => 100 * (Math.Exp(log) - 1);
}

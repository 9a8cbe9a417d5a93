namespace ReputationWatch.Trending;

/// <summary>What a trend is read by.</summary>
public enum TrendPeriod
{
    /// <summary>Calendar days of the keyword's zone.</summary>
    Day,

    /// <summary>Weeks from Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,
}

/// <summary>A period of a series.</summary>
/// <param name="FirstDay">The period's first day, in the zone it was counted by.</param>
/// <param name="Point">
/// The last point inside the period, its pages filled up with what each other source last showed inside it.
/// Null where no cycle could look: a gap, never a zero.
/// </param>
public sealed record PeriodPoint(DateOnly FirstDay, TrendPoint? Point);

/// <summary>Reads a trend by calendar periods. Pure.</summary>
public static class TrendSeries
{
    /// <summary>One entry for each period from the first point's to the last point's, oldest first, missing ones included.</summary>
    /// <param name="points">In any order.</param>
    /// <param name="period">By what to read them.</param>
    /// <param name="zone">Whose midnight parts the days.</param>
    public static IReadOnlyList<PeriodPoint> By(IEnumerable<TrendPoint> points, TrendPeriod period, TimeZoneInfo zone)
    {
        var periods = points.GroupBy(p => StartOf(DayOf(p.At, zone), period)).ToDictionary(g => g.Key, LastOf);
        if (periods.Count == 0) return [];

        var series = new List<PeriodPoint>();
        var last = periods.Keys.Max();
        for (var day = periods.Keys.Min(); day <= last; day = Next(day, period)) series.Add(new(day, periods.GetValueOrDefault(day)));
        return series;
    }

    /// <summary>The day it is in a zone.</summary>
    public static DateOnly DayOf(DateTimeOffset time, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);

    /// <summary>The first day of the period that a day lies in.</summary>
    public static DateOnly StartOf(DateOnly day, TrendPeriod period) => period switch
    {
        TrendPeriod.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        TrendPeriod.Month => new(day.Year, day.Month, 1),
        _ => day,
    };

    /// <summary>The first day of the period after the one that begins on <paramref name="firstDay"/>.</summary>
    public static DateOnly Next(DateOnly firstDay, TrendPeriod period) => period switch
    {
        TrendPeriod.Week => firstDay.AddDays(7),
        TrendPeriod.Month => firstDay.AddMonths(1),
        _ => firstDay.AddDays(1),
    };

    static TrendPoint LastOf(IEnumerable<TrendPoint> points)
    {
        var latestFirst = points.OrderByDescending(p => p.At).ToList();
        return latestFirst[0] with
        {
            Pages = [.. latestFirst.SelectMany(p => p.Pages).DistinctBy(p => p.Source).OrderBy(p => p.Source.Value, StringComparer.Ordinal)],
        };
    }
}

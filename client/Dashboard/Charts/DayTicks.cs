namespace ReputationWatch.Dashboard.Charts;

/// <summary>Which days an axis names. Pure.</summary>
static class DayTicks
{
    const int LongestInDays = 70;
    static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120];

    /// <summary>
    /// At most <paramref name="most"/> days (at least two) from the first to the last: days evenly apart, or the firsts of
    /// months where the time is long.
    /// </summary>
    public static IReadOnlyList<DateOnly> Between(DateOnly first, DateOnly last, int most)
    {
        var days = last.DayNumber - first.DayNumber;
        if (!NamesMonths(first, last)) return [.. Steps(first, last, Math.Max(1, (days + most - 2) / (most - 1)))];

        return Months.Select(step => Firsts(first, last).Where(d => ((d.Year * 12) + d.Month - 1) % step == 0).ToList())
            .First(ticks => ticks.Count <= most);
    }

    /// <summary>Whether the axis is long enough to name months instead of days.</summary>
    public static bool NamesMonths(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber > LongestInDays;

    static IEnumerable<DateOnly> Steps(DateOnly first, DateOnly last, int step)
    {
        for (var day = first; day <= last; day = day.AddDays(step)) yield return day;
    }

    static IEnumerable<DateOnly> Firsts(DateOnly first, DateOnly last)
    {
        var month = new DateOnly(first.Year, first.Month, 1);
        for (month = month < first ? month.AddMonths(1) : month; month <= last; month = month.AddMonths(1)) yield return month;
    }
}

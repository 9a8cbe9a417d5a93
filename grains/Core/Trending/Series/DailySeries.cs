namespace ReputationWatch.Trending;

/// <summary>What a day brought.</summary>
/// <param name="Day">In the keyword's zone.</param>
/// <param name="Count">Distinct stories published on it.</param>
/// <param name="Exposure">The part of it that good crawls cover, 0 to 1. At 0 the day is unknown, whatever its count, and never a zero.</param>
public readonly record struct DayCount(DateOnly Day, double Count, double Exposure = 1);

/// <summary>How a day's stories divide.</summary>
/// <param name="Day">In the keyword's zone.</param>
/// <param name="Positive">Distinct positive stories published on it.</param>
/// <param name="Labelled">Those and the ones of the other side; 0 where there is nothing to divide.</param>
public readonly record struct DayShare(DateOnly Day, int Positive, int Labelled);

/// <summary>Makes daily series from times of publication. Pure.</summary>
public static class DailySeries
{
    /// <summary>One entry for each day from the first to the last.</summary>
    /// <param name="published">When each distinct story was published; those outside the days are passed over.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; a day that is not over yet belongs to no series.</param>
    /// <param name="zone">Whose midnight parts the days.</param>
    /// <param name="exposure">The part of a day that good crawls cover; null: all of each.</param>
    public static IReadOnlyList<DayCount> Counts(
        IEnumerable<DateTimeOffset> published, DateOnly first, DateOnly last, TimeZoneInfo zone, Func<DateOnly, double>? exposure = null)
    {
        var byDay = published.GroupBy(p => TrendSeries.DayOf(p, zone)).ToDictionary(g => g.Key, g => g.Count());
        return [.. Days(first, last).Select(d => new DayCount(d, byDay.GetValueOrDefault(d), exposure?.Invoke(d) ?? 1))];
    }

    /// <summary>One entry for each day from the first to the last.</summary>
    /// <param name="stories">Distinct stories of either side: when each was published and whether it is positive.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="zone">Whose midnight parts the days.</param>
    public static IReadOnlyList<DayShare> Shares(IEnumerable<(DateTimeOffset Published, bool Positive)> stories, DateOnly first, DateOnly last, TimeZoneInfo zone)
    {
        var byDay = stories.ToLookup(s => TrendSeries.DayOf(s.Published, zone), s => s.Positive);
        return [.. Days(first, last).Select(d => new DayShare(d, byDay[d].Count(positive => positive), byDay[d].Count()))];
    }

    /// <summary>In order and without holes: a day that is not there becomes one that nobody looked at.</summary>
    internal static IReadOnlyList<DayCount> Filled(IEnumerable<DayCount> days)
    {
        var known = days.ToDictionary(d => d.Day);
        return known.Count == 0 ? [] : [.. Days(known.Keys.Min(), known.Keys.Max()).Select(d => known.TryGetValue(d, out var day) ? day : new(d, 0, 0))];
    }

    /// <inheritdoc cref="Filled(IEnumerable{DayCount})"/>
    internal static IReadOnlyList<DayShare> Filled(IEnumerable<DayShare> days)
    {
        var known = days.ToDictionary(d => d.Day);
        return known.Count == 0 ? [] : [.. Days(known.Keys.Min(), known.Keys.Max()).Select(d => known.TryGetValue(d, out var day) ? day : new(d, 0, 0))];
    }

    static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1)) yield return day;
    }
}

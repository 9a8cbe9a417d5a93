namespace ReputationWatch.Trending;

/// <summary>A whole week.</summary>
/// <param name="FirstDay">The first of its seven days, of any weekday.</param>
/// <param name="Count">Stories, raised to a whole week where a day or two are not covered.</param>
public readonly record struct WeekCount(DateOnly FirstDay, double Count);

/// <summary>A whole week's division.</summary>
/// <param name="FirstDay">The first of its seven days.</param>
/// <param name="Positive">Positive stories.</param>
/// <param name="Other">Those of the other side.</param>
public readonly record struct WeekShare(DateOnly FirstDay, double Positive, double Other);

/// <summary>Adds days up to weeks. Pure. A week that is not whole, or that nobody looked at, is absent and never a zero.</summary>
public static class Weeks
{
    const double FewestDaysCovered = 5;

    /// <summary>The weeks that begin a multiple of seven days from <paramref name="anchor"/>, oldest first.</summary>
    /// <param name="days">In any order.</param>
    /// <param name="anchor">A day on which a week begins: a Monday, a campaign's first day, or the day after the last one so that the newest week is whole.</param>
    public static IReadOnlyList<WeekCount> Counts(IEnumerable<DayCount> days, DateOnly anchor)
    {
        var filled = DailySeries.Filled(days);
        var factors = WeekdayFactors.Of(filled);
        return [.. Whole(filled, d => d.Day, anchor).Where(IsCovered).Select(w => new WeekCount(w.FirstDay, CountOf(w.Days)))];

        static bool IsCovered((DateOnly FirstDay, List<DayCount> Days) week) => week.Days.Sum(d => d.Exposure) >= FewestDaysCovered;

        double CountOf(List<DayCount> week) =>
            week.Where(d => d.Exposure > 0).Sum(d => d.Count) * week.Sum(d => factors[d.Day]) / week.Sum(d => factors[d.Day] * d.Exposure);
    }

    /// <inheritdoc cref="Counts"/>
    public static IReadOnlyList<WeekShare> Shares(IEnumerable<DayShare> days, DateOnly anchor) =>
        [.. Whole(DailySeries.Filled(days), d => d.Day, anchor)
            .Select(w => new WeekShare(w.FirstDay, w.Days.Sum(d => d.Positive), w.Days.Sum(d => d.Labelled - d.Positive)))
            .Where(w => w.Positive + w.Other > 0)];

    static IEnumerable<(DateOnly FirstDay, List<T> Days)> Whole<T>(IEnumerable<T> days, Func<T, DateOnly> dayOf, DateOnly anchor) =>
        days.GroupBy(d => StartOf(dayOf(d), anchor)).OrderBy(g => g.Key).Select(g => (g.Key, g.ToList())).Where(w => w.Item2.Count == 7);

    static DateOnly StartOf(DateOnly day, DateOnly anchor) => day.AddDays(-(((day.DayNumber - anchor.DayNumber) % 7 + 7) % 7));
}

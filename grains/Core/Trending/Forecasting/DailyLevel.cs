namespace ReputationWatch.Trending;

/// <summary>The level of a daily series, freed of the weekday, in which a day counts half after two weeks.</summary>
static class DailyLevel
{
    /// <summary>Up to this many days nothing is cut: the level is not known well enough to call a day wild.</summary>
    const int Learning = 8;

    /// <summary>So many stories are no wild day at any level; else a series that began with zeros would stay at zero.</summary>
    const double NeverWild = 1;

    const double Sds = 3;
    const double AssumedDispersion = .3;

    static readonly double Gain = 1 - Math.Pow(2, -1 / 14d);

    /// <summary>The weekdays' factors and the level after the last of the days: stories a day on a day of the mean weekday, 0 where nobody looked at any.</summary>
    /// <param name="days">
    /// Oldest first; days without a look leave the level as it is. A wild day counts as the highest that is not, for the weekday as for the
    /// level, so that a crisis is no forecast.
    /// </param>
    public static (double Level, WeekdayFactors Factors) After(IReadOnlyList<DayCount> days)
    {
        var factors = WeekdayFactors.Of(Walk(days, _ => 1).Tamed);
        return (Walk(days, d => factors[d]).Level, factors);
    }

    static (double Level, List<DayCount> Tamed) Walk(IReadOnlyList<DayCount> days, Func<DateOnly, double> factor)
    {
        var (level, tamed) = (0d, new List<DayCount>(days.Count));
        foreach (var day in days.Where(d => d.Exposure > 0))
        {
            var usual = factor(day.Day) * day.Exposure;
            var freed = day.Count / usual;
            if (tamed.Count >= Learning) freed = Math.Min(freed, Math.Max(NeverWild, level + Sds * Math.Sqrt(level + AssumedDispersion * level * level)));
            tamed.Add(day with { Count = freed * usual });
            level += Math.Max(Gain, 1d / tamed.Count) * (freed - level);
        }

        return (level, tamed);
    }
}

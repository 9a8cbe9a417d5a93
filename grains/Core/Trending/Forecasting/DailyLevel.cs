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

    /// <summary>Stories a day on a day of the mean weekday, after the last of the days; 0 where nobody looked at any.</summary>
    /// <param name="days">Oldest first; days without a look leave the level as it is. A wild day counts as the highest that is not, so that a crisis is no forecast.</param>
    /// <param name="factors">Of the weekdays.</param>
    public static double After(IEnumerable<DayCount> days, WeekdayFactors factors)
    {
        double level = 0;
        var looked = 0;
        foreach (var day in days.Where(d => d.Exposure > 0))
        {
            var freed = day.Count / (factors[day.Day] * day.Exposure);
            if (++looked > Learning) freed = Math.Min(freed, Math.Max(NeverWild, level + Sds * Math.Sqrt(level + AssumedDispersion * level * level)));
            level += Math.Max(Gain, 1d / looked) * (freed - level);
        }

        return level;
    }
}

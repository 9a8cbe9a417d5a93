namespace ReputationWatch.Trending;

/// <summary>How much each day of the week brings, 1 being the mean of the seven.</summary>
public sealed class WeekdayFactors
{
    /// <summary>Stories added to what each weekday brought and should have brought: few weeks shall not make a wild pattern.</summary>
    const double Prior = 4;

    readonly double[] _factors;

    WeekdayFactors(double[] factors) => _factors = factors;

    /// <summary>The factor of a day, above 0.</summary>
    public double this[DateOnly day] => _factors[(int)day.DayOfWeek];

    /// <summary>From what the days brought; all 1 where they brought nothing.</summary>
    public static WeekdayFactors Of(IEnumerable<DayCount> days)
    {
        var (counts, exposures) = (new double[7], new double[7]);
        foreach (var day in days.Where(d => d.Exposure > 0))
        {
            counts[(int)day.Day.DayOfWeek] += day.Count;
            exposures[(int)day.Day.DayOfWeek] += day.Exposure;
        }

        var mean = exposures.Sum() is > 0 and var whole ? counts.Sum() / whole : 0;
        var raw = counts.Zip(exposures, (count, exposure) => (count + Prior) / (mean * exposure + Prior)).ToArray();
        var middle = raw.Average();
        return new([.. raw.Select(f => f / middle)]);
    }
}

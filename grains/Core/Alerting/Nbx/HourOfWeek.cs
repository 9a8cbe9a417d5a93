namespace ReputationWatch.Alerting.Nbx;

/// <summary>Hours of the week as the detector counts them.</summary>
public static class HourOfWeek
{
    const int HoursPerDay = 24, DaysPerWeek = 7;

    /// <summary>0 to 167 from Monday midnight, by the clock that the time was written with: pass the keyword's local time.</summary>
    public static int Of(DateTimeOffset local) => ((int)local.DayOfWeek + DaysPerWeek - 1) % DaysPerWeek * HoursPerDay + local.Hour;
}

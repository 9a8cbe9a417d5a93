namespace ReputationWatch.Delivering;

/// <summary>Hours of the day in a zone. Pure.</summary>
static class LocalTime
{
    /// <summary>The time as the clocks there show it.</summary>
    public static DateTime At(DateTimeOffset at, string timeZone) => TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(timeZone)).DateTime;

    /// <summary>The first moment after <paramref name="at"/> at which the clocks there show <paramref name="hour"/>; one that is skipped in spring comes as soon as there is such a time.</summary>
    public static DateTimeOffset Next(DateTimeOffset at, TimeOnly hour, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        for (var day = TimeZoneInfo.ConvertTime(at, zone).Date; ; day = day.AddDays(1))
        {
            var local = day + hour.ToTimeSpan();
            while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
            var moment = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
            if (moment > at) return moment;
        }
    }
}

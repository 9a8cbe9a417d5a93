namespace ReputationWatch.Delivering;

/// <summary>Hours of the day in a zone. Pure.</summary>
static class LocalTime
{
    /// <summary>The time as the clocks there show it.</summary>
    public static DateTime At(DateTimeOffset at, string timeZone) => TimeZoneInfo.ConvertTime(at, ZoneOf(timeZone)).DateTime;

    /// <summary>The first moment after <paramref name="at"/> at which the clocks there show <paramref name="hour"/>; one that is skipped in spring comes as soon as there is such a time.</summary>
    public static DateTimeOffset Next(DateTimeOffset at, TimeOnly hour, string timeZone)
    {
        var zone = ZoneOf(timeZone);
        for (var day = TimeZoneInfo.ConvertTime(at, zone).Date; ; day = day.AddDays(1))
        {
            var local = day + hour.ToTimeSpan();
            while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
            var moment = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
            if (moment > at) return moment;
        }
    }

    /// <summary>Whether there is such a zone.</summary>
    public static bool Knows(string timeZone) => TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _) || ZoneOf(timeZone) != TimeZoneInfo.Utc;

    // Slim containers come without the zone database, and a message that throws is one that nobody gets. Indonesia's zones have had no
    // summer time since 1988.
    static TimeZoneInfo ZoneOf(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : id switch
    {
        "Asia/Jakarta" or "Asia/Pontianak" => Fixed(id, 7),
        "Asia/Makassar" => Fixed(id, 8),
        "Asia/Jayapura" => Fixed(id, 9),
        _ => TimeZoneInfo.Utc,
    };

    static TimeZoneInfo Fixed(string id, int hours) => TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.FromHours(hours), id, id);
}

namespace ReputationWatch.Crawling;

/// <summary>The hours of the day in which a source is asked, such as 06:00 to 22:00. Past midnight where the end is before the beginning.</summary>
/// <param name="From">The first minute.</param>
/// <param name="To">The minute after the last.</param>
/// <param name="TimeZone">The IANA zone in which the hours are meant.</param>
public sealed record ActiveHours(TimeOnly From, TimeOnly To, string TimeZone)
{
    /// <summary>The first moment from <paramref name="due"/> on that lies inside the hours; <paramref name="due"/> itself where they are all day long.</summary>
    public DateTimeOffset Next(DateTimeOffset due)
    {
        if (From == To) return due;

        var local = TimeZoneInfo.ConvertTime(due, TimeZoneInfo.FindSystemTimeZoneById(TimeZone));
        if (TimeOnly.FromTimeSpan(local.TimeOfDay).IsBetween(From, To)) return due;

        var wait = From.ToTimeSpan() - local.TimeOfDay;
        return due + (wait < TimeSpan.Zero ? wait + TimeSpan.FromDays(1) : wait);
    }
}

using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Trending;

namespace ReputationWatch.Alerting.Folding;

/// <summary>UTC hours by their number since 1970, and what they are where a keyword lives.</summary>
public static class Hours
{
    /// <summary>Hours in a day.</summary>
    public const int ADay = 24;

    /// <summary>The number of the hour that a time lies in.</summary>
    public static long Of(DateTimeOffset time) => Math.DivRem(time.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks, TimeSpan.TicksPerHour) is var (hour, rest) && rest < 0 ? hour - 1 : hour;

    /// <summary>When an hour begins; when the one before it ends.</summary>
    public static DateTimeOffset Start(long hour) => new(DateTimeOffset.UnixEpoch.UtcTicks + hour * TimeSpan.TicksPerHour, TimeSpan.Zero);

    /// <summary>0 to 167 from Monday midnight, by the clocks of a zone when the hour begins.</summary>
    public static int OfWeek(long hour, TimeZoneInfo zone) => HourOfWeek.Of(TimeZoneInfo.ConvertTime(Start(hour), zone));

    /// <summary>The day of a zone that an hour begins in.</summary>
    public static DateOnly DayOf(long hour, TimeZoneInfo zone) => TrendSeries.DayOf(Start(hour), zone);
}

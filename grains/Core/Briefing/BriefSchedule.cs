using ReputationWatch.Delivering;

namespace ReputationWatch.Briefing;

/// <summary>What is to be done about the brief.</summary>
/// <param name="DueAt">The hour of the brief to compose now; null: none.</param>
/// <param name="Day">Its day.</param>
/// <param name="Next">When the next one is due.</param>
public sealed record BriefTurn(DateTimeOffset? DueAt, DateOnly Day, DateTimeOffset Next);

/// <summary>When the brief is due. Pure.</summary>
public static class BriefSchedule
{
    /// <summary>A host that was off at the hour sends the brief the same day; over midnight, so long after the hour.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(6);

    /// <summary>The first hour after <paramref name="now"/>.</summary>
    public static DateTimeOffset Next(BriefSettings settings, DateTimeOffset now) => LocalTime.Next(now, settings.Hour, settings.TimeZone);

    /// <summary>The day in the settings' zone.</summary>
    public static DateOnly DayOf(BriefSettings settings, DateTimeOffset at) => DateOnly.FromDateTime(LocalTime.At(at, settings.TimeZone));

    /// <summary>
    /// What a due time that has come means: the brief of the last hour that has passed, unless that is yesterday's news. What a brief that
    /// was left out would have told, the next one tells.
    /// </summary>
    /// <param name="settings">Those that hold.</param>
    /// <param name="now">The time.</param>
    public static BriefTurn Turn(BriefSettings settings, DateTimeOffset now)
    {
        var next = Next(settings, now);
        var last = Next(settings, now - TimeSpan.FromDays(1) - Grace);
        for (var hour = last; hour <= now; hour = Next(settings, hour)) last = hour;

        var day = DayOf(settings, last);
        return new(day == DayOf(settings, now) || now - last <= Grace ? last : null, day, next);
    }
}

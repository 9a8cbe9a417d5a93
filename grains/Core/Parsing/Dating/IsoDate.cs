using System.Buffers;
using System.Globalization;

namespace ReputationWatch.Parsing;

/// <summary>ISO 8601 as the web writes it: <c>2025-07-16</c>, <c>2025-07-16T10:00:00+07:00</c>, <c>20260501T210000Z</c>.</summary>
internal static class IsoDate
{
    static readonly SearchValues<char> Clock = SearchValues.Create("0123456789:.,");
    static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>
    /// The date, or null where it is none. Without a zone it is UTC; midnight to the second without one is a day,
    /// as result pages write it (<c>2025-07-16T00:00:00.0000000</c>).
    /// </summary>
    public static Dated? Parse(string text)
    {
        if (DateTimeOffset.TryParseExact(text, "yyyyMMdd'T'HHmmss'Z'", Culture, DateTimeStyles.AssumeUniversal, out var compact))
            return compact.Year is < 1970 or > 2199 ? null : Dated.Moment(compact);
        if (text.Length < 10 || !DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", Culture, DateTimeStyles.None, out var day)) return null;
        if (day.Year is < 1970 or > 2199) return null;
        if (text.Length == 10) return Dated.Day(day);
        if (text[10] is not ('T' or 't' or ' ')) return null;

        var rest = text.AsSpan(11).TrimStart();
        var clock = rest[..(rest.IndexOfAnyExcept(Clock) is var end and >= 0 ? end : rest.Length)];
        var zone = rest[clock.Length..].Trim();
        // ISO 8601 calls the end of a day 24:00 as well.
        var endsDay = clock is "24:00" or "24:00:00";
        if (endsDay) day = day.AddDays(1);
        if ((endsDay ? TimeOnly.MinValue : ClockTime.Parse(clock)) is not { } time) return null;
        if (zone.IsEmpty) return time == TimeOnly.MinValue && !endsDay ? Dated.Day(day) : Dated.Moment(new(day, time, TimeSpan.Zero));
        return Zones.Offset(zone) is { } offset ? Dated.Moment(new(day, time, offset)) : null;
    }
}

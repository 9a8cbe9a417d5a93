using ReputationWatch.Parsing;

namespace ReputationWatch.Importing;

/// <summary>Reads the dates that people write into tables. Pure.</summary>
static class ClippingDate
{
    /// <summary>
    /// The date: a time without a zone is meant where the keyword is, <c>03/04/2026</c> is the third of April as everywhere in Indonesia, and
    /// "yesterday" is refused, since nobody knows when the table was written.
    /// </summary>
    public static Dated Parse(string text, TimeZoneInfo zone)
    {
        if (!HasYear(text)) return Dated.Unknown;
        if (WithoutZone(text) is not var (said, time) || Dates.Parse(said, DateTimeOffset.UnixEpoch) is not { Precision: DatePrecision.Day, At: { } day })
            return Dates.Parse(text, DateTimeOffset.UnixEpoch);

        // Spreadsheets write a day alone as its midnight.
        if (time == TimeOnly.MinValue) return new(day, DatePrecision.Day);
        var local = day.DateTime.Date + time.ToTimeSpan();
        return Dated.Moment(new(local, zone.GetUtcOffset(local)));
    }

    /// <summary>The day it is at <paramref name="now"/> in a zone.</summary>
    public static DateOnly Today(DateTimeOffset now, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    /// <summary>The zone of that IANA id. Indonesia's three are known where the machine has no table of zones.</summary>
    public static TimeZoneInfo ZoneOf(string id)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var known)) return known;
        var hours = id switch { "Asia/Jayapura" => 9, "Asia/Makassar" => 8, _ => 7 };
        return TimeZoneInfo.CreateCustomTimeZone("local", TimeSpan.FromHours(hours), null, null);
    }

    // A text that ends with a time of day names no zone.
    static (string Day, TimeOnly Time)? WithoutZone(string text)
    {
        var words = Spaced(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var half = words is [.., _, var last] && last.ToUpperInvariant() is "AM" or "PM" ? words[^1].ToUpperInvariant() : null;
        if (half is not null) words = words[..^1];
        if (words.Length < 2 || ClockTime.Parse(words[^1]) is not { } time) return null;

        if (half is not null) time = new((time.Hour % 12) + (half == "PM" ? 12 : 0), time.Minute, time.Second);
        return (string.Join(' ', words[..^1]).TrimEnd(','), time);
    }

    static string Spaced(string text) => text.Length > 11 && text[10] is 'T' && char.IsAsciiDigit(text[9]) ? $"{text[..10]} {text[11..]}" : text;

    // "0001" is no year but what a program writes that has no date.
    static bool HasYear(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = char.IsAsciiDigit(c) && (run > 0 || c != '0') ? run + 1 : 0;
            if (run == 4) return true;
        }

        return false;
    }
}

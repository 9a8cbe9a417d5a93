using System.Globalization;
using System.Text.RegularExpressions;

namespace ReputationWatch.Parsing;

/// <summary>
/// Dates said from now: <c>7 menit yang lalu</c>, <c>1 jam 20 menit lalu</c>, <c>Kemarin, 19:34 WIB</c>, <c>2 days ago</c>.
/// </summary>
internal static partial class RelativeDate
{
    static readonly char[] Separators = [' ', ',', '(', ')'];

    /// <summary>
    /// The date, or null where it is none. Minutes and hours give a moment (hours are off by up to one), longer units a day
    /// on the calendar of western Indonesia, or of the zone that is named.
    /// </summary>
    public static Dated? Parse(string text, DateTimeOffset now)
    {
        if (text.ToLowerInvariant() is "baru saja" or "just now" or "now") return Dated.Moment(now);
        return NearDay(text.Split(Separators, StringSplitOptions.RemoveEmptyEntries), now) ?? Ago(text, now);
    }

    // "Kemarin", "Hari ini, 10:00 WITA", "Yesterday at 19.34": a day, and perhaps a time on it.
    static Dated? NearDay(string[] words, DateTimeOffset now)
    {
        if (words.Length is 0 or > 6) return null;
        var first = words[0].ToLowerInvariant();
        var isToday = first is "hari" && words.Length > 1 && words[1].Equals("ini", StringComparison.OrdinalIgnoreCase);
        if (!isToday && first is not ("today" or "kemarin" or "yesterday")) return null;

        TimeOnly? time = null;
        TimeSpan? zone = null;
        foreach (var word in words.AsSpan(isToday ? 2 : 1))
        {
            if (time is null && ClockTime.Parse(word) is { } clock) time = clock;
            else if (time is not null && zone is null && Zones.Offset(word) is { } offset) zone = offset;
            else if (!DateWords.Filler.Contains(word)) return null;
        }

        var there = zone ?? Zones.Wib;
        var day = DateOnly.FromDateTime(now.ToOffset(there).DateTime).AddDays(first is "kemarin" or "yesterday" ? -1 : 0);
        return time is { } at ? Dated.Moment(new(day, at, there)) : Dated.Day(day);
    }

    static Dated? Ago(string text, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.ToOffset(Zones.Wib).DateTime);
        if (Ago().Match(text) is not { Success: true } ago) return null;
        var n = Number(ago.Groups["n"], 1);
        return ago.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "detik" or "second" or "sec" => Dated.Moment(now.AddSeconds(-n)),
            "menit" or "minute" or "min" => Dated.Moment(now.AddMinutes(-n)),
            "jam" or "hour" or "hr" => Dated.Moment(now.AddHours(-n).AddMinutes(-Number(ago.Groups["minutes"], 0))),
            "hari" or "day" => Dated.Day(today.AddDays(-n)),
            "minggu" or "pekan" or "week" => Dated.Day(today.AddDays(-7 * n)),
            "bulan" or "month" => Dated.Day(today.AddMonths(-n)),
            _ => Dated.Day(today.AddYears(-n)),
        };
    }

    static int Number(Group said, int otherwise) =>
        int.TryParse(said.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    [GeneratedRegex(
        """
        ^(?:(?:(?<n>[0-9]{1,3}|an?|one|satu)\s|se)\s*
            (?:(?<unit>jam)\s(?<minutes>[0-9]{1,2})\smenit|(?<unit>detik|menit|jam|hari|minggu|pekan|bulan|tahun))\s(?:yang\s)?lalu
          | (?<n>[0-9]{1,3}|an?|one)\s(?:(?<unit>hour|hr)s?\.?,?\s(?:and\s)?(?<minutes>[0-9]{1,2})\smin(?:ute)?s?\.?|(?<unit>second|sec|minute|min|hour|hr|day|week|month|year)s?\.?)\sago)$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Ago();
}

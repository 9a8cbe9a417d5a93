using System.Globalization;
using System.Text.RegularExpressions;

namespace ReputationWatch.Parsing;

/// <summary>Dates said from now: <c>7 menit yang lalu</c>, <c>3 jam lalu</c>, <c>kemarin</c>, <c>2 days ago</c>.</summary>
internal static partial class RelativeDate
{
    /// <summary>
    /// The date, or null where it is none. Minutes and hours give a moment (hours are off by up to one), longer units a day
    /// on the calendar of western Indonesia.
    /// </summary>
    public static Dated? Parse(string text, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.ToOffset(Zones.Wib).DateTime);
        switch (text.ToLowerInvariant())
        {
            case "baru saja" or "just now" or "now": return Dated.Moment(now);
            case "hari ini" or "today": return Dated.Day(today);
            case "kemarin" or "yesterday": return Dated.Day(today.AddDays(-1));
            default: break;
        }

        if (Ago().Match(text) is not { Success: true } ago) return null;
        var said = ago.Groups["n"];
        var n = !said.Success ? 1 : int.TryParse(said.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return ago.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "detik" or "second" or "sec" => Dated.Moment(now.AddSeconds(-n)),
            "menit" or "minute" or "min" => Dated.Moment(now.AddMinutes(-n)),
            "jam" or "hour" or "hr" => Dated.Moment(now.AddHours(-n)),
            "hari" or "day" => Dated.Day(today.AddDays(-n)),
            "minggu" or "pekan" or "week" => Dated.Day(today.AddDays(-7 * n)),
            "bulan" or "month" => Dated.Day(today.AddMonths(-n)),
            _ => Dated.Day(today.AddYears(-n)),
        };
    }

    [GeneratedRegex(
        """
        ^(?:(?:(?<n>[0-9]{1,3}|an?|one|satu)\s|se)\s*
            (?<unit>detik|menit|jam|hari|minggu|pekan|bulan|tahun)\s(?:yang\s)?lalu
          | (?<n>[0-9]{1,3}|an?|one)\s(?<unit>second|sec|minute|min|hour|hr|day|week|month|year)s?\.?\sago)$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Ago();
}

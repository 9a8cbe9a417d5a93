using System.Globalization;
using System.Text.RegularExpressions;

namespace ReputationWatch.Parsing;

/// <summary>Reads the dates that pages write for machines, in metadata and attributes.</summary>
internal static partial class MachineDate
{
    const int Longest = 80;

    /// <summary>
    /// ISO 8601 in all its spellings, Unix time in seconds or milliseconds, and what <see cref="DateFinder"/> knows; null where it is
    /// no date. <c>2023-11-02T20-59-53Z</c>, with dashes in its time, is local time: its Z is false (detik).
    /// </summary>
    public static PageDate? Parse(string? text, bool monthFirst)
    {
        var value = text is null || text.Length > 4 * Longest ? "" : PlainText.OfText(text).Trim('"', '\'', ' ');
        if (value.Length is < 6 or > Longest) return null;
        if (Unix(value) is { } unix) return unix;
        if (Compact().Match(value) is { Success: true } compact) return Of(compact);
        if (Iso().Match(value) is { Success: true } iso) return Of(iso);
        return DateFinder.First(value, monthFirst);
    }

    static PageDate? Unix(string value)
    {
        if (value.Length is not (10 or 13) || !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var at = DateTimeOffset.FromUnixTimeMilliseconds(value.Length == 13 ? number : number * 1000);
        return new(DateOnly.FromDateTime(at.DateTime), TimeOnly.FromDateTime(at.DateTime), TimeSpan.Zero);
    }

    static PageDate? Of(Match match)
    {
        int Number(string name) => match.Groups[name] is { Success: true } g ? int.Parse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var (year, month, day) = (Number("y"), Number("m"), Number("d"));
        if (month is < 1 or > 12 || day < 1 || year < 1970 || day > DateTime.DaysInMonth(year, month)) return null;
        var date = new DateOnly(year, month, day);
        var (hour, minute, second) = (Number("h"), Number("min"), Number("s"));
        if (!match.Groups["h"].Success || hour > 23 || minute > 59 || second > 59) return new(date);
        var isTrueZone = !match.Groups["dashed"].Success;
        return new(date, new TimeOnly(hour, minute, second), isTrueZone ? Zones.Offset(match.Groups["zone"].Value) : null);
    }

    [GeneratedRegex(
        """
        ^(?<y>(?:19|20)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})(?:[T\ -]?(?<h>[0-9]{2}):?(?<min>[0-9]{2}):?(?<s>[0-9]{2})?(?<zone>Z|[+-][0-9]{2}:?[0-9]{2})?)?$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Compact();

    [GeneratedRegex(
        """
        ^(?<y>(?:19|20)[0-9]{2})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})
        (?:(?:[Tt]|\ |,\ |\ -\ )\ ?(?<h>[0-9]{1,2})(?:(?<dashed>-)|:|\.)(?<min>[0-9]{2})(?:[:.-](?<s>[0-9]{2}))?(?:[.,:][0-9]+)?\ ?(?<zone>[A-Za-z]{1,4}|(?:GMT|UTC)?[+-][0-9]{1,2}(?::?[0-9]{2})?)?(?:\[.*\])?)?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Iso();
}

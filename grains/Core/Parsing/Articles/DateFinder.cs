using System.Globalization;
using System.Text.RegularExpressions;

namespace ReputationWatch.Parsing;

/// <summary>Finds dates that are written out within a line: <c>Kamis, 2 November 2023 | 21:34 WIB</c>, <c>Nov. 18, 2019 6:45 PM</c>, <c>03.11.2023</c>.</summary>
internal static partial class DateFinder
{
    // A line that holds a date of its own is short; a paragraph speaks of other days.
    const int Longest = 400;

    /// <summary>All dates of a line, in order, each with where it begins. <paramref name="monthFirst"/> reads 11/02/2023 as Americans do.</summary>
    public static IReadOnlyList<(PageDate Date, int At)> In(string line, bool monthFirst)
    {
        if (line.Length is < 6 or > Longest) return [];
        var dates = new List<(PageDate, int)>();
        try
        {
            foreach (Match match in Written().Matches(line))
            {
                if (Day(match, monthFirst) is { } day) dates.Add((With(day, line, match), match.Index));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }

        return dates;
    }

    /// <summary>The first date of a line; null where it holds none.</summary>
    public static PageDate? First(string line, bool monthFirst) => In(line, monthFirst) is [var (first, _), ..] ? first : null;

    static DateOnly? Day(Match match, bool monthFirst)
    {
        if (Group(match, "y1") is { } y1) return Day(y1, Group(match, "m1"), Group(match, "d1"));
        if (match.Groups["w2"] is { Success: true } w2) return Day(Group(match, "y2"), MonthNames.Number(w2.Value), Group(match, "d2"));
        if (match.Groups["w3"] is { Success: true } w3) return Day(Group(match, "y3"), MonthNames.Number(w3.Value), Group(match, "d3"));
        if (Group(match, "y5") is { } y5) return Day(y5, Group(match, "m5"), Group(match, "d5"));
        var (first, second, year) = (Group(match, "a4"), Group(match, "b4"), Group(match, "y4"));
        if (year < 100) year += 2000;
        var american = match.Groups["sep"].Value == "/" && (second > 12 || (monthFirst && first <= 12));
        return american ? Day(year, first, second) : Day(year, second, first);
    }

    static DateOnly? Day(int? year, int? month, int? day) =>
        year is >= 1970 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;

    static PageDate With(DateOnly day, string line, Match match)
    {
        var clock = After().Match(line, match.Index + match.Length);
        if (!clock.Success) clock = Before().Match(line[..match.Index]);
        if (!clock.Success || Group(clock, "h") is not (>= 0 and < 24 and var hour) || Group(clock, "min") is not (>= 0 and < 60 and var minute)) return new(day);

        var half = clock.Groups["half"].Value;
        if (half.Length > 0) hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        var second = Group(clock, "s") is >= 0 and < 60 and var s ? s : 0;
        return new(day, new TimeOnly(hour, minute, second), Zones.Offset(clock.Groups["zone"].Value));
    }

    static int? Group(Match match, string name) =>
        match.Groups[name] is { Success: true } group && int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(
        """
        (?:\b(?<y1>(?:19|20)[0-9]{2})(?:-(?<m1>[0-9]{1,2})-|/(?<m1>[0-9]{1,2})/|\.(?<m1>[0-9]{1,2})\.)(?<d1>[0-9]{1,2})(?![0-9])
        |\b(?<d2>[0-9]{1,2})(?:\.|st|nd|rd|th|er|º)?[\ ./-]{0,3}(?:(?:de|of)\ )?(?<w2>\p{L}{3,12})[\ .,/-]{1,3}(?:(?:de|del)\ )?['’]?(?<y2>(?:19|20)[0-9]{2})(?![0-9])
        |\b(?<w3>\p{L}{3,12})\.?\ (?<d3>[0-9]{1,2})(?:st|nd|rd|th)?,?\ {0,2}(?<y3>(?:19|20)[0-9]{2})(?![0-9])
        |\b(?<a4>[0-9]{1,2})(?<sep>[./-])\ ?(?<b4>[0-9]{1,2})(?:[./-])\ ?(?<y4>(?:19|20)?[0-9]{2})(?![0-9.])
        |(?<y5>(?:19|20)[0-9]{2})\ ?年\ ?(?<m5>[0-9]{1,2})\ ?月\ ?(?<d5>[0-9]{1,2})\ ?日)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();

    [GeneratedRegex(
        """
        \G(?:T|[\ ,|@·•/()–—-]|\b(?:at|um|pukul|jam|à|a\ las|alle|ore|om|kl\.?|kell)\b){1,6}\ ?(?<h>[0-9]{1,2})[:.h-](?<min>[0-9]{2})(?:[:.-](?<s>[0-9]{2}))?(?:[.,][0-9]+)?
        (?:\ ?(?<half>[ap])\.?m\b\.?)?(?:\ ?\(?(?<zone>WIB|WITA|WIT|GMT|UTC|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|SGT|JST|[+-][0-9]{2}:?[0-9]{2})\b)?
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex After();

    [GeneratedRegex(
        """
        \b(?<h>[0-9]{1,2})[:.](?<min>[0-9]{2})(?:\ ?(?<half>[ap])\.?m\b\.?)?(?:\ ?(?<zone>WIB|WITA|WIT|GMT|UTC|EST|EDT|CST|CDT|PST|PDT|CET|CEST)\b)?[\ ,|·•-]{1,4}(?:\p{L}{2,10}\.?,?\ )?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Before();
}

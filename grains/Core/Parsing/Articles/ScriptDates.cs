using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Reads the date of publication out of what a page's scripts carry: analytics (<c>'publish_date': '2020-05-04 04:25:13'</c>), the state of its application.</summary>
internal static partial class ScriptDates
{
    const int MostScripts = 200;
    const int MostDates = 50;

    /// <summary>The date; null where the scripts tell none, or several days.</summary>
    public static PageDate? Of(IHtmlDocument page, PageReading reading)
    {
        var dates = page.QuerySelectorAll("script:not([src])").Take(MostScripts)
            .SelectMany(s => Member().Matches(s.TextContent))
            .Take(MostDates)
            .Select(m => reading.Machine(m.Groups["value"].Value))
            .OfType<PageDate>()
            .ToList();
        return dates.Select(d => d.Day).Distinct().Count() == 1 ? dates[0] : null;
    }

    [GeneratedRegex(
        """
        [\\"']{1,2}(?:date_?published|published?_?(?:at|date|time|on)|publication_?date|pub_?date|first_?published(?:_?at)?|content_publisheddate)[\\"']{1,2}\s*[:=,]\s*[\\"']{0,2}(?<value>[0-9][0-9T:.+Z/\ -]{7,30})
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Member();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ReputationWatch.Parsing;

/// <summary>Reads the day out of an address: <c>/2023/11/02/…</c>, <c>/2019-11-18/…</c>, <c>/20191118/…</c>, <c>…-18-11-2019.html</c>.</summary>
internal static partial class UrlDate
{
    const int FirstYear = 1995;

    /// <summary>The first day that an address seems to name; null where it names none. One fact among others: it may be that of an event.</summary>
    public static PageDate? Of(Uri address)
    {
        var match = InPath().Match(address.AbsolutePath);
        return match.Success && Day(match) is { } day ? new(day) : null;
    }

    /// <summary>
    /// The day of publication that an address names beyond doubt: as folders of its own, year first, since 1995, and no other day
    /// beside it. A day within a headline ("tragedi-18-02-2001") may be that of an event, and <c>/20180401123/</c> is a number.
    /// </summary>
    public static DateOnly? BeyondDoubt(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        var path = address.AbsolutePath;
        DateOnly? only = null;
        // The sign that ends one day may begin the next.
        for (var match = InPath().Match(path); match.Success; match = InPath().Match(path, match.Index + match.Length - 1))
        {
            if (!match.Groups["folder"].Success || Day(match) is not { } day) continue;
            if (only is not null && only != day) return null;
            only = day;
        }

        return only is { Year: >= FirstYear } ? only : null;
    }

    static DateOnly? Day(Match match)
    {
        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // A folder is /2018/04/01/, /2018/4/1/, /2018-04-01-judul or /20180401/; what ends the path may be an article's number.
    [GeneratedRegex(
        """
        [/_-](?<d>[0-9]{2})-?(?<m>[0-9]{2})-?(?<y>20[0-9]{2})(?:[/_.-]|$)
        |(?<folder>/(?<y>19[0-9]{2}|20[0-9]{2})(?:/(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})/|/(?<m>[0-9]{2})/(?<d>[0-9]{2})(?:-|$)|-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})/|-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?:-|$)|(?<m>[0-9]{2})(?<d>[0-9]{2})/))
        |[/_.-](?<y>19[0-9]{2}|20[0-9]{2})(?:/(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})|-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})|_(?<m>[0-9]{2})_(?<d>[0-9]{2})|-(?<m>[0-9]{2})/(?<d>[0-9]{2})|(?<m>[0-9]{2})(?<d>[0-9]{2})|/(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:[/_.-]|$)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex InPath();
}

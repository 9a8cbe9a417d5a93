using System.Globalization;
using System.Text.RegularExpressions;

namespace ReputationWatch.Parsing;

/// <summary>Reads the day out of an address: <c>/2023/11/02/…</c>, <c>/2019-11-18/…</c>, <c>/20191118/…</c>, <c>…-20260425145127.html</c>.</summary>
internal static partial class UrlDate
{
    /// <summary>The day; null where the address holds none.</summary>
    public static PageDate? Of(Uri address)
    {
        var match = InPath().Match(address.AbsolutePath);
        if (!match.Success) return null;
        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(new(year, month, day)) : null;
    }

    static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        [/_-](?<d>[0-9]{2})-?(?<m>[0-9]{2})-?(?<y>20[0-9]{2})(?:[/_.-]|$)
        |[/_.-](?<y>19[0-9]{2}|20[0-9]{2})(?:/(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})|-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})|_(?<m>[0-9]{2})_(?<d>[0-9]{2})|-(?<m>[0-9]{2})/(?<d>[0-9]{2})|(?<m>[0-9]{2})(?<d>[0-9]{2})|/(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:[/_.-]|$)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex InPath();
}

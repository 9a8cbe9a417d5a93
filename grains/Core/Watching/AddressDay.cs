using System.Globalization;
using System.Text.RegularExpressions;

namespace ReputationWatch.Watching;

/// <summary>The day that a publisher, beyond doubt, writes into an article's address: <c>/read/2023/11/02/…</c>, <c>/2023/11/02/…</c>, <c>/2023-11-02-…</c>.</summary>
internal static partial class AddressDay
{
    const int FirstYear = 1995;

    /// <summary>That day; null where the address names none, or more than one.</summary>
    public static DateOnly? Of(string url)
    {
        var found = Day().Matches(url);
        return found.Count == 1 && DateOnly.TryParseExact(
            $"{found[0].Groups["y"].Value}-{found[0].Groups["m"].Value}-{found[0].Groups["d"].Value}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year >= FirstYear ? day : null;
    }

    [GeneratedRegex(@"/(?<y>\d{4})[/-](?<m>\d{2})[/-](?<d>\d{2})(?:[/-]|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}

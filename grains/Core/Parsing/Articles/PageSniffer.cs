using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Tells pages from what is none.</summary>
internal static partial class PageSniffer
{
    const int LookWithin = 200_000;

    /// <summary>Whether a body is an HTML page; feeds, JSON and bytes that are no text are not.</summary>
    public static bool IsHtml(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, LookWithin));
        return !NotHtml().IsMatch(start[..Math.Min(start.Length, 1000)]) && Html().IsMatch(start);
    }

    /// <summary>Whether a page asks to log in.</summary>
    public static bool AsksForPassword(IHtmlDocument page) => page.QuerySelector("input[type='password']") is not null;

    /// <summary>Whether robots metadata forbids keeping a copy: <c>noarchive</c>, or <c>none</c>, which forbids everything.</summary>
    public static bool ForbidsCopies(string robots) =>
        robots.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Any(r => r.Equals("noarchive", StringComparison.OrdinalIgnoreCase) || r.Equals("none", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\s*(?:[\[{]|(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:rss|feed|urlset|sitemapindex|rdf:RDF|svg)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NotHtml();

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|article|main|section|div|p|table|h1)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Html();
}

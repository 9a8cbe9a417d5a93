using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReputationWatch.Parsing;

/// <summary>Reads a result page into a document that can be queried.</summary>
internal static class HtmlPage
{
    // Real result pages have under 1,000,000 characters and nest less than 100 deep. Beyond these bounds a tree costs more than
    // linear time to build, so such a page is not built at all.
    const int Longest = 4_000_000;
    const int MostOpen = 2_000;

    static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "path", "use",
    };

    /// <summary>The document; null where the text is out of all bounds.</summary>
    public static IHtmlDocument? Parse(string html) => html.Length <= Longest && NestsSanely(html) ? new HtmlParser().ParseDocument(html) : null;

    /// <summary>The text of an element on one line; empty where there is none.</summary>
    public static string TextOf(IElement? element) => PlainText.OfText(element?.TextContent ?? "");

    // Counts without regard to names: what is never closed adds up, whatever it is.
    static bool NestsSanely(string html)
    {
        var scan = new TagScanner(html);
        var open = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (!scan.IsTag(at))
            {
                at++;
                continue;
            }

            var name = scan.NameAt(at);
            var end = scan.EndOfTag(at);
            if (html[at + 1] == '/') open = Math.Max(open - 1, 0);
            else if (char.IsAsciiLetter(html[at + 1]) && html[end - 2] != '/' && !Void.Contains(name)) open++;
            if (open > MostOpen) return false;
            at = name.Equals("script", StringComparison.OrdinalIgnoreCase) && html[at + 1] != '/' ? scan.EndOfHidden(end, "script") : end;
        }

        return true;
    }
}

using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Finds who wrote an article.</summary>
internal static partial class Bylines
{
    const int Longest = 80;
    const int Most = 10;

    // Who wrote; the JSON-LD of these outlets names the editor.
    static readonly string[] Writers = ["content_author", "dtk:author"];

    // The plain "author" is often the outlet's own name.
    static readonly string[] Others = ["article:author", "parsely-author", "sailthru.author", "citation_author", "dc.creator", "author"];

    /// <summary>The names, joined by ", "; null where the page gives none.</summary>
    public static string? Of(IHtmlDocument page, StructuredArticle? structured, PageMetadata metadata)
    {
        var outlet = metadata.First("og:site_name");
        foreach (var given in (IEnumerable<string>[])[InMetadata(metadata, Writers), structured?.Authors ?? [], InMetadata(metadata, Others), InElements(page)])
        {
            var names = given.Select(Name).Where(n => n.Length > 1 && !n.Equals(outlet, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most).ToList();
            if (names.Count > 0) return string.Join(", ", names);
        }

        return null;
    }

    static List<string> InMetadata(PageMetadata metadata, string[] given)
    {
        foreach (var name in given)
        {
            var names = metadata.All(name).Where(a => Name(a).Length > 0).ToList();
            if (names.Count > 0) return names;
        }

        return [];
    }

    static List<string> InElements(IHtmlDocument page)
    {
        foreach (var selector in (string[])["[itemprop~='author'] [itemprop~='name']", "[itemprop~='author']", "a[rel~='author']", ".author-name,.byline-name,.read__author__name,.detail__author"])
        {
            var names = page.QuerySelectorAll(selector).Take(Most).Select(HtmlPage.TextOf).Where(a => Name(a).Length > 0).ToList();
            if (names.Count > 0) return names;
        }

        return [];
    }

    // Profile addresses, whole sentences and numbers are no names.
    static string Name(string given)
    {
        if (given.Length > 4 * Longest) return "";
        var name = Label().Replace(PlainText.OfHtml(given), "").Trim(' ', ',', ';', '-', '|', '@');
        return name.Length > Longest || name.Contains("://", StringComparison.Ordinal) || name.AsSpan().ContainsAnyInRange('0', '9') ? "" : name;
    }

    [GeneratedRegex("^(?:by|oleh|penulis|reporter|laporan(?: wartawan)?|editor|author|written by|von|par|por)(?:\\s*:\\s*|\\s+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}

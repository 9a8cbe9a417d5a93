using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Finds an article's headline.</summary>
internal static class Headline
{
    const int Shortest = 9;
    const int Longest = 500;

    static readonly string[] Separators = [" - ", " | ", " – ", " — ", " • ", " · ", " :: ", " » ", " / "];

    /// <summary>The headline on one line, without the outlet's name; empty where the page has none.</summary>
    public static string Of(IHtmlDocument page, StructuredArticle? structured, PageMetadata metadata, Uri address)
    {
        var h1 = page.QuerySelectorAll("h1").Take(5).Select(HtmlPage.TextOf).FirstOrDefault(t => t.Length >= Shortest) ?? "";
        foreach (var given in (string?[])[structured?.Headline, metadata.First("og:title", "twitter:title", "dc.title"), page.Title])
        {
            var title = PlainText.OfHtml(given ?? "");
            if (title.Length == 0) continue;
            if (h1.Length > 0 && title.StartsWith(h1, StringComparison.OrdinalIgnoreCase)) return Cut(h1);
            return Cut(WithoutOutlet(title, metadata.First("og:site_name"), address.Host));
        }

        return Cut(h1);
    }

    /// <summary>Where among a page's blocks the headline stands; -1 where it does not.</summary>
    public static int In(IReadOnlyList<BodyBlock> blocks, string title)
    {
        var at = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].IsHeading) continue;
            if (IsSame(blocks[i].Text, title)) return i;
            if (at < 0 && blocks[i].Owner.LocalName == "h1") at = i;
        }

        return at;
    }

    /// <summary>Whether a heading is the headline, perhaps cut short or with the outlet's name on it.</summary>
    public static bool IsSame(string heading, string title) =>
        heading.Length >= Shortest && title.Length >= Shortest
        && (title.Contains(heading, StringComparison.OrdinalIgnoreCase) || heading.Contains(title, StringComparison.OrdinalIgnoreCase));

    static string Cut(string title) => PlainText.Beginning(title, Longest);

    // Only what is known to be the outlet is cut off: headlines have dashes of their own.
    static string WithoutOutlet(string title, string? outlet, string host)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < Shortest) continue;
            var last = Letters(title[(at + separator.Length)..]);
            if (last.Length >= 3 && (Letters(host).Contains(last, StringComparison.Ordinal) || last.Contains(Name(host), StringComparison.Ordinal) || (outlet is not null && Letters(outlet) == last)))
                return title[..at].TrimEnd();
        }

        return title;
    }

    // "tribunnews" of www.tribunnews.com.
    static string Name(string host) => Letters(Crawling.RegistrableDomain.Of(host.ToLowerInvariant()).Split('.')[0]);

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

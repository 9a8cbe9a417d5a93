using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Knows the parts of a page that are never an article's text: by their tags, by being hidden, and by what they are called.</summary>
internal sealed partial class Furniture
{
    // What holds this much of a page's prose is not furniture, whatever it is called: pages that are one form, or hidden until a script shows them.
    const double TooMuch = 0.4;

    // Readers' comments and the small print can be longer than a short article.
    const double MuchTooMuch = 0.8;

    static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "select", "input", "textarea", "iframe", "svg", "math", "audio", "video", "object",
        "embed", "canvas", "img", "picture", "button",
    };

    static readonly HashSet<string> Tags = new(StringComparer.Ordinal) { "nav", "aside", "footer", "form", "figure", "figcaption", "dialog", "menu" };

    readonly Dictionary<IElement, int> _prose = [];
    readonly int _all;

    /// <param name="blocks">All blocks of the page, those of its furniture as well.</param>
    public Furniture(IReadOnlyList<BodyBlock> blocks)
    {
        foreach (var block in blocks.Where(b => b.IsProse))
        {
            _all += block.Words;
            for (var above = block.Owner; above is not null; above = above.ParentElement) _prose[above] = _prose.GetValueOrDefault(above) + block.Words;
        }
    }

    /// <summary>Whether an element shows no text at all.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    /// <summary>Whether an element is furniture.</summary>
    public bool Covers(IElement element)
    {
        if (IsSilent(element) || Boilerplate.IsReadAlso(element)) return true;
        if (element.LocalName is "html" or "body" or "article" or "main") return false;
        var most = Tags.Contains(element.LocalName) || IsHidden(element) ? TooMuch : Math.Max(ByName(element.ClassName), ByName(element.Id));
        return most > 0 && _prose.GetValueOrDefault(element) <= most * _all;
    }

    static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && HidingStyle().IsMatch(style));

    // The share of the page's prose up to which an element of this name is furniture; 0 where the name says nothing.
    static double ByName(string? names)
    {
        var most = 0.0;
        foreach (var name in (names ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // "has-sidebar" and the like tell a state of what is not furniture itself.
            if (State().IsMatch(name)) continue;
            if (Foreign().IsMatch(name)) most = MuchTooMuch;
            else if (Strong().IsMatch(name) || (Weak().IsMatch(name) && !Body().IsMatch(name))) most = Math.Max(most, TooMuch);
        }

        return most;
    }

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HidingStyle();

    [GeneratedRegex("^(?:has|is|with|no|not|js|without|hide|show)[-_]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex State();

    [GeneratedRegex("article|body|content|story|main|entry|grid|layout", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Body();

    [GeneratedRegex(
        """
        share|sharing|social-|related|promo|newsletter|advert|sponsor|breadcrumb|recommend|popular|trending|caption|byline|subscri
        |outbrain|taboola|popup|signup|sign-up|author-bio|bio-box|baca-juga|bacajuga|lihat-juga|sr-only|visually-hidden|screen-reader
        |read-more|readmore|more-stories|print-only|also-read|most-read|recirc|timestamp|-tags|tags-|^tags$|post-meta|entry-meta|article-meta
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Strong();

    [GeneratedRegex(
        "sidebar|widget|masthead|navigation|toolbar|modal|credit|rating|banner|tagcloud",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Weak();

    [GeneratedRegex("comments?(?:$|[-_A-Z]|area|list|section)|disqus|(?:^|[-_])footer|^footer|cookie|consent|gdpr", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Foreign();
}

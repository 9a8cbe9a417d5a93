using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Tells a page's language.</summary>
internal static class PageLanguage
{
    const int FewestWords = 30;
    const int EveryNth = 14;

    static readonly HashSet<string> Indonesian = new(StringComparer.OrdinalIgnoreCase)
    {
        "yang", "dan", "di", "dengan", "untuk", "dari", "dalam", "pada", "ini", "itu", "tidak", "akan", "oleh", "juga", "telah", "ke",
    };

    /// <summary>
    /// A lower-case code (ISO 639), for example <c>id</c>; null where neither the page nor its text says it. Many Indonesian pages
    /// are declared English because their content system was; their words decide.
    /// </summary>
    public static string? Of(IHtmlDocument page, StructuredArticle? structured, PageMetadata metadata, string text)
    {
        var declared = Code(page.DocumentElement?.GetAttribute("lang")) ?? Code(metadata.First("og:locale", "language", "content-language", "inLanguage")) ?? Code(structured?.Language);
        return declared is not ("id" or "ms") && IsIndonesian(text) ? "id" : declared;
    }

    static bool IsIndonesian(string text)
    {
        var words = text.Length > 5000 ? text[..5000].Split(' ') : text.Split(' ');
        return words.Length >= FewestWords && words.Count(Indonesian.Contains) * EveryNth >= words.Length;
    }

    static string? Code(string? tag)
    {
        var code = (tag ?? "").Trim().Split('-', '_')[0].ToLowerInvariant();
        // "in" was Indonesian until 1989, and Java writes it still.
        return code == "in" ? "id" : code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower) ? code : null;
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReputationWatch.Parsing;

/// <summary>Reads JSON-LD as content systems write it: wrapped in comments, with line breaks within strings, or cut off.</summary>
internal static partial class LooseJsonLd
{
    const int Longest = 2_000_000;

    /// <summary>The document; null where it is beyond repair.</summary>
    public static JsonDocument? Parse(string text)
    {
        if (text.Length > Longest) return null;
        return JsonBody.Parse(text) ?? JsonBody.Parse(JsonEscapes.Of(Unwrapped(text)));
    }

    /// <summary>What can still be told from JSON that cannot be read: the first dates, headline and author in it; null where there is nothing.</summary>
    public static StructuredArticle? Salvage(string text)
    {
        if (text.Length > Longest) return null;
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Member().Matches(text)) found.TryAdd(match.Groups["name"].Value, match.Groups["value"].Value);
        if (!found.ContainsKey("datePublished") && !found.ContainsKey("headline")) return null;
        return new()
        {
            Headline = Plain(found.GetValueOrDefault("headline")),
            Published = found.GetValueOrDefault("datePublished"),
            Modified = found.GetValueOrDefault("dateModified"),
            Authors = Author().Match(text) is { Success: true } author ? [Plain(author.Groups["value"].Value)!] : [],
        };
    }

    static string? Plain(string? value) => value?.Replace("\\/", "/", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);

    static string Unwrapped(string text)
    {
        var start = text.AsSpan().IndexOfAny('{', '[');
        // "<![CDATA[" has a bracket of its own.
        if (text.IndexOf("CDATA[", StringComparison.Ordinal) is >= 0 and var cdata && cdata < start + 10) start = text.AsSpan(cdata + 6).IndexOfAny('{', '[') is >= 0 and var at ? cdata + 6 + at : -1;
        var end = text.AsSpan().LastIndexOf('}');
        if (text.AsSpan(end + 1).IndexOf("]]>") < 0 && text.AsSpan().LastIndexOf(']') is var bracket && bracket > end) end = bracket;
        return start >= 0 && end > start ? text[start..(end + 1)] : "";
    }

    [GeneratedRegex(""" "(?<name>datePublished|dateModified|headline)"\s*:\s*"(?<value>(?:[^"\\]|\\.){1,500})" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Member();

    [GeneratedRegex(""" "author"\s*:\s*[\[\s]*\{[^{}]{0,300}?"name"\s*:\s*"(?<value>(?:[^"\\]|\\.){1,200})" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Author();
}

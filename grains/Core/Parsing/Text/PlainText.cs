using System.Net;
using System.Text;

namespace ReputationWatch.Parsing;

/// <summary>Turns what sources put into titles and descriptions into plain text on one line. Linear in its input, whatever that is.</summary>
internal static class PlainText
{
    static readonly string[] Hidden = ["script", "style"];

    // Markup within a word or a line; at every other tag a word ends.
    static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
        "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "wbr",
    };

    /// <summary>The text of an HTML fragment: tags, scripts and comments out, character references resolved, white space collapsed.</summary>
    public static string OfHtml(string html) =>
        OfText(html.AsSpan().ContainsAny('<', '&') ? WebUtility.HtmlDecode(WithoutTags(html)) : html);

    /// <summary>Text that holds no markup: white space collapsed, invisible characters out, stray Windows-1252 bytes taken for what they were.</summary>
    public static string OfText(string text)
    {
        if (IsPlain(text)) return text;

        var plain = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in Windows1252.Meant(text))
        {
            if (char.IsWhiteSpace(c))
            {
                gap = plain.Length > 0;
            }
            else if (!IsInvisible(c))
            {
                if (gap) plain.Append(' ');
                plain.Append(c);
                gap = false;
            }
        }

        return plain.ToString();
    }

    /// <summary>The beginning of a text, cut between words where it is longer than <paramref name="length"/>.</summary>
    public static string Beginning(string text, int length)
    {
        if (text.Length <= length) return text;
        var space = text.LastIndexOf(' ', length - 1);
        var end = space > length / 2 ? space : length - 1;
        // Never between the halves of a surrogate pair.
        return $"{text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)]}…";
    }

    // Most texts are as they should be, and are not copied.
    static bool IsPlain(string text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            if (c == ' ' ? last == ' ' : c is < ' ' or >= '\u007F' && (char.IsWhiteSpace(c) || IsInvisible(c))) return false;
            last = c;
        }

        return last != ' ' || text.Length == 0;
    }

    static bool IsInvisible(char c) => char.IsControl(c) || c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    static string WithoutTags(string html)
    {
        var plain = new StringBuilder(html.Length);
        var scan = new TagScanner(html);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open < 0) open = html.Length;
            plain.Append(html, at, open - at);
            if (open == html.Length) break;

            if (scan.IsTag(open))
            {
                var name = scan.NameAt(open);
                // A comment may stand within a word.
                if (html[open + 1] != '!' && !Inline.Contains(name)) plain.Append(' ');
                at = scan.EndOfTag(open);
                if (Array.Exists(Hidden, h => h.Equals(name, StringComparison.OrdinalIgnoreCase))) at = scan.EndOfHidden(at, name);
            }
            else
            {
                plain.Append('<');
                at = open + 1;
            }
        }

        return plain.ToString();
    }
}

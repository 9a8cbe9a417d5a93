namespace ReputationWatch.Parsing;

/// <summary>
/// Finds where tags end. Each search that ran to the end of the text in vain is remembered, so that a body made of a hundred
/// thousand unclosed tags is still read in one pass.
/// </summary>
internal sealed class TagScanner(string text)
{
    readonly Dictionary<string, int> _absentFrom = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether markup starts at this '&lt;', and not a sign of comparison.</summary>
    public bool IsTag(int open) => open + 1 < text.Length && (char.IsAsciiLetter(text[open + 1]) || text[open + 1] is '/' or '!' or '?');

    /// <summary>The name of the tag that starts at <paramref name="open"/>, of an end tag as well.</summary>
    public string NameAt(int open)
    {
        var from = text[open + 1] == '/' ? open + 2 : open + 1;
        var to = from;
        while (to < text.Length && to - from < 32 && (char.IsAsciiLetterOrDigit(text[to]) || text[to] is '-' or ':')) to++;
        return text[from..to];
    }

    /// <summary>Behind the tag or comment that starts at <paramref name="open"/>; the end of the text where it never closes.</summary>
    public int EndOfTag(int open)
    {
        if (string.CompareOrdinal(text, open, "<!--", 0, 4) == 0 && Find("-->", open + 4) is var end and >= 0) return end + 3;

        for (var at = open + 1; at < text.Length; at++)
        {
            if (text[at] == '>') return at + 1;
            // A '>' within a quoted attribute does not end the tag; a quote that is never closed is a slip of the pen.
            if (text[at] is '"' or '\'' && text[at - 1] == '=' && Find(text[at].ToString(), at + 1) is var close and >= 0) at = close;
        }

        return text.Length;
    }

    /// <summary>Behind the end tag of a script or style that starts before <paramref name="at"/>; the end of the text where there is none.</summary>
    public int EndOfHidden(int at, string name) => Find($"</{name}", at) is var end and >= 0 ? EndOfTag(end) : text.Length;

    /// <summary>Where <paramref name="wanted"/> next stands, in any case; -1 where it does not.</summary>
    public int Find(string wanted, int from)
    {
        if (_absentFrom.TryGetValue(wanted, out var absent) && from >= absent) return -1;
        var found = from > text.Length ? -1 : text.IndexOf(wanted, from, StringComparison.OrdinalIgnoreCase);
        if (found < 0) _absentFrom[wanted] = from;
        return found;
    }
}

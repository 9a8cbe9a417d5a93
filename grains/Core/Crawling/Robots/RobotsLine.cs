namespace ReputationWatch.Crawling;

/// <summary>One record of a robots.txt.</summary>
/// <param name="Field">What it is about.</param>
/// <param name="Value">What it says, trimmed.</param>
readonly record struct RobotsLine(RobotsField Field, string Value);

/// <summary>The fields that we know.</summary>
enum RobotsField
{
    UserAgent,
    Allow,
    Disallow,
    CrawlDelay,
}

/// <summary>Takes a robots.txt apart. Lines that say nothing we know are left out: they end no group (RFC 9309, section 2.2.4).</summary>
static class RobotsLines
{
    // As Google's parser cuts them: longer than any address that browsers take, in percent-encoding.
    const int LongestLine = 2083 * 8;

    static readonly char[] Blank = [' ', '\t'];

    // As Google's parser takes them: by how they begin, in any case, with the slips that are common in the wild.
    static readonly (string Name, RobotsField Field)[] Names =
    [
        ("user-agent", RobotsField.UserAgent), ("useragent", RobotsField.UserAgent), ("user agent", RobotsField.UserAgent),
        ("allow", RobotsField.Allow),
        ("disallow", RobotsField.Disallow), ("dissallow", RobotsField.Disallow), ("dissalow", RobotsField.Disallow),
        ("disalow", RobotsField.Disallow), ("diasllow", RobotsField.Disallow), ("disallaw", RobotsField.Disallow),
        ("crawl-delay", RobotsField.CrawlDelay), ("crawldelay", RobotsField.CrawlDelay),
    ];

    /// <summary>Its records, in order.</summary>
    public static IEnumerable<RobotsLine> Of(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is var at and >= 0 ? start + at : text.Length;
            if (Read(text.AsSpan(start, Math.Min(end - start, LongestLine - 1))) is { } line) yield return line;
            start = end + 1;
        }
    }

    static RobotsLine? Read(ReadOnlySpan<char> line)
    {
        if (line.IndexOf('#') is var comment and >= 0) line = line[..comment];
        line = line.Trim();
        var colon = line.IndexOf(':');
        var end = colon >= 0 ? colon : EndOfFirstOfTwoWords(line);
        if (end <= 0 || FieldOf(line[..end].Trim()) is not { } field) return null;
        return new(field, line[(end + 1)..].Trim().ToString());
    }

    /// <summary>Some forget the colon; "disallow /x" is understood, "disallow /x /y" is not.</summary>
    static int EndOfFirstOfTwoWords(ReadOnlySpan<char> line)
    {
        var gap = line.IndexOfAny(Blank);
        return gap > 0 && line[gap..].TrimStart(Blank).IndexOfAny(Blank) < 0 ? gap : -1;
    }

    static RobotsField? FieldOf(ReadOnlySpan<char> name)
    {
        foreach (var (known, field) in Names)
            if (name.StartsWith(known, StringComparison.OrdinalIgnoreCase)) return field;
        return null;
    }
}

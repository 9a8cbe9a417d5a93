using System.Buffers;
using System.Globalization;

namespace ReputationWatch.Crawling;

/// <summary>
/// Reads addresses as pages and feeds write them, the way browsers do (WHATWG URL, "basic URL parser"), for http and https only:
/// white space around and line breaks within are dropped, a backslash is a slash, escapes and dot segments are normalised
/// (RFC 3986, section 6.2.2). <see cref="Uri"/> alone refuses or keeps much of what a browser opens.
/// </summary>
public static class WebAddress
{
    const int LongestUrl = 8192;

    /// <summary>
    /// An absolute address; null for anything that is not http or https, carries user information, names no valid host, or is
    /// longer than 8,192 characters.
    /// </summary>
    public static Uri? Parse(string written)
    {
        if (written.Length > LongestUrl) return null;
        var text = Tidy(written);
        return SchemeOf(text) is ("http" or "https") and var scheme ? FromAuthority(scheme, text[(scheme.Length + 1)..].TrimStart('/', '\\')) : null;
    }

    /// <summary>
    /// An address as it stands on the page at <paramref name="relativeTo"/>, made absolute; null where it is empty or cannot be one.
    /// A base that is no web address resolves as RFC 3986 says.
    /// </summary>
    public static string? Resolve(string? written, Uri relativeTo)
    {
        if (written is null || written.Length > LongestUrl || Tidy(written) is not { Length: > 0 } text) return null;
        if (relativeTo.Scheme is not ("http" or "https"))
            return Parse(text)?.AbsoluteUri ?? (Uri.TryCreate(relativeTo, text, out var other) ? other.AbsoluteUri : null);

        var scheme = SchemeOf(text);
        var rest = scheme is null ? text : text[(scheme.Length + 1)..];
        // "http:b" and "http:/b" stand for "b" and "/b" where the page is read over http as well.
        var isRelative = scheme is null || (scheme == relativeTo.Scheme && !(IsSlash(rest, 0) && IsSlash(rest, 1)));
        return (isRelative ? FromAuthority(relativeTo.Scheme, Beside(rest, relativeTo)) : Parse(text))?.AbsoluteUri;
    }

    // What follows the "//" of an address that is relative to another.
    static string Beside(string rest, Uri at)
    {
        if (IsSlash(rest, 0) && IsSlash(rest, 1)) return rest.TrimStart('/', '\\');
        if (IsSlash(rest, 0)) return at.Authority + rest;
        if (rest.Length == 0 || rest[0] == '#') return at.Authority + at.PathAndQuery + rest;
        if (rest[0] == '?') return at.Authority + at.AbsolutePath + rest;
        return at.Authority + at.AbsolutePath[..(at.AbsolutePath.LastIndexOf('/') + 1)] + rest;
    }

    static Uri? FromAuthority(string scheme, string rest)
    {
        var authority = rest.AsSpan().IndexOfAny("/\\?#") is var end and >= 0 ? rest[..end] : rest;
        if (HostAndPort(authority) is not var (host, port)) return null;

        var (path, query, fragment) = Split(rest[authority.Length..]);
        path = UrlText.WithoutDots(UrlText.Escaped(path.Replace('\\', '/')));
        var whole = $"{scheme}://{host}{port}{path}{UrlText.Escaped(query)}{UrlText.Escaped(fragment)}";
        return Uri.TryCreate(whole, UriKind.Absolute, out var uri) && uri is { UserInfo: "", Host.Length: > 0 } ? uri : null;
    }

    static (string Host, string Port)? HostAndPort(string authority)
    {
        if (authority.LastIndexOf('@') is var at and >= 0)
        {
            if (at > 0 && authority[..at] != ":") return null;
            authority = authority[(at + 1)..];
        }

        var colon = authority.LastIndexOf(':') is var c && c > authority.LastIndexOf(']') ? c : -1;
        var digits = colon < 0 ? "" : authority[(colon + 1)..];
        if (!digits.All(char.IsAsciiDigit)) return null;
        if (digits.Length > 0 && !(int.TryParse(digits, CultureInfo.InvariantCulture, out var port) && port <= 65535)) return null;
        return HostName.Ascii(colon < 0 ? authority : authority[..colon]) is { } host ? (host, digits.Length > 0 ? $":{digits}" : "") : null;
    }

    static (string Path, string Query, string Fragment) Split(string text)
    {
        var hash = text.IndexOf('#');
        var (before, fragment) = hash < 0 ? (text, "") : (text[..hash], text[hash..]);
        var mark = before.IndexOf('?');
        return mark < 0 ? (before, "", fragment) : (before[..mark], before[mark..], fragment);
    }

    // Feeds break long links over lines; browsers take the breaks out as well, and control characters and spaces around.
    static string Tidy(string text)
    {
        var trimmed = text.AsSpan().Trim(Around);
        return trimmed.ContainsAny('\t', '\r', '\n') ? string.Concat(trimmed.ToString().Where(c => c is not ('\t' or '\r' or '\n'))) : trimmed.ToString();
    }

    static readonly string Around = string.Concat(Enumerable.Range(0, 0x21).Select(c => (char)c));

    // RFC 3986, section 3.1. By hand: it is asked several times for every link of every feed.
    static string? SchemeOf(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan(1, colon - 1).ContainsAnyExcept(InScheme) ? text[..colon].ToLowerInvariant() : null;
    }

    static readonly SearchValues<char> InScheme = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+.-");

    static bool IsSlash(string text, int at) => at < text.Length && text[at] is '/' or '\\';
}

using System.Text;

namespace ReputationWatch.Crawling;

/// <summary>Brings paths into the form in which they are compared (RFC 9309, section 2.2.2). Pure.</summary>
static class RobotsPath
{
    /// <summary>
    /// What of an address rules are about: its path and query, without fragment; <c>/</c> where it has none. A path alone is taken too.
    /// After GetPathParamsQuery of Google's parser.
    /// </summary>
    public static string Of(string url)
    {
        var begin = url.StartsWith("//", StringComparison.Ordinal) ? 2 : 0;
        var early = IndexOfAny(url, begin);
        var scheme = url.IndexOf("://", begin, StringComparison.Ordinal);
        var host = scheme < 0 || (early >= 0 && early < scheme) ? begin : scheme + 3;
        var path = IndexOfAny(url, host);
        if (path < 0) return "/";

        var fragment = url.IndexOf('#', begin);
        if (fragment >= 0 && fragment < path) return "/";
        var found = fragment < 0 ? url[path..] : url[path..fragment];
        return found[0] == '/' ? found : "/" + found;
    }

    /// <summary>A rule as it is written: octets outside ASCII percent-encoded, escapes in upper case.</summary>
    public static string Escaped(string path) => Rewritten(path, decode: false);

    /// <summary>The one form of a path or rule: as <see cref="Escaped"/>, and unreserved characters never escaped (RFC 3986, section 2.3).</summary>
    public static string Normalised(string path) => Rewritten(path, decode: true);

    static int IndexOfAny(string url, int start) => url.AsSpan(start).IndexOfAny('/', '?', ';') is var at and >= 0 ? start + at : -1;

    static string Rewritten(string path, bool decode)
    {
        if (path.All(c => char.IsAscii(c) && c != '%')) return path;

        var text = new StringBuilder(path.Length + 16);
        Span<byte> octets = stackalloc byte[4];
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                var octet = (char)Convert.ToByte(path.Substring(i + 1, 2), 16);
                if (decode && IsUnreserved(octet)) text.Append(octet);
                else text.Append('%').Append(char.ToUpperInvariant(path[i + 1])).Append(char.ToUpperInvariant(path[i + 2]));
                i += 2;
            }
            else if (char.IsAscii(path[i]))
            {
                text.Append(path[i]);
            }
            else
            {
                // Half a surrogate pair becomes U+FFFD, as everywhere in .NET.
                Rune.DecodeFromUtf16(path.AsSpan(i), out var rune, out var length);
                foreach (var octet in octets[..rune.EncodeToUtf8(octets)]) text.Append('%').Append(octet.ToString("X2", null));
                i += length - 1;
            }
        }

        return text.ToString();
    }

    static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReputationWatch.Crawling;

/// <summary>Brings the parts of an address into the one form that RFC 3986 (sections 2 and 6.2.2) gives them.</summary>
internal static class UrlText
{
    static readonly SearchValues<char> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    // With the delimiters of a path, query or fragment. What is missing, "[]^`{|}<>" and the quotation mark, only stands escaped.
    static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?#");

    /// <summary>
    /// A path, query or fragment in ASCII: escapes in upper case, those of unreserved characters undone, a percent sign that begins
    /// none escaped, and every character that may not stand there as well.
    /// </summary>
    public static string Escaped(string part)
    {
        if (!part.AsSpan().ContainsAnyExcept(Allowed)) return part;

        var text = new StringBuilder(part.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < part.Length;)
        {
            if (Allowed.Contains(part[i])) text.Append(part[i++]);
            else if (ByteAt(part, i) is { } value)
            {
                Append(text, value);
                i += 3;
            }
            else
            {
                // Half of a surrogate pair comes out as U+FFFD.
                Rune.DecodeFromUtf16(part.AsSpan(i), out var rune, out var length);
                foreach (var b in bytes[..rune.EncodeToUtf8(bytes)]) Escape(text, b);
                i += length;
            }
        }

        return text.ToString();
    }

    /// <summary>An escaped path from the root without "." and ".." (RFC 3986, section 5.2.4).</summary>
    public static string WithoutDots(string path)
    {
        if (path.Length == 0) return "/";
        var kept = new List<string>();
        var segments = path[1..].Split('/');
        foreach (var segment in segments)
        {
            if (segment == ".." && kept.Count > 0) kept.RemoveAt(kept.Count - 1);
            else if (segment is not ("." or "..")) kept.Add(segment);
        }

        if (segments[^1] is "." or "..") kept.Add("");
        return $"/{string.Join('/', kept)}";
    }

    /// <summary>
    /// A path without empty segments: "//berita/1" is how many sites write "/berita/1" by mistake, and no site is known to keep
    /// another article there. Behind a colon they stay: that is an address within the path, as web archives have it.
    /// </summary>
    public static string WithoutEmptySegments(string path)
    {
        if (!path.Contains("//", StringComparison.Ordinal)) return path;
        var text = new StringBuilder(path.Length);
        foreach (var c in path)
            if (c != '/' || text.Length == 0 || text[^1] != '/' || (text.Length > 1 && text[^2] == ':')) text.Append(c);
        return text.ToString();
    }

    static void Append(StringBuilder text, byte value)
    {
        if (Unreserved.Contains((char)value)) text.Append((char)value);
        else Escape(text, value);
    }

    static void Escape(StringBuilder text, byte value) => text.Append(CultureInfo.InvariantCulture, $"%{value:X2}");

    static byte? ByteAt(string part, int at) =>
        part[at] == '%' && at + 2 < part.Length && byte.TryParse(part.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}

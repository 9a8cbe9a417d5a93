using System.Text;
using System.Text.RegularExpressions;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// Turns a body's bytes into text: byte order mark, or zeros that no other encoding has, then <c>Content-Type</c>, then what the document declares in its first
/// kilobyte, then UTF-8 if the bytes are valid UTF-8, then Windows-1252 (the order of WHATWG HTML, "determining the character encoding").
/// </summary>
internal static partial class BodyText
{
    const int DeclaredWithin = 1024;
    const byte Opens = (byte)'<';

    static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; bytes that the encoding does not know become U+FFFD.</summary>
    public static string Of(FetchedBody body)
    {
        var bytes = GzippedBody.Opened(body.Bytes).Span;
        var (encoding, skip) = Marked(bytes);
        encoding ??= Unmarked(bytes) ?? Named(InHeader().Match(body.ContentType ?? "")) ?? Named(InDocument().Match(Encoding.Latin1.GetString(Start(bytes))));

        // Web servers call everything Latin-1 by default; text in it is practically never valid UTF-8 by chance.
        if (encoding is null || encoding.CodePage == Windows1252.Encoding.CodePage) encoding = IsUtf8(bytes) ? Encoding.UTF8 : Windows1252.Encoding;
        return encoding.GetString(bytes[skip..]);
    }

    static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, DeclaredWithin)];

    static (Encoding? Encoding, int Length) Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    // A '<' with zeros around it is UTF-16 or UTF-32 without a mark, whatever anybody says (XML 1.0, appendix F); white space may stand before it.
    static Encoding? Unmarked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [Opens, 0, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0, Opens, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        [Opens or (byte)'\n' or (byte)'\r' or (byte)' ', 0, ..] => Encoding.Unicode,
        [0, Opens or (byte)'\n' or (byte)'\r' or (byte)' ', ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    static Encoding? Named(Match match)
    {
        if (!match.Success) return null;
        var label = match.Groups["label"].Value.ToLowerInvariant();
        // By these names the web means Windows-1252 (WHATWG Encoding, "names and labels").
        if (label is "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii") return Windows1252.Encoding;
        // Bytes in units of two or four are known by their zeros, and these have none.
        if (label.StartsWith("utf-16", StringComparison.Ordinal) || label.StartsWith("utf-32", StringComparison.Ordinal) || label is "utf16" or "utf32" or "ucs-2") return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        """charset\s*=\s*["']?(?<label>[A-Za-z0-9_.:-]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InHeader();

    [GeneratedRegex(
        """(?<inside><\?xml[^>]{0,200}encoding\s*=\s*["']|<meta[^>]{0,300}charset\s*=\s*["']?)\s*(?<label>[A-Za-z0-9_.:-]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InDocument();
}

using System.Text;
using System.Text.Unicode;

namespace ReputationWatch.Dashboard.Importing;

/// <summary>The text of a file that a spreadsheet, an editor or a program wrote.</summary>
static class ClippingText
{
    const int LongestCharacter = 4;

    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>By its byte order mark; else UTF-8 where it is that, else Windows-1252, which older Excel writes here.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => (IsUtf8(bytes) ? Encoding.UTF8 : Windows1252).GetString(bytes),
    };

    /// <summary>Whether it is the beginning of a ZIP or OLE file, as .xlsx, .ods and .xls are.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    // A file that was cut off may end inside a character; that must not turn every other accent into two signs.
    static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return true;
        for (var torn = 1; torn < LongestCharacter && torn <= bytes.Length; torn++)
        {
            if (Utf8.IsValid(bytes[..^torn])) return bytes[..^torn].ContainsAnyExceptInRange((byte)0, (byte)0x7F);
        }

        return false;
    }
}

using System.Text;

namespace ReputationWatch.Crawling;

/// <summary>Makes text of a robots.txt as it came, whatever bytes those are. Pure.</summary>
public static class RobotsText
{
    /// <summary>What is read of a file at most: 512 KiB. A crawler has to read at least 500 KiB (RFC 9309, section 2.5).</summary>
    public const int MostBytes = 512 << 10;

    /// <summary>
    /// The text of a file, its byte order mark taken off. It should be UTF-8; UTF-16 is told by its mark. A byte that is no UTF-8
    /// is written as the octet that it is (<c>%E9</c>), which is what an address with it would look like.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes) bytes = bytes[..MostBytes];
        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => Utf8(bytes),
        };
    }

    static string Utf8(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done) text.Append(rune.ToString());
            else foreach (var octet in bytes[..length]) text.Append('%').Append(octet.ToString("X2", null));
            bytes = bytes[length..];
        }

        return text.ToString();
    }
}

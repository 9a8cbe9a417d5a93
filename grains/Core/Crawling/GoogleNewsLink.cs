using System.Buffers.Text;
using System.Text;

namespace ReputationWatch.Crawling;

/// <summary>
/// Reads Google News article links. Until mid-2024 their id was a small protobuf message that holds the publisher's own address
/// (<c>08 13 22 length address</c>) or a YouTube id (<c>08 20 22 0b id</c>). Newer ids are opaque and are never resolved here:
/// that takes two private calls for each link.
/// </summary>
internal static class GoogleNewsLink
{
    /// <summary>The article's id, where <paramref name="url"/> is such a link.</summary>
    public static string? IdOf(Uri url) =>
        url.Host == "news.google.com" && url.Segments is [.., "articles/" or "read/", var id] ? id.TrimEnd('/') : null;

    /// <summary>The publisher's address within an old id; null for a new one, or for anything else.</summary>
    public static string? Decode(string id)
    {
        var message = FromBase64Url(id);
        return message switch
        {
            [0x08, 0x13, 0x22, .. var rest] when Payload(rest) is { } address && address.StartsWith("http", StringComparison.Ordinal) => address,
            [0x08, 0x20, 0x22, 0x0b, .. { Length: >= 11 } rest] => $"https://www.youtube.com/watch?v={Encoding.ASCII.GetString(rest[..11])}",
            _ => null,
        };
    }

    /// <summary>Bytes of base64url without padding; empty where it is none.</summary>
    public static byte[] FromBase64Url(string text)
    {
        // A single character left over cannot hold a byte; links are seen with it cut off.
        var whole = text.TrimEnd('=') is { Length: var n } trimmed && n % 4 == 1 ? trimmed[..^1] : text.TrimEnd('=');
        return Base64Url.IsValid(whole) ? Base64Url.DecodeFromChars(whole) : [];
    }

    static string? Payload(ReadOnlySpan<byte> field)
    {
        int length = 0, at = 0;
        for (var shift = 0; at < field.Length && shift < 21; shift += 7)
        {
            var b = field[at++];
            length |= (b & 0x7f) << shift;
            if (b < 0x80) return at + length <= field.Length ? Encoding.UTF8.GetString(field.Slice(at, length)) : null;
        }

        return null;
    }
}

namespace ReputationWatch.Adapters.Http;

/// <summary>Tells from a body's first bytes that it is no text, whatever its type says. Pure. After the WHATWG MIME Sniffing Standard, section 6.</summary>
static class Signatures
{
    /// <summary>How many bytes of a body tell.</summary>
    public const int Needed = 512;

    static readonly (string What, int At, byte[] Bytes)[] Known =
    [
        ("a PNG image", 0, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        ("a JPEG image", 0, [0xFF, 0xD8, 0xFF]),
        ("a GIF image", 0, "GIF87a"u8.ToArray()),
        ("a GIF image", 0, "GIF89a"u8.ToArray()),
        ("a WebP image", 8, "WEBPVP"u8.ToArray()),
        ("an icon", 0, [0x00, 0x00, 0x01, 0x00]),
        ("a PDF document", 0, "%PDF-"u8.ToArray()),
        ("a zip archive", 0, [(byte)'P', (byte)'K', 0x03, 0x04]),
        ("a zip archive", 0, [(byte)'P', (byte)'K', 0x05, 0x06]),
        ("a gzip archive", 0, [0x1F, 0x8B, 0x08]),
        ("a bzip2 archive", 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
        ("an xz archive", 0, [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0x00]),
        ("a zstd archive", 0, [0x28, 0xB5, 0x2F, 0xFD]),
        ("a RAR archive", 0, [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 0x07]),
        ("a 7z archive", 0, [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C]),
        ("a tar archive", 257, "ustar"u8.ToArray()),
        ("an old Office document", 0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("a program", 0, [0x7F, (byte)'E', (byte)'L', (byte)'F']),
        ("a program", 0, [(byte)'M', (byte)'Z', 0x90, 0x00]),
        ("a program", 0, [0x00, (byte)'a', (byte)'s', (byte)'m']),
        ("a sound", 0, [(byte)'O', (byte)'g', (byte)'g', (byte)'S', 0x00]),
        ("a sound", 0, [(byte)'I', (byte)'D', (byte)'3', 0x03]),
        ("a sound", 0, [(byte)'I', (byte)'D', (byte)'3', 0x04]),
        ("a video", 4, "ftypmp4"u8.ToArray()),
        ("a video", 4, "ftypisom"u8.ToArray()),
        ("a video", 0, [0x1A, 0x45, 0xDF, 0xA3]),
        ("a font", 0, "wOFF"u8.ToArray()),
        ("a font", 0, "wOF2"u8.ToArray()),
    ];

    /// <summary>What it is instead; null where it may be text.</summary>
    public static string? NotText(ReadOnlySpan<byte> start)
    {
        foreach (var (what, at, bytes) in Known)
            if (start.Length >= at + bytes.Length && start.Slice(at, bytes.Length).SequenceEqual(bytes)) return what;
        return null;
    }
}

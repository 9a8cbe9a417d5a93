using System.IO.Compression;

namespace ReputationWatch.Parsing;

/// <summary>
/// Opens a body that is a gzip file, as <c>sitemap.xml.gz</c> is served by servers that call it XML. Of one that is torn what came
/// before the tear is kept; one that inflates beyond reason is nothing.
/// </summary>
internal static class GzippedBody
{
    // The fetcher takes 5 MiB of any other body.
    const int MostBytes = 8 << 20;
    const int Chunk = 64 << 10;

    /// <summary>The bytes within; the bytes themselves where they are no gzip file (RFC 1952, section 2.3.1); none where they are too many.</summary>
    public static ReadOnlyMemory<byte> Opened(ReadOnlyMemory<byte> body)
    {
        if (body.Span is not [0x1F, 0x8B, 8, ..]) return body;

        using var opened = new MemoryStream();
        try
        {
            using var gzip = new GZipStream(new MemoryStream(body.ToArray()), CompressionMode.Decompress);
            var chunk = new byte[Chunk];
            while (gzip.Read(chunk) is var read and > 0)
            {
                if (opened.Length + read > MostBytes) return default;
                opened.Write(chunk, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            // Torn: what a parser makes of the rest it will say.
        }

        return opened.GetBuffer().AsMemory(0, (int)opened.Length);
    }
}

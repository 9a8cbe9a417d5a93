using System.IO.Compression;
using System.IO.Pipelines;

namespace ReputationWatch.Adapters.Http;

/// <summary>What a body is wrapped in.</summary>
/// <param name="Encodings">The encodings to undo, the outermost first.</param>
/// <param name="MaybeGzipFile">Whether what is left may be a gzipped file.</param>
sealed record BodyLayers(IReadOnlyList<string> Encodings, bool MaybeGzipFile);

/// <summary>Undoes a <c>Content-Encoding</c>.</summary>
static class ContentDecoding
{
    const int MostLayers = 2;

    /// <summary>The encodings to undo, the outermost first.</summary>
    /// <param name="contentEncoding">The header's parts, in the order in which they were put on.</param>
    /// <param name="maybeGzipFile">Whether what was sent may itself be a gzipped file ("sitemap.xml.gz"), whatever the header says.</param>
    /// <exception cref="InvalidDataException">There are too many, or one that we did not ask for.</exception>
    public static BodyLayers Layers(IEnumerable<string> contentEncoding, bool maybeGzipFile)
    {
        var layers = contentEncoding.Select(name => name.Trim().ToLowerInvariant()).Where(name => name is not ("" or "identity")).Reverse().ToArray();
        if (layers.Length > MostLayers) throw new InvalidDataException($"encoded {layers.Length} times over");
        var unknown = layers.FirstOrDefault(name => name is not ("gzip" or "x-gzip" or "deflate" or "br"));
        return unknown is null ? new(layers, maybeGzipFile && layers.Length < MostLayers) : throw new InvalidDataException("an unknown content encoding");
    }

    /// <summary>A stream that undoes them.</summary>
    public static async ValueTask<Stream> UndoAsync(Stream body, BodyLayers layers, CancellationToken ct)
    {
        foreach (var layer in layers.Encodings)
        {
            body = layer switch
            {
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                "deflate" => await InflateAsync(body, ct),
                _ => new GZipStream(body, CompressionMode.Decompress),
            };
        }

        return layers.MaybeGzipFile ? await GunzipAsync(body, ct) : body;
    }

    /// <summary>Servers disagree on whether the file or the answer is gzipped; the first two bytes of what is left tell (RFC 1952 §2.3.1).</summary>
    static async ValueTask<Stream> GunzipAsync(Stream body, CancellationToken ct)
    {
        var (pipe, start) = await PeekAsync(body, ct);
        return start is (0x1F, 0x8B) ? new GZipStream(pipe, CompressionMode.Decompress) : pipe;
    }

    /// <summary>"deflate" means zlib (RFC 9110 §8.4.1.2), but some servers send the bare stream within; the first two bytes tell (RFC 1950 §2.2).</summary>
    static async ValueTask<Stream> InflateAsync(Stream body, CancellationToken ct)
    {
        var (pipe, (method, flags)) = await PeekAsync(body, ct);
        var isZlib = (method & 0x0F) == 8 && ((method << 8) | flags) % 31 == 0;
        return isZlib ? new ZLibStream(pipe, CompressionMode.Decompress) : new DeflateStream(pipe, CompressionMode.Decompress);
    }

    static async ValueTask<(Stream Whole, (int, int) Start)> PeekAsync(Stream body, CancellationToken ct)
    {
        var pipe = PipeReader.Create(body);
        var peek = (await ReadAsync(pipe, ct)).Buffer;
        var start = peek.Length < 2 ? (-1, -1) : (peek.FirstSpan[0], peek.Slice(1).FirstSpan[0]);
        pipe.AdvanceTo(peek.Start);
        return (pipe.AsStream(), start);
    }

    static async ValueTask<ReadResult> ReadAsync(PipeReader pipe, CancellationToken ct)
    {
        try
        {
            return await pipe.ReadAtLeastAsync(2, ct);
        }
        catch (InvalidOperationException fault)
        {
            // Brotli's word for bytes that are none of its own.
            throw new InvalidDataException("a body that cannot be decoded", fault);
        }
    }
}

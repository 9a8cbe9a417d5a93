using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;

namespace ReputationWatch.Adapters.Http;

/// <summary>Undoes a <c>Content-Encoding</c>.</summary>
static class ContentDecoding
{
    const int MostLayers = 2;

    /// <summary>The encodings to undo, the outermost first.</summary>
    /// <exception cref="InvalidDataException">There are too many, or one that we did not ask for.</exception>
    public static IReadOnlyList<string> Layers(IEnumerable<string> contentEncoding)
    {
        var layers = contentEncoding.Select(name => name.Trim().ToLowerInvariant()).Where(name => name is not ("" or "identity")).Reverse().ToArray();
        if (layers.Length > MostLayers) throw new InvalidDataException($"encoded {layers.Length} times over");
        var unknown = layers.FirstOrDefault(name => name is not ("gzip" or "x-gzip" or "deflate" or "br"));
        return unknown is null ? layers : throw new InvalidDataException("an unknown content encoding");
    }

    /// <summary>A stream that undoes them.</summary>
    public static async ValueTask<Stream> UndoAsync(Stream body, IReadOnlyList<string> layers, CancellationToken ct)
    {
        foreach (var layer in layers)
        {
            body = layer switch
            {
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                "deflate" => await InflateAsync(body, ct),
                _ => new GZipStream(body, CompressionMode.Decompress),
            };
        }

        return body;
    }

    /// <summary>"deflate" means zlib (RFC 9110 §8.4.1.2), but some servers send the bare stream within; the first two bytes tell (RFC 1950 §2.2).</summary>
    static async ValueTask<Stream> InflateAsync(Stream body, CancellationToken ct)
    {
        var pipe = PipeReader.Create(body);
        var peek = await pipe.ReadAtLeastAsync(2, ct);
        var isZlib = IsZlib(peek.Buffer);
        pipe.AdvanceTo(peek.Buffer.Start);
        return isZlib ? new ZLibStream(pipe.AsStream(), CompressionMode.Decompress) : new DeflateStream(pipe.AsStream(), CompressionMode.Decompress);
    }

    static bool IsZlib(ReadOnlySequence<byte> start)
    {
        if (start.Length < 2) return false;
        var (method, flags) = (start.FirstSpan[0], start.Slice(1).FirstSpan[0]);
        return (method & 0x0F) == 8 && ((method << 8) | flags) % 31 == 0;
    }
}

using System.Buffers;

namespace ReputationWatch.Adapters.Http;

/// <summary>Reads a body whole, decoding it on the way, and never holds more than the limit however small the body pretends to be.</summary>
static class BodyReader
{
    const int Chunk = 64 << 10;
    const int SuspiciousAfter = 1 << 20;
    const int MostInflation = 200;

    /// <summary>Reads it.</summary>
    /// <exception cref="BodyTooLargeException">More than <paramref name="limit"/> bytes, or more than 200 times what came over the wire.</exception>
    /// <exception cref="InvalidDataException">It cannot be decoded.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream wire, IReadOnlyList<string> layers, int limit, CancellationToken ct)
    {
        var metered = new MeteredStream(wire, limit);
        await using var body = await ContentDecoding.UndoAsync(metered, layers, ct);
        var whole = new ArrayBufferWriter<byte>(Chunk);
        while (await ReadChunkAsync(body, whole.GetMemory(Chunk), ct) is var read and > 0)
        {
            whole.Advance(read);
            if (whole.WrittenCount > limit) throw new BodyTooLargeException($"a body of more than {limit} bytes");
            if (whole.WrittenCount > SuspiciousAfter && whole.WrittenCount > MostInflation * metered.Count)
                throw new BodyTooLargeException($"a body that inflates more than {MostInflation} times");
        }

        return whole.WrittenMemory;
    }

    static async ValueTask<int> ReadChunkAsync(Stream body, Memory<byte> chunk, CancellationToken ct)
    {
        try
        {
            return await body.ReadAsync(chunk, ct);
        }
        catch (InvalidOperationException fault)
        {
            // Brotli's word for bytes that are none of its own.
            throw new InvalidDataException("a body that cannot be decoded", fault);
        }
    }
}

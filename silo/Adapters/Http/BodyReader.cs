namespace ReputationWatch.Adapters.Http;

/// <summary>Reads a body whole, decoding it on the way, and never holds more than the limit however small the body pretends to be.</summary>
static class BodyReader
{
    // Most feeds and pages are not much longer, and a thousand hosts may answer at once.
    const int Chunk = 16 << 10;
    const int SuspiciousAfter = 1 << 20;
    const int MostInflation = 200;

    /// <summary>Reads it.</summary>
    /// <exception cref="BodyTooLargeException">More than <paramref name="limit"/> bytes, or more than 200 times what came over the wire.</exception>
    /// <exception cref="NotTextException">It begins as no text does.</exception>
    /// <exception cref="InvalidDataException">It cannot be decoded.</exception>
    public static async Task<Memory<byte>> ReadAsync(Stream wire, BodyLayers layers, int limit, CancellationToken ct)
    {
        var metered = new MeteredStream(wire, limit);
        await using var body = await ContentDecoding.UndoAsync(metered, layers, ct);
        var whole = new byte[Chunk];
        var length = 0;
        var sniffed = false;
        while (true)
        {
            if (length == whole.Length) Array.Resize(ref whole, (int)Math.Min((long)whole.Length * 2, limit + 1L));
            var read = await ReadChunkAsync(body, whole.AsMemory(length, Math.Min(Chunk, whole.Length - length)), ct);
            length += read;
            // Servers name a picture or an archive text/html often enough; what it is its first bytes tell.
            if (!sniffed && (sniffed = read == 0 || length >= Signatures.Needed) && Signatures.NotText(whole.AsSpan(0, length)) is { } what)
                throw new NotTextException(what);
            if (read == 0) return whole.AsMemory(0, length);
            if (length > limit) throw new BodyTooLargeException($"a body of more than {limit} bytes");
            if (length > SuspiciousAfter && length > MostInflation * metered.Count)
                throw new BodyTooLargeException($"a body that inflates more than {MostInflation} times");
        }
    }

    /// <summary>Reads the beginning of it: what comes before <paramref name="limit"/>, whatever follows.</summary>
    public static async Task<Memory<byte>> ReadBeginningAsync(Stream wire, BodyLayers layers, int limit, CancellationToken ct)
    {
        var whole = new byte[limit];
        var length = 0;
        try
        {
            await using var body = await ContentDecoding.UndoAsync(new MeteredStream(wire, limit), layers, ct);
            while (length < limit && await ReadChunkAsync(body, whole.AsMemory(length), ct) is var read and > 0) length += read;
        }
        catch (Exception fault) when (length > 0 && fault is BodyTooLargeException)
        {
            // An encoded body whose beginning took all that may come over the wire.
        }

        return whole.AsMemory(0, length);
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

namespace ReputationWatch.Adapters.Http;

/// <summary>Thrown while reading a body that is larger than we take.</summary>
sealed class BodyTooLargeException(string message) : Exception(message);

/// <summary>Thrown while reading a body that is no text.</summary>
sealed class NotTextException(string what) : Exception($"{what}, not text");

/// <summary>Counts what is read through it, and stops at a limit: a compressed body can be endless without ever giving a byte.</summary>
sealed class MeteredStream(Stream inner, long limit) : Stream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Take(await inner.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Take(inner.Read(buffer, offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    int Take(int read)
    {
        Count += read;
        return Count <= limit ? read : throw new BodyTooLargeException($"a body of more than {limit} bytes");
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ReputationWatch.Assessing.Model;

/// <summary>
/// The file of weights, little-endian: the eight characters <c>RWTONE01</c>; the heads of Indonesian and English, each as the number of
/// buckets and of dense slots (32-bit), scale (32-bit float), two bytes a bucket, two floats a dense slot; the
/// language's scale, start and bytes; and the SHA-256 of all that.
/// </summary>
internal static class WeightsFile
{
    static ReadOnlySpan<byte> Magic => "RWTONE01"u8;

    /// <summary>The bytes of a model.</summary>
    public static byte[] Write(ToneModel model)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(Magic);
        Write(writer, model.Indonesian);
        Write(writer, model.English);
        writer.Write(model.Language.Scale);
        writer.Write(model.Language.Start);
        foreach (var weight in model.Language.Hashed) writer.Write(weight);
        writer.Flush();
        writer.Write(SHA256.HashData(file.ToArray()));
        writer.Flush();
        return file.ToArray();
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="FormatException">It is no such file, it is damaged, or it was made for other features.</exception>
    public static ToneModel Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < Magic.Length + SHA256.HashSizeInBytes || !file.StartsWith(Magic))
            throw new FormatException("No file of weights: it does not begin with RWTONE01");
        var body = file[..^SHA256.HashSizeInBytes];
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(file[^SHA256.HashSizeInBytes..]))
            throw new FormatException("The file of weights is damaged: its checksum differs; train it again or take it from the release");
        var at = Magic.Length;
        var (indonesian, english) = (Head(body, ref at), Head(body, ref at));
        var (scale, start) = (Single(body, ref at), Single(body, ref at));
        return new(indonesian, english, new(scale, Bytes(body, ref at, LanguageHead.Buckets), start));
    }

    static void Write(BinaryWriter writer, ToneHead head)
    {
        writer.Write(head.Buckets);
        writer.Write(head.Dense.Length / 2);
        writer.Write(head.Scale);
        foreach (var weight in head.Hashed) writer.Write(weight);
        foreach (var weight in head.Dense) writer.Write(weight);
    }

    static ToneHead Head(ReadOnlySpan<byte> body, ref int at)
    {
        var (buckets, dense) = (Int(body, ref at), Int(body, ref at));
        if (dense != ToneFeatures.Dense) throw new FormatException("The file of weights was made for another version: train it again");
        var scale = Single(body, ref at);
        var hashed = Bytes(body, ref at, 2 * buckets);
        var full = new float[2 * dense];
        for (var i = 0; i < full.Length; i++) full[i] = Single(body, ref at);
        return new(buckets, scale, hashed, full);
    }

    static int Int(ReadOnlySpan<byte> body, ref int at)
    {
        at += sizeof(int);
        return BinaryPrimitives.ReadInt32LittleEndian(body[(at - sizeof(int))..]);
    }

    static float Single(ReadOnlySpan<byte> body, ref int at)
    {
        at += sizeof(float);
        return BinaryPrimitives.ReadSingleLittleEndian(body[(at - sizeof(float))..]);
    }

    static sbyte[] Bytes(ReadOnlySpan<byte> body, ref int at, int count)
    {
        var bytes = new sbyte[count];
        for (var i = 0; i < count; i++) bytes[i] = (sbyte)body[at + i];
        at += count;
        return bytes;
    }
}

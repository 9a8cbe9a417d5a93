using System.Security.Cryptography;

namespace ReputationWatch.Assessing.Model;

/// <summary>
/// The file of what was learnt of risks and eras, little-endian: the eight characters <c>RWTOPC01</c>; for either bank the scales and bars
/// (32-bit floats), the bytes of the buckets, the numbers of the marks (32-bit floats); and the SHA-256 of all that.
/// </summary>
internal static class TopicFile
{
    static ReadOnlySpan<byte> Magic => "RWTOPC01"u8;

    static int Length =>
        Magic.Length + SHA256.HashSizeInBytes + Size(TopicModel.RiskQuestions, RiskMarks.Count) + Size(TopicModel.EraQuestions, EraMarks.Count);

    /// <summary>The bytes of a model.</summary>
    public static byte[] Write(TopicModel model)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(Magic);
        Write(writer, model.Risks);
        Write(writer, model.Eras);
        writer.Flush();
        writer.Write(SHA256.HashData(file.ToArray()));
        writer.Flush();
        return file.ToArray();
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="FormatException">It is no such file, it is damaged, or it was made for other marks.</exception>
    public static TopicModel Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Magic)) throw new FormatException("No file of topic weights: it does not begin with RWTOPC01");
        if (file.Length != Length) throw new FormatException("The file of topic weights is cut off or was made for another version: train it again");
        if (!SHA256.HashData(file[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(file[^SHA256.HashSizeInBytes..]))
            throw new FormatException("The file of topic weights is damaged: its checksum differs; train it again or take it from the release");
        using var reader = new BinaryReader(new MemoryStream(file[Magic.Length..].ToArray()));
        return new(Read(reader, TopicModel.RiskQuestions, RiskMarks.Count), Read(reader, TopicModel.EraQuestions, EraMarks.Count));
    }

    static void Write(BinaryWriter writer, TopicBank bank)
    {
        foreach (var scale in bank.Scales) writer.Write(scale);
        foreach (var bar in bank.Bars) writer.Write(bar);
        foreach (var weight in bank.Hashed) writer.Write(weight);
        foreach (var weight in bank.Marks) writer.Write(weight);
    }

    static TopicBank Read(BinaryReader reader, int questions, int marks)
    {
        var (scales, bars) = (Singles(reader, questions), Singles(reader, questions));
        var hashed = Array.ConvertAll(reader.ReadBytes(questions * TopicBank.Buckets), static b => (sbyte)b);
        return new(questions, scales, hashed, Singles(reader, questions * marks), bars);
    }

    static float[] Singles(BinaryReader reader, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++) values[i] = reader.ReadSingle();
        return values;
    }

    static int Size(int questions, int marks) => questions * (TopicBank.Buckets + (sizeof(float) * (2 + marks)));
}

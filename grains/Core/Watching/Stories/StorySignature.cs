using System.Buffers.Binary;
using System.Buffers.Text;

namespace ReputationWatch.Watching;

/// <summary>
/// A fingerprint of an article's text by which copies are found: MinHash (Broder 1997) over its three-word shingles, 128 minima of
/// which 16 bits each are kept. 256 bytes, the same on every machine and in every version: signatures are stored.
/// </summary>
public sealed class StorySignature : IEquatable<StorySignature>
{
    /// <summary>Below so many words three-word shingles tell too little, and boilerplate weighs too much.</summary>
    public const int LeastWords = 60;

    /// <summary>Texts that resemble each other by this much are the same text, cut, extended or corrected.</summary>
    public const double SameText = 0.7;

    /// <summary>Texts that resemble each other by this much have long passages in common.</summary>
    public const double Related = 0.5;

    internal const int Bands = 32;

    const int Permutations = 128;
    const int Rows = Permutations / Bands;
    const int Shingle = 3;
    // Longer ones are not articles; the time per text stays in milliseconds.
    const int MostWords = 10_000;

    static readonly ulong[] Seeds = [.. Enumerable.Range(1, Permutations).Select(i => Mixed((ulong)i * 0x9E3779B97F4A7C15))];

    readonly ushort[] _minima;

    StorySignature(ushort[] minima) => _minima = minima;

    /// <summary>The signature of a text; null where it has fewer than <see cref="LeastWords"/> words. Of longer ones than 10,000 words the beginning counts.</summary>
    public static StorySignature? Of(string text)
    {
        var words = StoryText.Words(text);
        if (words.Length < LeastWords) return null;

        var hashes = words.Take(MostWords).Select(Hashed).ToArray();
        var minima = new ulong[Permutations];
        Array.Fill(minima, ulong.MaxValue);
        for (var i = 0; i + Shingle <= hashes.Length; i++)
        {
            var shingle = Mixed(Mixed(Mixed(hashes[i]) ^ hashes[i + 1]) ^ hashes[i + 2]);
            for (var p = 0; p < Permutations; p++) minima[p] = Math.Min(minima[p], Mixed(shingle ^ Seeds[p]));
        }

        return new([.. minima.Select(m => (ushort)m)]);
    }

    /// <summary>
    /// The share of shingles that two texts have in common (Jaccard), 0…1, estimated with a standard error of at most 0.045.
    /// </summary>
    public double Resemblance(StorySignature other)
    {
        var equal = 0;
        for (var p = 0; p < Permutations; p++)
            if (_minima[p] == other._minima[p]) equal++;
        return (double)equal / Permutations;
    }

    /// <summary>The 256 bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[2 * Permutations];
        for (var p = 0; p < Permutations; p++) BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(2 * p), _minima[p]);
        return bytes;
    }

    /// <summary>The signature that <see cref="ToBytes"/> wrote; null for anything that is not 256 bytes long.</summary>
    public static StorySignature? FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != 2 * Permutations) return null;
        var minima = new ushort[Permutations];
        for (var p = 0; p < Permutations; p++) minima[p] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * p)..]);
        return new(minima);
    }

    /// <summary>The bytes as text of 344 characters.</summary>
    public string ToBase64() => Convert.ToBase64String(ToBytes());

    /// <summary>The signature that <see cref="ToBase64"/> wrote; null for anything else.</summary>
    public static StorySignature? FromBase64(string? text) =>
        text is not null && Base64.IsValid(text) ? FromBytes(Convert.FromBase64String(text)) : null;

    /// <summary>
    /// One of 32 keys of four minima each. Texts with a resemblance of 0.7 share at least one with a probability of .9998, of 0.5 with .87,
    /// of 0.1 with .003.
    /// </summary>
    internal ulong Band(int band)
    {
        var at = band * Rows;
        return (ulong)_minima[at] | (ulong)_minima[at + 1] << 16 | (ulong)_minima[at + 2] << 32 | (ulong)_minima[at + 3] << 48;
    }

    /// <inheritdoc/>
    public bool Equals(StorySignature? other) => other is not null && _minima.AsSpan().SequenceEqual(other._minima);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StorySignature);

    /// <inheritdoc/>
    public override int GetHashCode() => Band(0).GetHashCode();

    // FNV-1a over UTF-16; string.GetHashCode differs from run to run.
    static ulong Hashed(string word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word) hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }

    // The finaliser of SplitMix64 (Steele et al. 2014).
    static ulong Mixed(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}

namespace ReputationWatch.Assessing.Model;

/// <summary>
/// Hashes of words, pairs and parts of words: FNV-1a over UTF-16 units (Fowler, Noll, Vo) with the finaliser of MurmurHash3, so that the low
/// bits that choose a bucket are as good as the high ones.
/// </summary>
internal static class FeatureHash
{
    const ulong Offset = 14695981039346656037;
    const ulong Prime = 1099511628211;

    /// <summary>The hash of a run of characters.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong kind)
    {
        var hash = Offset ^ kind;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>One hash out of two, in order.</summary>
    public static ulong Pair(ulong first, ulong second) => ((first * Prime) ^ second) * Prime;

    /// <summary>One character more.</summary>
    public static ulong Next(ulong hash, char c) => (hash ^ c) * Prime;

    /// <summary>The bucket of a hash, out of a power of two.</summary>
    public static int Bucket(ulong hash, int buckets)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53;
        hash ^= hash >> 33;
        return (int)(hash & (ulong)(buckets - 1));
    }
}

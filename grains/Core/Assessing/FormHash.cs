using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>The hash of a word's form: that of the features, so that one serves the tables of words and the weights.</summary>
internal static class FormHash
{
    /// <summary>The hash of a form.</summary>
    public static ulong Of(ReadOnlySpan<char> form) => FeatureHash.Of(form, ToneFeatures.WordKind);

    /// <summary>The place of a hash in a table whose size is a power of two. Its low bits alone would depend on the low bits of the letters alone.</summary>
    public static int Place(ulong hash, int size) => (int)(hash ^ (hash >> 32)) & (size - 1);
}

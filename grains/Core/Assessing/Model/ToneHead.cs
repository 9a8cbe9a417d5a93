using System.Runtime.CompilerServices;

namespace ReputationWatch.Assessing.Model;

/// <summary>
/// The weights of one language: for each bucket of <see cref="ToneFeatures"/> one for positive and one for negative, neutral's score being 0,
/// as signed bytes times a scale; and the dense ones in full.
/// </summary>
/// <param name="Buckets">How many hash buckets; a power of two.</param>
/// <param name="Scale">What a byte is multiplied with.</param>
/// <param name="Hashed">Two for each bucket: positive, negative.</param>
/// <param name="Dense">Two for each dense slot.</param>
internal sealed record ToneHead(int Buckets, float Scale, sbyte[] Hashed, float[] Dense)
{
    /// <summary>The two weights of a slot. Asked for every feature of a text, so that a call would cost more than the answer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (float Positive, float Negative) At(int slot)
    {
        if (slot >= ToneFeatures.Buckets)
        {
            var dense = 2 * (slot - ToneFeatures.Buckets);
            return (Dense[dense], Dense[dense + 1]);
        }

        var at = 2 * (slot & (Buckets - 1));
        return (Hashed[at] * Scale, Hashed[at + 1] * Scale);
    }
}

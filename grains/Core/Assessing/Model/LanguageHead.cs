namespace ReputationWatch.Assessing.Model;

/// <summary>
/// Tells English from Indonesian by the hashed words and parts of words that are read anyway: a logistic model over them, folded into
/// <see cref="Buckets"/> buckets.
/// </summary>
/// <param name="Scale">What a byte is multiplied with.</param>
/// <param name="Hashed">One weight for each bucket; above 0 speaks for English.</param>
/// <param name="Start">The starting value.</param>
internal sealed record LanguageHead(float Scale, sbyte[] Hashed, float Start)
{
    /// <summary>Buckets; a power of two.</summary>
    public const int Buckets = 1 << 12;

    /// <summary>Whether the text is English rather than Indonesian.</summary>
    public bool IsEnglish(FeatureList features)
    {
        var slots = features.Slots;
        var values = features.Values;
        var score = 0f;
        for (var i = 0; i < slots.Length; i++)
            if (slots[i] < ToneFeatures.Buckets)
                score += Hashed[slots[i] & (Buckets - 1)] * values[i];
        return score * Scale + Start > 0;
    }
}

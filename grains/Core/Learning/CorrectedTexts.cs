namespace ReputationWatch.Learning;

/// <summary>Makes people's corrections texts to learn a tone from. Pure.</summary>
public static class CorrectedTexts
{
    /// <summary>
    /// The corrections that say a tone. A text's key is its keyword and address, which no later correction changes; that of one address for several keywords
    /// stays on one side of the split.
    /// </summary>
    public static IReadOnlyList<LabelledText> Of(IEnumerable<Labelling.LabelledText> labels) => [.. labels.Select(Of).OfType<LabelledText>()];

    static LabelledText? Of(Labelling.LabelledText given) => given.Label.Tone is not { } tone ? null : new()
    {
        Key = $"{given.Label.Keyword.Value} {given.Label.Url}",
        Group = given.Label.Url,
        Keyword = given.KeywordName,
        Title = given.Title,
        Snippet = given.Snippet,
        Published = given.Published ?? given.FirstSeen,
        Tone = tone,
    };
}

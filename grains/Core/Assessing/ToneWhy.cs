namespace ReputationWatch.Assessing;

/// <summary>The keys by which evidence of tone is told.</summary>
internal static class ToneWhy
{
    /// <summary>A word that the labelled headlines speak for.</summary>
    public const string Word = "tone:word";

    /// <summary>The starting value and all words too light to be named; it has no place in the text.</summary>
    public const string Rest = "tone:start";

    /// <summary>What a debunked hoax claims is not held against anybody.</summary>
    public const string Debunked = "tone:debunked";

    static readonly string[] Manners = ["tone", "tone:negated", "tone:failed", "tone:softened", "tone:turned"];

    /// <summary>A word of the tone lists.</summary>
    public static string Of(ToneManner how) => Manners[(int)how];
}

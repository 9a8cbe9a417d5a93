using System.Text.Json.Serialization;
using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>A word that an office's corrections moved.</summary>
/// <param name="Word">As it stands in the corrected texts, lower case.</param>
/// <param name="Leaning">What it adds to ln(P(positive)/P(negative)) where it stands in a headline of ten words; below 0 towards negative.</param>
/// <param name="Texts">In how many corrected texts it stands.</param>
public sealed record LayerWord(string Word, double Leaning, int Texts);

/// <summary>How a layer does on texts it did not learn from, beside the shipped weights alone.</summary>
/// <param name="HeldBack">How many corrections were held back.</param>
/// <param name="RightBefore">How many of them the shipped weights tell right.</param>
/// <param name="RightAfter">How many of them the layer tells right.</param>
/// <param name="ShippedBefore">Macro-F1 of the shipped weights on the shipped test, 0 to 1.</param>
/// <param name="ShippedAfter">The same with the layer.</param>
public sealed record LayerFigures(int HeldBack, int RightBefore, int RightAfter, double ShippedBefore, double ShippedAfter)
{
    /// <summary>Whether it tells more of the held-back corrections right.</summary>
    [JsonIgnore]
    public bool IsBetter => RightAfter > RightBefore;

    /// <summary>Whether it harms the shipped test by more than is tolerated.</summary>
    [JsonIgnore]
    public bool IsHarmful => ShippedBefore - ShippedAfter > LayerTraining.Tolerated;
}

/// <summary>What an office's corrections taught, over the shipped weights.</summary>
/// <param name="Corrections">How many were learnt from.</param>
/// <param name="Strength">By what the learnt changes were multiplied so that the shipped test stays right, 0 to 1.</param>
/// <param name="Weights">The changes.</param>
/// <param name="Words">The words moved most, heaviest first.</param>
/// <param name="Figures">How it did before it was taken into use.</param>
public sealed record OfficeLayer(int Corrections, double Strength, OfficeWeights Weights, IReadOnlyList<LayerWord> Words, LayerFigures Figures);

/// <summary>What came of an attempt to learn from corrections.</summary>
public abstract record LayerTrial
{
    LayerTrial()
    {
    }

    /// <summary>There are too few corrections of a tone yet.</summary>
    /// <param name="Corrections">How many there are.</param>
    /// <param name="Needed">How many are needed.</param>
    public sealed record TooFew(int Corrections, int Needed) : LayerTrial;

    /// <summary>It would not have told more of the held-back corrections right, or it would have harmed the shipped test.</summary>
    /// <param name="Corrections">How many were learnt from.</param>
    /// <param name="Figures">How it did at the most cautious strength.</param>
    public sealed record NoBetter(int Corrections, LayerFigures Figures) : LayerTrial;

    /// <summary>It is better, and may be used.</summary>
    /// <param name="Layer">The layer.</param>
    public sealed record Better(OfficeLayer Layer) : LayerTrial;
}

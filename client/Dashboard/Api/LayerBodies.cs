using System.Text.Json.Serialization;
using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Who asks for an attempt and why.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record LayerTryBody(string? Who, string? Reason)
{
    public const string Example = """{"who":"Siti","reason":"banyak koreksi baru"}""";
}

/// <summary>Whether the layer is to be used, with who says so and why.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record LayerStateBody(bool? On, string? Who, string? Reason)
{
    public const string Example = """{"on":false,"who":"Siti","reason":"menilai terlalu baik"}""";
}

/// <summary>What is learnt from corrections, as it stands.</summary>
/// <param name="IsOn">Whether a layer may be used.</param>
/// <param name="InUse">Whether one is.</param>
/// <param name="Corrections">Corrections of a tone in force.</param>
/// <param name="NextTryAt">With how many of them the next attempt comes by itself.</param>
/// <param name="Strength">By what the learnt changes are multiplied, 0 to 1; null where nothing was learnt.</param>
/// <param name="Words">The words moved most, heaviest first.</param>
/// <param name="Steps">What happened, oldest first.</param>
sealed record LayerStateAnswer(
    bool IsOn, bool InUse, int Corrections, int NextTryAt, double? Strength, IReadOnlyList<LayerWord> Words, IReadOnlyList<LayerStep> Steps)
{
    public static LayerStateAnswer Of(LayerLook look) => new(
        look.Book.IsOn, look.Book.InUse is not null, look.Corrections, LayerPolicy.NextAt(look.Book), look.Learnt?.Strength, look.Learnt?.Words ?? [], look.Book.Steps);
}

/// <summary>What came of an attempt.</summary>
/// <param name="Result"><c>better</c>, <c>noBetter</c> or <c>tooFew</c>.</param>
/// <param name="Corrections">How many corrections there are.</param>
/// <param name="Needed">How many are needed at least.</param>
/// <param name="Figures">How it did; null with <c>tooFew</c>.</param>
sealed record LayerTryAnswer(string Result, int Corrections, int Needed, LayerFigures? Figures)
{
    public static LayerTryAnswer Of(LayerTrial trial) => trial switch
    {
        LayerTrial.Better { Layer: var layer } => new("better", layer.Corrections, LayerTraining.Needed, layer.Figures),
        LayerTrial.NoBetter not => new("noBetter", not.Corrections, LayerTraining.Needed, not.Figures),
        LayerTrial.TooFew few => new("tooFew", few.Corrections, few.Needed, null),
        _ => throw new ArgumentOutOfRangeException(nameof(trial)),
    };
}

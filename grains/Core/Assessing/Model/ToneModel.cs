namespace ReputationWatch.Assessing.Model;

/// <summary>Everything that was learnt: a head for Indonesian and the languages that ride on it, one for English, and what tells them apart.</summary>
/// <param name="Indonesian">The head for Indonesian, Javanese, Sundanese, Banjarese, Madurese and Papuan Malay.</param>
/// <param name="English">The head for English.</param>
/// <param name="Language">Tells English.</param>
internal sealed record ToneModel(ToneHead Indonesian, ToneHead English, LanguageHead Language)
{
    /// <summary>The model that is carried along.</summary>
    public static ToneModel BuiltIn { get; } = WeightsFile.Read(Resources.Bytes("tone.weights"));

    /// <summary>The head for a text with these features.</summary>
    public ToneHead HeadFor(FeatureList features) => Language.IsEnglish(features) ? English : Indonesian;
}

using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

/// <summary>The held-back half of our own corpus, carried along so that an office's layer can be checked against it.</summary>
public static class ShippedTest
{
    /// <summary>The texts, by file and line.</summary>
    public static IReadOnlyList<LabelledText> Texts { get; } =
        [.. Resources.Names("corpus:").SelectMany(name => OwnCorpus.Read(Resources.Lines(name), name, Split.Test))];
}

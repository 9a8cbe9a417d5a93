using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Decides tone, era and risks of a piece of coverage, and says why. Pure and thread-safe.</summary>
public sealed class Assessor
{
    /// <summary>Name and version of what decides; stored with every trend point.</summary>
    public const string Version = "lexicon-1";

    /// <summary>With the word lists and lenses that are built in.</summary>
    public static Assessor BuiltIn { get; } = new();

    Assessor() { }

    /// <summary>Assesses one piece of coverage for a keyword, as a reader who looks the keyword up would take it.</summary>
    /// <param name="keyword">Whose reputation; its lenses apply.</param>
    /// <param name="coverage">The text.</param>
    /// <param name="seenAt">Stands in for an unknown publication date.</param>
    public Assessment Assess(TrackedKeyword keyword, Coverage coverage, DateTimeOffset seenAt) =>
        keyword is null || this != BuiltIn ? throw new ArgumentNullException(nameof(keyword)) : new(Tone.Neutral, new(0, 1, 0), new(Era.Present, EraRole.None, 1), [], [], Unsure: true);
}

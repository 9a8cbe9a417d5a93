using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Decides tone, era and risks of a piece of coverage, and says why. Pure and thread-safe.</summary>
public sealed class Assessor
{
    /// <summary>Name and version of what decides; stored with every trend point.</summary>
    public const string Version = "lexicon-1";

    readonly ToneJudge _tone = new(ToneLexicon.BuiltIn);
    readonly RiskJudge _risks = new();
    readonly EraJudge _era;

    Assessor(IReadOnlyList<Lens> lenses) => _era = new(lenses);

    /// <summary>With the word lists and lenses that are built in.</summary>
    public static Assessor BuiltIn { get; } = new(Lenses.BuiltIn);

    /// <summary>With these lenses besides the built-in ones.</summary>
    public static Assessor With(params IReadOnlyList<Lens> lenses) => new([.. Lenses.BuiltIn, .. lenses]);

    /// <summary>
    /// Assesses one piece of coverage for a keyword, as a reader who looks the keyword up would take it. A text without any tone
    /// word is neutral; one whose tone words are too weak or too mixed is neutral and unsure.
    /// </summary>
    /// <param name="keyword">Whose reputation; its lenses apply, and the words of its name carry no tone.</param>
    /// <param name="coverage">The text.</param>
    /// <param name="seenAt">Stands in for an unknown publication date.</param>
    /// <returns>The decision. The weights of its tone evidence add up to the score that the probabilities are drawn from.</returns>
    public Assessment Assess(TrackedKeyword keyword, Coverage coverage, DateTimeOffset seenAt)
    {
        var passages = Passage.Of(coverage);
        var names = new NameSpans(keyword, passages);

        var tone = _tone.Judge(passages, names);
        var era = _era.Judge(passages, keyword.Lenses, coverage.Published, seenAt);
        var risks = _risks.Judge(passages, names);

        return new(tone.Tone, tone.Probabilities, era.Era, risks.Risks, [.. tone.Evidence, .. era.Evidence, .. risks.Evidence], tone.Unsure)
        {
            RiskFindings = risks.Findings,
        };
    }
}

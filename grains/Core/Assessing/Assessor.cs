using ReputationWatch.Assessing.Model;
using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Decides tone, era and risks of a piece of coverage, and says why. Pure and thread-safe.</summary>
public sealed class Assessor : IAssessorSource
{
    /// <summary>Name and version of what is shipped to decide.</summary>
    public const string Version = "tone-2";

    readonly ToneJudge _tone;
    readonly RiskJudge _risks = new();
    readonly EraJudge _era;
    readonly Lazy<AssessmentMark> _mark;

    Assessor(IReadOnlyList<Lens> lenses, ToneModel model, OfficeWeights? office = null, string method = Version)
    {
        Lenses = lenses;
        Method = method;
        _era = new(lenses);
        _mark = new(() => new(this));
        _tone = new(ToneLexicon.BuiltIn, model, office);
    }

    /// <summary>The lenses by which it judges.</summary>
    public IReadOnlyList<Lens> Lenses { get; }

    /// <summary>What decides: <see cref="Version"/> and what the office changed, such as <c>tone-2+lenses-4+layer-3</c>; stored with every trend point.</summary>
    public string Method { get; }

    /// <summary>
    /// What decides for one keyword: stored with each of its mentions, so that one which another assessor assessed can be told. A change of
    /// the keyword's names or lenses makes another mark, a change of a lens that does not apply to it makes none.
    /// </summary>
    public string MarkFor(TrackedKeyword keyword) => _mark.Value.For(keyword);

    /// <summary>With the word lists, weights and lenses that are built in.</summary>
    public static Assessor BuiltIn { get; } = new(Assessing.Lenses.BuiltIn, ToneModel.BuiltIn);

    /// <summary>With these lenses besides the built-in ones.</summary>
    public static Assessor With(params IReadOnlyList<Lens> lenses) => new([.. Assessing.Lenses.BuiltIn, .. lenses], ToneModel.BuiltIn);

    /// <summary>With these lenses and no others, one to an id, and with what the office's corrections add to the shipped weights.</summary>
    public static Assessor Of(IReadOnlyList<Lens> lenses, OfficeWeights? office = null, string method = Version) => new(lenses, ToneModel.BuiltIn, office, method);

    /// <summary>With other weights: the bytes of a file that was trained.</summary>
    /// <exception cref="FormatException">They are no such file, or damaged.</exception>
    public static Assessor WithWeights(ReadOnlySpan<byte> weights) => new(Assessing.Lenses.BuiltIn, WeightsFile.Read(weights));

    /// <summary>
    /// Assesses one piece of coverage for a keyword, as a reader who looks the keyword up would take it. Neutral that is only
    /// the lack of an opinion is marked unsure.
    /// </summary>
    /// <param name="keyword">Whose reputation; its lenses apply, and the words of its name carry no tone.</param>
    /// <param name="coverage">The text.</param>
    /// <param name="seenAt">Stands in for an unknown publication date.</param>
    /// <returns>The decision. The weights of its tone evidence add up to ln(P(positive)/P(negative)).</returns>
    public Assessment Assess(TrackedKeyword keyword, Coverage coverage, DateTimeOffset seenAt)
    {
        var scratch = ToneScratch.Own;
        var (passages, names, evidence) = (scratch.Passages, scratch.Names, scratch.Evidence);
        Passage.Of(coverage, scratch.Fields, passages);
        names.Find(keyword, passages);
        scratch.Forget();

        var tone = _tone.Judge(passages, names, scratch, evidence);
        var era = _era.Judge(passages, keyword.Lenses, coverage.Published, seenAt, scratch.Scan.Features, scratch.EraEvidence);
        var risks = _risks.Judge(passages, names, scratch.Scan.Features, scratch.RiskEvidence);

        tone = ToneOfRebuttal.Of(tone, coverage.Title, risks, scratch.RiskEvidence, evidence);
        evidence.AddRange(scratch.EraEvidence);
        evidence.AddRange(scratch.RiskEvidence);
        return new(tone.Tone, tone.Probabilities, era, risks.Risks, evidence.ToArray(), tone.Unsure) { RiskFindings = risks.Findings };
    }

    Task<Assessor> IAssessorSource.CurrentAsync(CancellationToken ct) => Task.FromResult(this);
}

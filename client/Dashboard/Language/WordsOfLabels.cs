using ReputationWatch.Assessing;
using ReputationWatch.Labelling;

namespace ReputationWatch.Dashboard.Language;

// The words of corrections, and of why the machine judged as it did.
abstract partial class Words
{
    // Corrections
    public abstract string CorrectionsHeading { get; }
    public abstract string Correct { get; }
    public abstract string Corrected { get; }
    public abstract string CorrectedBy(string by, string at);
    public abstract string ReasonGiven(string reason);
    public abstract string MachineSaid(string what);
    public abstract string CorrectsEveryCopy { get; }
    public abstract string ToneLabel { get; }
    public abstract string EraLabelled { get; }
    public abstract string RisksLabel { get; }
    public abstract string AsTheMachine(string what);
    public abstract string EraOfToday { get; }
    public abstract string EraAbout(string lens);
    public abstract string EraMentions(string lens);
    public abstract string NoRisk { get; }
    public abstract string ByLabelled { get; }
    public abstract string ReasonLabel { get; }
    public abstract string SaveCorrection { get; }
    public abstract string WithdrawCorrection { get; }

    /// <summary>What came of a correction; null where it was taken.</summary>
    public abstract string Says(LabelProblem? problem);

    // What the machine found
    public abstract string PresentClash { get; }
    public abstract string Manner(RiskManner manner);

    /// <summary>A risk with what the text does with it, where that is known.</summary>
    public string Risk(Risk risk, RiskManner? manner) => manner is { } known ? $"{Risk(risk)} · {Manner(known)}" : Risk(risk);

    // Why
    public abstract string EvidenceTone(string kind, double weight);
    public abstract string EvidenceLens(string lens, string kind);
    public abstract string EvidenceRisk(string risk);
    public abstract string EvidenceClash { get; }
    public abstract string EvidenceOther(string key);
    public abstract string ToneScore(string sum);
    public abstract string MoreSigns(string count);

    /// <summary>What a stable key such as <c>tone:negated</c> means for a span of this weight. One that is not known has a wording too.</summary>
    public string Reason(string key, double weight) => key.Split(':', 3) switch
    {
        ["tone", ..] parts => EvidenceTone(parts.Length > 1 ? parts[1] : "", weight),
        ["lens", { Length: > 0 } lens, ..] parts => EvidenceLens(Showing.LensName.Of(lens), parts.Length > 2 ? parts[2] : ""),
        ["risk", { Length: > 0 } risk, ..] => EvidenceRisk(risk),
        ["clash", ..] => EvidenceClash,
        _ => EvidenceOther(key),
    };
}

using ReputationWatch.Assessing;
using ReputationWatch.Labelling;

namespace ReputationWatch.Dashboard.Language;

sealed partial class English
{
    public override string CorrectionsHeading => "Corrections";
    public override string Correct => "Correct";
    public override string Corrected => "corrected";
    public override string CorrectedBy(string by, string at) => $"Corrected by {by} on {at}";
    public override string ReasonGiven(string reason) => $"Reason: {reason}";
    public override string MachineSaid(string what) => $"machine: {what}";
    public override string CorrectsEveryCopy => "Counts at once for every copy of this story, also for those still to come, until it is withdrawn.";
    public override string ToneLabel => "Tone";
    public override string EraLabelled => "Era";
    public override string RisksLabel => "Risks";
    public override string AsTheMachine(string what) => $"as the machine ({what})";
    public override string EraOfToday => "the present";
    public override string EraAbout(string lens) => $"about {lens}";
    public override string EraMentions(string lens) => $"only mentions {lens}";
    public override string NoRisk => "no risk";
    public override string ByLabelled => "Your name";
    public override string ReasonLabel => "Reason (may be empty)";
    public override string SaveCorrection => "Save the correction";
    public override string WithdrawCorrection => "Withdraw the correction";

    public override string Says(LabelProblem? problem) => problem switch
    {
        null => "Corrected. Every copy of it counts so now.",
        LabelProblem.UnknownMention => "Nothing has changed: that coverage is no longer here.",
        LabelProblem.Empty => "Nothing was corrected. Choose a tone, an era or risks other than the machine's.",
        LabelProblem.NameMissing => "Not saved yet. Write your name, so that it is clear who corrected.",
        LabelProblem.NameUnfit => $"Not saved yet. A name has at most {Correction.LongestName} characters on one line, all of which show.",
        LabelProblem.ReasonTooLong => $"Not saved yet. A reason has at most {Correction.LongestReason} characters.",
        LabelProblem.LensUnknown => "Not saved yet. Choose an era from the list.",
        _ => "Nothing has changed: that story was not corrected.",
    };

    public override string EvidenceTone(string kind, double weight) => kind switch
    {
        "negated" => $"a negated word, so it leans {Lean(weight)}",
        "failed" => $"something good that failed, so it leans {Lean(weight)}",
        "softened" => $"something bad that was prevented or dealt with, so it leans {Lean(weight)}",
        "turned" => $"its rise or fall decides, so it leans {Lean(weight)}",
        "word" => $"a word learnt from labelled headlines, leans {Lean(weight)}",
        "start" => $"the starting value and all words too light to be named, leans {Lean(weight)}",
        "debunked" => "a claim that is refuted: it is not held against anybody",
        _ => $"leans {Lean(weight)}",
    };
    public override string EvidenceLens(string lens, string kind) => kind switch
    {
        "" => $"points to the event {lens}",
        "place" => $"a place of the event {lens}, with a word of conflict in the same sentence",
        "groups" => $"a side in the event {lens}",
        "term" => $"a term that goes with the event {lens}",
        "year" => $"a year of the event {lens}",
        "past" => $"looks back, which supports the event {lens}",
        "now" => $"a word of today, which weakens the event {lens}",
        _ when kind.StartsWith("year=", StringComparison.Ordinal) => $"stands for {kind["year=".Length..]}, a time of the event {lens}",
        _ => $"another sign of the event {lens}",
    };
    public override string PresentClash => "Clash of the present";
    public override string Manner(RiskManner manner) => manner switch
    {
        RiskManner.Debunked => "refuted",
        RiskManner.Asserted => "spread",
        _ => "reported",
    };
    public override string EvidenceClash => "a clash of the present";
    public override string EvidenceRisk(string risk) => risk switch
    {
        "hoax" => "a sign of a hoax, or of its debunking",
        "hate" => "a sign of hate speech",
        "slander" => "a sign of slander",
        "incitement" => "a sign of incitement",
        _ => $"a sign of the risk \"{risk}\"",
    };
    public override string EvidenceOther(string key) => $"the sign \"{key}\"";
    public override string ToneScore(string sum) => $"Tone score, the sum of its weights: {sum}. Below zero leans negative, above zero positive; near zero is neutral.";
    public override string MoreSigns(string count) => $"{count} more";
}

using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Language;

sealed class LearningEnglish : LearningWords
{
    public override string Title => "Learning from corrections";
    public override string Nav => "Learning";
    public override string Lead => "Once there are enough corrections of a tone, your region's own words are learnt and added to the judgement as shipped. The result is used only where it is right more often on corrections that were not learnt from, and does the shipped test no harm.";
    public override string Done(string result) => result switch
    {
        "better" => "Tried: the result is better. It is used from the next look on, unless it is switched off.",
        "nobetter" => "Tried: the result is no better, so it is not used.",
        "toofew" => $"Not tried: at least {LayerTraining.Needed} corrections of a tone are needed.",
        "off" => "Switched off. The next look judges as shipped.",
        _ => "Switched on. It holds from the next look on.",
    };

    public override string StateHeading => "How it stands";
    public override string InUse => "in use";
    public override string SwitchedOff => "switched off";
    public override string NotInUse => "not in use";
    public override string NeverTried => "Nothing was tried yet, so nothing is learnt and coverage is judged as shipped.";
    public override string Corrections(string count, string nextAt, bool enough) => enough
        ? $"There are {count} corrections of a tone: enough for the next attempt, which comes by itself a day after the last one at the earliest."
        : $"There are {count} corrections of a tone. The next attempt comes by itself once there are {nextAt}.";

    public override string FiguresHeading => "How the last attempt did";
    public override string HeldBack(string right, string rightBefore, string all) => $"Of {all} corrections that were not learnt from, {right} are judged right; as shipped {rightBefore}.";
    public override string Shipped(string after, string before, string tolerated) => $"On the shipped test it scores {after} of 100; as shipped {before}. A fall of more than {tolerated} is not accepted.";
    public override string Strength(string share) => $"What was learnt is used with a strength of {share}.";
    public override string NotBetter => "As it is no better, coverage is judged as shipped.";

    public override string WordsHeading => "The words moved most";
    public override string WordsHint => "The larger the number, the harder the word pulls.";
    public override string Word => "Word";
    public override string Direction => "Direction";
    public override string Toward(bool positive, string leaning) => $"{(positive ? "positive" : "negative")} ({leaning})";
    public override string Texts => "Corrections that hold it";

    public override string ActsHeading => "Try, switch off or download";
    public override string ActsHeadingOfNone => "Try";
    public override string ActsHint => "Whatever is done is noted with name and reason.";
    public override string TryNow => "Try now";
    public override string SwitchOff => "Switch off";
    public override string SwitchOn => "Switch on";
    public override string Export => "Download what was learnt (JSON)";

    public override string HistoryHeading => "What happened";
    public override string NoHistory => "It was never tried.";
    public override string Kind(LayerStepKind kind) => kind switch
    {
        LayerStepKind.Trained => "tried, better",
        LayerStepKind.NoBetter => "tried, no better",
        LayerStepKind.SwitchedOff => "switched off",
        _ => "switched on",
    };
    public override string Itself => "by itself, as enough new corrections had come";
    public override string Tried(string corrections, string right, string rightBefore, string all) => $"{corrections} corrections; {right} of {all} held back right, before {rightBefore}";
}

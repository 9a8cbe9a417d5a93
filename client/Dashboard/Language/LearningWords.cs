using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Language;

/// <summary>The words of what is learnt from an office's corrections, which the program calls its layer.</summary>
abstract class LearningWords
{
    public abstract string Title { get; }
    public abstract string Nav { get; }
    public abstract string Lead { get; }
    public abstract string Done(string result);

    // How it stands
    public abstract string StateHeading { get; }
    public abstract string InUse { get; }
    public abstract string SwitchedOff { get; }
    public abstract string NotInUse { get; }
    public abstract string NeverTried { get; }
    public abstract string Corrections(string count, string nextAt, bool enough);

    // How it did
    public abstract string FiguresHeading { get; }
    public abstract string HeldBack(string right, string rightBefore, string all);
    public abstract string Shipped(string after, string before, string tolerated);
    public abstract string Strength(string share);
    public abstract string NotBetter { get; }

    // What it changed
    public abstract string WordsHeading { get; }
    public abstract string WordsHint { get; }
    public abstract string Word { get; }
    public abstract string Direction { get; }
    public abstract string Toward(bool positive, string leaning);
    public abstract string Texts { get; }

    // What can be done
    public abstract string ActsHeading { get; }
    public abstract string ActsHeadingOfNone { get; }
    public abstract string ActsHint { get; }
    public abstract string TryNow { get; }
    public abstract string SwitchOff { get; }
    public abstract string SwitchOn { get; }
    public abstract string Export { get; }

    // What was done
    public abstract string HistoryHeading { get; }
    public abstract string NoHistory { get; }
    public abstract string Kind(LayerStepKind kind);
    public abstract string Itself { get; }
    public abstract string Tried(string corrections, string right, string rightBefore, string all);
}

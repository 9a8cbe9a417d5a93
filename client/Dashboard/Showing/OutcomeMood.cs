using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Showing;

static class OutcomeMood
{
    /// <summary>The class of its colour: read; kept out for now; or something that a person has to mend.</summary>
    public static string Of(ReadingOutcome outcome) => outcome switch
    {
        ReadingOutcome.Ok or ReadingOutcome.Empty => "ok",
        ReadingOutcome.Blocked or ReadingOutcome.Quota or ReadingOutcome.TimedOut => "failing",
        _ => "neg",
    };
}

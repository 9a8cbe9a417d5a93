using ReputationWatch.Briefing;

namespace ReputationWatch.Dashboard.Showing;

static class MoodClass
{
    /// <summary>The class of a mood in the style sheet.</summary>
    public static string Of(BriefMood mood) => mood switch
    {
        BriefMood.Good => "pos",
        BriefMood.Bad => "neg",
        BriefMood.Era => "era",
        BriefMood.Alarm => "incident",
        _ => "other",
    };
}

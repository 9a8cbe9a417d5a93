using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Language;

/// <summary>The words of the analysis. Figures come in as a reader of the language writes them.</summary>
abstract class AnalysisWords
{
    // The section
    public abstract string Heading { get; }
    public abstract string Window(string from, string to, string days);
    public abstract string Stories { get; }
    public abstract string StoryKinds(string positive, string neutral, string negative, string conflict, string copies);
    public abstract string RankedShare { get; }
    public abstract string RankedShareMeaning { get; }
    public abstract string Polarised { get; }
    public abstract string PolarisedMeaning { get; }
    public abstract string ConflictBefore(string before);
    public abstract string AllStories(string value);
    public abstract string JudgedStories { get; }
    public abstract string Balances(string? conflict, string? present);
    public abstract string EnginesHeading { get; }
    public abstract string Engine { get; }
    public abstract string Together { get; }
    public abstract string NoEngines { get; }
    public abstract string Log2View { get; }
    public abstract string Addresses(string n);
    public abstract string ChangeSince { get; }
    public abstract string FindingsHeading { get; }

    // What is found
    public abstract string Change(string points, string low, string high, bool clear);
    public abstract string NoChange { get; }
    public abstract string Warning(string curve, string balance, string otherCurve, string otherBalance);
    public abstract string HarmfulTrend { get; }
    public abstract string ShareTrend { get; }
    public abstract string Clear(bool up, string percent, string low, string high, string weeks, bool ofShare);
    public abstract string Unclear(string percent, string low, string high, string weeks);
    public abstract string HarmfulLevels { get; }
    public abstract string ShareLevels { get; }
    public abstract string OneLevel(string level, string since);
    public abstract string OneShareLevel(string level, string since);
    public abstract string LevelChange(string day, string after, string before);
    public abstract string ShareLevelChange(string day, string after, string before);
    public abstract string Forecast { get; }
    public abstract string ForecastWeek(string from, string to, string expected, string low, string high);
    public abstract string OnlyWeeks { get; }
    public abstract string ForecastMeaning { get; }
    public abstract string TooLittle(TooLittle missing);

    // Breaks
    public abstract string BreakOn(string day, string changes);
    public abstract string Changed(BreakKind kind, string before, string after);

    // Charts
    public abstract string HarmfulChartTitle(string name);
    public abstract string PerDay { get; }
    public abstract string ForecastLegend { get; }
    public abstract string LevelLegend { get; }
    public abstract string Marks(int n);
    public abstract string Expected { get; }
    public abstract string TableOfDays { get; }

    // Campaigns
    public abstract string CampaignsHeading { get; }
    public abstract string NoCampaigns { get; }
    public abstract string PositiveStories { get; }
    public abstract string HarmfulStories { get; }
    public abstract string Share { get; }
    public abstract string Lift(string percent, string low, string high);
    public abstract string ShareLift(string before, string after, string low, string high);
    public abstract string Provable { get; }
    public abstract string NotProvable(string weeks);
    public abstract string Weeks(string before, string after);
    public abstract string Inflation(string factor);
    public abstract string Placebo(string asClear, string tried);
    public abstract string Control(ControlUse use, string name, string? correlation);
    public abstract string PossibleOn(string day);
    public abstract string NeverPossible { get; }
    public abstract string BreakInside { get; }
}

using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Language;

sealed class AnalysisEnglish : AnalysisWords
{
    public override string Heading => "Analysis";
    public override string Window(string from, string to, string days) => $"{from} to {to}, compared with the {days} before.";
    public override string Stories => "Stories";
    public override string StoryKinds(string positive, string neutral, string negative, string conflict, string copies) =>
        $"{positive} positive, {neutral} neutral, {negative} negative, {conflict} conflict-era; {copies} copies";
    public override string RankedShare => "Positive share of search pages";
    public override string RankedShareMeaning => "Positive against conflict-era, weighted by rank; each address counts once, however often the page was read.";
    public override string Polarised => "Share that takes a side";
    public override string PolarisedMeaning => "Positive or conflict-era, of all stories: so much of the coverage the positive share speaks of.";
    public override string ConflictBefore(string before) => $"{before} in the window before";
    public override string AllStories(string value) => $"{value} with neutral stories counted";
    public override string JudgedStories => "neutral stories left out";
    public override string Balances(string? conflict, string? present) =>
        $"Index −100 to +100: {conflict ?? "–"} against conflict-era, {present ?? "–"} of the present alone";
    public override string EnginesHeading => "By search engine";
    public override string Engine => "Engine";
    public override string Together => "All together";
    public override string NoEngines => "No search page was read in this window.";
    public override string Log2View => "By log2 weights";
    public override string Addresses(string n) => $"from {n} addresses";
    public override string ChangeSince => "Against the window before";
    public override string FindingsHeading => "What can be said";

    public override string Change(string points, string low, string high, bool clear) =>
        $"{points} percentage points (95%: {low} to {high})" + (clear ? "" : "; it may not have changed");
    public override string NoChange => "Cannot be compared: one of the two windows has neither positive nor conflict-era stories.";
    public override string Warning(string curve, string balance, string otherCurve, string otherBalance) =>
        $"Careful: by {curve} weights the index is {balance}, by {otherCurve} {otherBalance}. Which side prevails depends on the weights of the ranks; do not tell one of them alone.";
    public override string HarmfulTrend => "Trend of harmful stories";
    public override string ShareTrend => "Trend of the positive share";
    public override string Clear(bool up, string percent, string low, string high, string weeks, bool ofShare) =>
        $"{(up ? "Up" : "Down")} {percent} a week{(ofShare ? " (its odds)" : "")} over {weeks} weeks (95%: {low} to {high}).";
    public override string Unclear(string percent, string low, string high, string weeks) =>
        $"No clear trend over {weeks} weeks: {percent} a week (95%: {low} to {high}).";
    public override string HarmfulLevels => "Change points of harmful stories";
    public override string ShareLevels => "Change points of the positive share";
    public override string OneLevel(string level, string since) => $"None: about {level} stories a day since {since}.";
    public override string OneShareLevel(string level, string since) => $"None: about {level} since {since}.";
    public override string LevelChange(string day, string after, string before) => $"Since {day}: about {after} harmful stories a day, {before} before.";
    public override string ShareLevelChange(string day, string after, string before) => $"Since {day}: a positive share of about {after}, {before} before.";
    public override string Forecast => "Forecast";
    public override string ForecastWeek(string from, string to, string expected, string low, string high) =>
        $"{from} – {to}: {expected} harmful stories (80%: {low} to {high}).";
    public override string OnlyWeeks => "Under half a story a day, so only a week's total says anything.";
    public override string ForecastMeaning => "If things go on as they have of late; no rise or fall is carried on.";
    public override string TooLittle(TooLittle missing) => "Too little to say: " + missing.Kind switch
    {
        Shortage.Days => $"{missing.Have} days were looked at, it takes {missing.Need}.",
        Shortage.Weeks => $"{missing.Have} whole weeks were looked at, it takes {missing.Need}.",
        Shortage.WeeksBefore => $"{missing.Have} whole weeks were looked at before it began, it takes {missing.Need}.",
        Shortage.WeeksAfter => $"{missing.Have} whole weeks were looked at since it began, it takes {missing.Need}.",
        Shortage.Stories => $"{missing.Have} positive or conflict-era stories, it takes {missing.Need}.",
        _ => "all weeks are the same, so chance has no measure.",
    };

    public override string BreakOn(string day, string changes) => $"{day}: the way of counting changed ({changes}); do not compare across this day.";
    public override string Changed(BreakKind kind, string before, string after) => kind switch
    {
        BreakKind.Model => $"shipped words and weights {before} → {after}",
        BreakKind.Lenses => $"old events, revision {before} → {after}",
        BreakKind.Layer => after == "0" ? "what was learnt from corrections switched off" : $"what was learnt from corrections, step {before} → {after}",
        BreakKind.Curve => $"weights of ranks {before} → {after}",
        _ => before == after ? $"other sources, still {after}" : $"sources {before} → {after}",
    };

    public override string HarmfulChartTitle(string name) => $"Harmful stories a day, {name}";
    public override string PerDay => "Harmful stories a day";
    public override string ForecastLegend => "forecast of 14 days with its 80% interval";
    public override string LevelLegend => "level between change points";
    public override string Marks(int n) => n == 1 ? "1 mark on the chart" : $"{n} marks on the chart";
    public override string Expected => "forecast";
    public override string TableOfDays => "Table of harmful stories and forecast";

    public override string CampaignsHeading => "What campaigns did";
    public override string NoCampaigns => "No campaign is noted for this keyword yet.";
    public override string PositiveStories => "Positive stories a week";
    public override string HarmfulStories => "Harmful stories a week";
    public override string Share => "Positive share by week";
    public override string Lift(string percent, string low, string high) => $"{percent} (95%: {low} to {high})";
    public override string ShareLift(string before, string after, string low, string high) => $"{before} to {after} (difference 95%: {low} to {high} percentage points)";
    public override string Provable => "Clearer than chance. That the campaign caused it is your conclusion, not this calculation's.";
    public override string NotProvable(string weeks) => $"Not provable in {weeks} weeks: the interval still holds \"no effect\". Even half as much again is often not provable in 4 weeks.";
    public override string Weeks(string before, string after) => $"{before} weeks before, {after} weeks since it began.";
    public override string Inflation(string factor) => $"Neighbouring weeks resemble each other; the variance is multiplied by {factor}.";
    public override string Placebo(string asClear, string tried) => $"Placebo check: of {tried} other days before the campaign, {asClear} looked as clear as this.";
    public override string Control(ControlUse use, string name, string? correlation) => use switch
    {
        ControlUse.Used => $"Set against {name} (correlation before the campaign {correlation}).",
        ControlUse.MovesOtherwise => $"{name} is not used as a control: before the campaign it moved otherwise (correlation {correlation}, it takes more than 0.5).",
        ControlUse.TooFewWeeks => $"{name} is not used as a control: there are too few weeks that both have.",
        _ => "No control: what else happened at the time cannot be told apart.",
    };
    public override string PossibleOn(string day) => $"It can be worked out on {day} at the earliest.";
    public override string NeverPossible => "It will never be possible: the keyword was watched for too short a time before it began.";
    public override string BreakInside => "The way of counting changed inside these weeks; part of the difference may come from that.";
}

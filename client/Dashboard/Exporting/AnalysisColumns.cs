namespace ReputationWatch.Dashboard.Exporting;

/// <summary>The columns of the analysis' export, in their order. New ones go to the end.</summary>
static class AnalysisColumns
{
    public static IReadOnlyList<Column<AnalysisRow>> All { get; } =
    [
        new("figure", "What it is: volume_share, ranked_share, conflict_visibility, harmful_trend, harmful_level, forecast_day, campaign_positive and so on", r => r.Figure),
        new("of", "The source's or the campaign's id; all: every search source together, each with the same say; empty where there is but one", r => r.Of),
        new("from", "The first day it speaks of", r => r.From),
        new("to", "The last day", r => r.To),
        new("value", "The figure; empty where there is too little to say, and why stands in says_id and says_en", r => r.Value),
        new("low", "Lower end of its interval: 95 %, of a forecast 80 %", r => r.Low),
        new("high", "Upper end", r => r.High),
        new("unit", "share (0 to 1), index (net tones -1 to 1, balances -100 to 100), percent, percent_per_week, points, stories, stories_per_day", r => r.Unit),
        new("sample", "Effective sample: independent stories or addresses; of trends and campaigns weeks", r => r.Sample),
        new("grade", "toolittle, weak, indicative, solid; of changes, trends and campaigns clear or unclear", r => r.Grade),
        new("says_id", "In words, Indonesian", r => r.SaysId),
        new("says_en", "In words, English", r => r.SaysEn),
    ];
}

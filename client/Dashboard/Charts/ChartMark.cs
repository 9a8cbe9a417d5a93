using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Charts;

/// <summary>What is marked in a chart; each kind has a shape and a line of its own, so that none needs a colour to be told.</summary>
public enum MarkKind
{
    /// <summary>The way of counting changed.</summary>
    Break,

    /// <summary>The series moved to another level.</summary>
    Change,

    /// <summary>A campaign began.</summary>
    Campaign,

    /// <summary>Something else happened.</summary>
    Note,
}

/// <summary>A mark in a chart.</summary>
/// <param name="Number">Stands at the mark and in the legend; from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Day">Where.</param>
/// <param name="To">The last day of what lasted; null of what was one day.</param>
/// <param name="Says">What the legend says of it.</param>
public sealed record ChartMark(int Number, MarkKind Kind, DateOnly Day, DateOnly? To, string Says);

/// <summary>Gathers the marks of a chart.</summary>
sealed class ChartMarks(AnalysisText text, Language.Format format, Language.Zone zone)
{
    /// <summary>Those inside the chart, numbered by day.</summary>
    public IReadOnlyList<ChartMark> Of(Analysis analysis, IEnumerable<(DateOnly Day, string Says)> changes, DateOnly first, DateOnly last) =>
    [
        .. analysis.Breaks.Select(b => Mark(MarkKind.Break, TrendSeries.DayOf(b.At, zone.Info), null, text.Break(b, zone)))
            .Concat(changes.Select(c => Mark(MarkKind.Change, c.Day, null, c.Says)))
            .Concat(analysis.Campaigns.Select(c => Of(c.Campaign)))
            .Concat(analysis.Notes.Select(Of))
            .Where(m => m.Day <= last && (m.To ?? m.Day) >= first)
            .Select(m => m with { Day = m.Day < first ? first : m.Day, To = m.To > last ? last : m.To })
            .OrderBy(m => m.Day).ThenBy(m => m.Kind)
            .Select((m, i) => m with { Number = i + 1 }),
    ];

    ChartMark Of(Campaign campaign) => Mark(
        campaign.Kind == CampaignKind.Campaign ? MarkKind.Campaign : MarkKind.Note,
        campaign.From,
        campaign.To > campaign.From ? campaign.To : null,
        campaign.To > campaign.From ? $"{format.Day(campaign.From)} – {format.Day(campaign.To.Value)}: {campaign.Name}" : $"{format.Day(campaign.From)}: {campaign.Name}");

    static ChartMark Mark(MarkKind kind, DateOnly day, DateOnly? to, string says) => new(0, kind, day, to, says);
}

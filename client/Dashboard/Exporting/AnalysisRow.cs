namespace ReputationWatch.Dashboard.Exporting;

/// <summary>One figure of an analysis.</summary>
/// <param name="Figure">What it is, such as <c>volume_share</c>.</param>
/// <param name="Of">Of what: a source's id, a campaign's id; null where there is but one.</param>
/// <param name="From">The first day it speaks of.</param>
/// <param name="To">The last day.</param>
/// <param name="Value">The figure; null where there is too little to say.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Unit">share, index, percent, percent_per_week, points, stories, stories_per_day.</param>
/// <param name="Sample">How many independent units it rests on.</param>
/// <param name="Grade">What it can carry: toolittle, weak, indicative, solid; or clear, unclear.</param>
/// <param name="SaysId">In words, Indonesian; null where the figure says all.</param>
/// <param name="SaysEn">The same in English.</param>
public sealed record AnalysisRow(
    string Figure, string? Of, DateOnly? From, DateOnly? To, double? Value, double? Low, double? High, string? Unit, double? Sample, string? Grade,
    string? SaysId = null, string? SaysEn = null);

using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>A source with everything its keeper wants to know.</summary>
/// <param name="Source">The source.</param>
/// <param name="Last">Its last reading; null where it was never asked.</param>
/// <param name="LastGoodAt">Its last good reading.</param>
/// <param name="Failures">Readings in a row that were not good.</param>
/// <param name="DueAt">When it is next due; null where unknown or switched off.</param>
/// <param name="Outcomes">How often it came to what in the last 7 days, by outcome.</param>
/// <param name="Incident">Since when it could not be read; null where it can.</param>
/// <param name="Cost">What a call costs; null where it is free.</param>
/// <param name="UnitsAMonth">What it costs in 30 days as it is set now, for all keywords together; null where it is free.</param>
public sealed record SourceReport(
    Source Source, Reading? Last, DateTimeOffset? LastGoodAt, int Failures, DateTimeOffset? DueAt,
    IReadOnlyDictionary<ReadingOutcome, int> Outcomes, SourceIncident? Incident, CallCost? Cost, long? UnitsAMonth)
{
    /// <summary>How far back <see cref="Outcomes"/> are counted.</summary>
    public static readonly TimeSpan Counted = TimeSpan.FromDays(7);

    /// <summary>Whether a body that could not be read should be there to look at.</summary>
    internal bool HasBody => Outcomes.Keys.Append(Last?.Outcome ?? ReadingOutcome.Ok).Any(o => o is ReadingOutcome.Unrecognised or ReadingOutcome.Unrelated);
}

/// <summary>Reads the reports.</summary>
static class SourceReports
{
    /// <summary>More incidents than can be open at once: an old one that lasts must not fall behind newer ones that passed.</summary>
    public const int IncidentsRead = 500;

    /// <summary>Every source's, in order of id.</summary>
    public static async Task<IReadOnlyList<SourceReport>> ReadAsync(IWatchReader reader, DateTimeOffset now, CancellationToken ct) =>
        await ReadAsync(reader, await reader.SourceIncidentsAsync(IncidentsRead, ct), now, ct);

    /// <summary>Every source's, in order of id, where the incidents have been read already.</summary>
    public static async Task<IReadOnlyList<SourceReport>> ReadAsync(
        IWatchReader reader, IReadOnlyList<SourceIncident> incidents, DateTimeOffset now, CancellationToken ct)
    {
        var statuses = await reader.SourcesStatusAsync(null, ct);
        var outcomes = (await reader.OutcomesAsync(now - SourceReport.Counted, ct)).ToLookup(count => count.Source);
        var open = incidents.Where(i => i.ClosedAt is null).ToLookup(i => i.Source);
        var costs = statuses.Select(s => SourceFormats.Find(s.Source.Format)?.Cost).ToList();
        var keywords = costs.Exists(c => c is not null) ? (await reader.OverviewAsync(now, ct)).Select(k => k.Keyword).ToList() : [];

        return [.. statuses.Zip(costs, (status, cost) => new SourceReport(
            status.Source, status.Last, status.LastGoodAt, status.Failures, status.DueAt,
            outcomes[status.Source.Id].GroupBy(c => c.Outcome).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Sum(c => c.Readings)),
            open[status.Source.Id].FirstOrDefault(),
            cost,
            cost is null ? null : MonthlyUse.Of(status.Source, cost, keywords)))];
    }
}

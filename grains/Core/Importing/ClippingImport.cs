using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Importing;

/// <summary>Imports tables of clippings: first it says what it would do, then it does that and no more.</summary>
public sealed class ClippingImport(IFeedStore feeds, IInbox inbox)
{
    /// <summary>The source under whose id imported mentions are kept.</summary>
    public static readonly SourceId Source = new("import");

    /// <summary>What the rows would bring. Writes nothing.</summary>
    public async Task<ImportReport> PreviewAsync(IReadOnlyCollection<Clipping> rows, DateTimeOffset now, CancellationToken ct) =>
        (await PlanAsync(rows, now, ct)).Report;

    /// <summary>Imports the good rows, which then wait for their keywords' next cycle; the others are left out.</summary>
    public async Task<ImportReport> ImportAsync(IReadOnlyCollection<Clipping> rows, DateTimeOffset now, CancellationToken ct)
    {
        var (report, fresh) = await PlanAsync(rows, now, ct);
        return report with { Imported = fresh.Count == 0 ? 0 : await inbox.AddAsync(fresh, Source, now, ct) };
    }

    async Task<(ImportReport Report, IReadOnlyList<FeedMatch> Fresh)> PlanAsync(IReadOnlyCollection<Clipping> rows, DateTimeOffset now, CancellationToken ct)
    {
        var plan = ImportPlan.Of(rows, await feeds.TrackedAsync(ct), now);
        var fresh = new List<FeedMatch>();
        foreach (var keyword in plan.Good.GroupBy(g => g.Keyword))
        {
            var known = await inbox.KnownAsync(keyword.Key, [.. keyword.Select(m => m.Entry.Url)], ct);
            fresh.AddRange(keyword.Where(m => !known.Contains(m.Entry.Url)));
        }

        return (new(plan.Rows, fresh.Count, plan.Good.Count - fresh.Count, plan.Bad, 0), fresh);
    }
}

/// <summary>What a table of clippings brings, or brought.</summary>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Good">Those that can be imported.</param>
/// <param name="Known">Good ones that are known already, and are left out.</param>
/// <param name="Bad">What is wrong with the others, by line; a row may have several faults.</param>
/// <param name="Imported">How many were imported; 0 before that was confirmed.</param>
public sealed record ImportReport(int Rows, int Good, int Known, IReadOnlyList<BadClipping> Bad, int Imported);

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
    public async Task<ImportReport> PreviewAsync(ClippingTable table, DateTimeOffset now, CancellationToken ct)
    {
        var plan = ImportPlan.Of(table.Rows, await feeds.TrackedAsync(ct), now);
        var fresh = new List<FeedMatch>();
        foreach (var keyword in plan.Good.GroupBy(g => g.Keyword))
        {
            var known = await inbox.KnownAsync(keyword.Key, [.. keyword.Select(m => m.Entry.Url)], ct);
            fresh.AddRange(keyword.Where(m => !known.Contains(m.Entry.Url)));
        }

        return new(plan.Rows + table.Broken.Count, fresh, plan.Good.Count - fresh.Count, [.. plan.Bad.Concat(table.Broken).OrderBy(b => b.Line)], 0);
    }

    /// <summary>Imports the good rows, which then wait for their keywords' next cycle; the others are left out.</summary>
    public async Task<ImportReport> ImportAsync(ClippingTable table, DateTimeOffset now, CancellationToken ct)
    {
        var report = await PreviewAsync(table, now, ct);
        return report.Fresh.Count == 0 ? report : report with { Imported = await inbox.AddAsync(report.Fresh, Source, now, ct) };
    }
}

/// <summary>What a table of clippings brings, or brought.</summary>
/// <param name="Rows">How many rows it has, broken ones too.</param>
/// <param name="Fresh">Those that can be imported, keyword by keyword.</param>
/// <param name="Known">How many good ones are known already, and are left out.</param>
/// <param name="Bad">What is wrong with the others, by line; a row may have several faults.</param>
/// <param name="Imported">How many were imported; 0 before that was confirmed.</param>
public sealed record ImportReport(int Rows, IReadOnlyList<FeedMatch> Fresh, int Known, IReadOnlyList<BadClipping> Bad, int Imported)
{
    /// <summary>How many rows can be imported.</summary>
    public int Good => Fresh.Count;

    /// <summary>How many rows cannot.</summary>
    public int BadRows => Rows - Good - Known;
}

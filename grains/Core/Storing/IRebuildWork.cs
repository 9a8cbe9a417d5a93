using ReputationWatch.Assessing;
using ReputationWatch.Rebuilding;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>
/// The work of a rebuild, in portions. Each writes one transaction that takes the keyword's turn, with the progress in it. All of it may be
/// done twice, and by two at once: it comes out the same.
/// </summary>
public interface IRebuildWork
{
    /// <summary>
    /// Takes up the keyword's open rebuild where it stands, or from the beginning where it waits or another assessor judges than the one it
    /// was begun with. Null where none is open, or it is not due yet.
    /// </summary>
    Task<RebuildRun?> TakeUpAsync(KeywordId id, Func<TrackedKeyword, string> mark, DateTimeOffset now, CancellationToken ct);

    /// <summary>
    /// Assesses some mentions again that <see cref="RebuildRun.Mark"/> has not assessed. What people said stays and wins. Where none is left,
    /// the rebuild goes on to the pages.
    /// </summary>
    /// <param name="run">The rebuild.</param>
    /// <param name="assess">A mention and the text of its page, null where it was not read. Pure and quick: it runs inside the transaction.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="ct">Ends it.</param>
    Task AssessAsync(RebuildRun run, Func<Mention, string?, Assessment> assess, int limit, CancellationToken ct);

    /// <summary>Makes the results on some stored pages count as their mentions do. Where none is left, the rebuild goes on to the points.</summary>
    Task SettlePagesAsync(RebuildRun run, int limit, CancellationToken ct);

    /// <summary>All that a keyword's figures follow from, in one snapshot.</summary>
    /// <param name="id">The keyword.</param>
    /// <param name="curve">By which pages are weighed.</param>
    /// <param name="ct">Ends it.</param>
    Task<RebuildFacts> FactsAsync(KeywordId id, RankCurve curve, CancellationToken ct);

    /// <summary>Writes those of the points that are stored otherwise. One that is not stored is left out.</summary>
    /// <param name="run">The rebuild.</param>
    /// <param name="points">Oldest first; at least one.</param>
    /// <param name="done">How many of all points are done with these.</param>
    /// <param name="ct">Ends it.</param>
    Task WritePointsAsync(RebuildRun run, IReadOnlyList<TrendPoint> points, int done, CancellationToken ct);

    /// <summary>Every point was written.</summary>
    Task PointsDoneAsync(RebuildRun run, CancellationToken ct);

    /// <summary>
    /// Ends the rebuild; or sends it back to the beginning where a reason came in since it was begun, or where a cycle changed the facts and
    /// it has not gone through them <see cref="RebuildPolicy.MostPasses"/> times. Whether it ended.
    /// </summary>
    Task<bool> EndAsync(RebuildRun run, DateTimeOffset now, CancellationToken ct);
}

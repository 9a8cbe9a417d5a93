using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Assessing;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>
/// The work of a rebuild. Every portion takes the keyword's turn first, as cycles, labels and splits do, and goes no further where the row
/// is in another phase by then: somebody else was faster.
/// </summary>
sealed class SqlRebuildWork(Database database) : IRebuildWork
{
    public Task<RebuildRun?> TakeUpAsync(KeywordId id, Func<TrackedKeyword, string> mark, DateTimeOffset now, CancellationToken ct) =>
        database.WriteAsync(session => RebuildProgress.TakeUpAsync(session, id, mark, now), ct);

    public Task AssessAsync(RebuildRun run, Func<Mention, string?, Assessment> assess, int limit, CancellationToken ct) =>
        InTurnAsync(run, RebuildPhase.Mentions, session => RebuildMentions.AssessAsync(session, run, assess, limit), ct);

    public Task SettlePagesAsync(RebuildRun run, int limit, CancellationToken ct) =>
        InTurnAsync(run, RebuildPhase.Pages, session => RebuildPages.SettleAsync(session, run, limit), ct);

    public Task<RebuildFacts> FactsAsync(KeywordId id, RankCurve curve, CancellationToken ct) =>
        database.ReadAsync(session => RebuildFactsQuery.RunAsync(session, id, curve), ct);

    public Task WritePointsAsync(RebuildRun run, IReadOnlyList<TrendPoint> points, int done, CancellationToken ct) =>
        InTurnAsync(run, RebuildPhase.Points, session => RebuildPoints.WriteAsync(session, run, points, done), ct);

    public Task PointsDoneAsync(RebuildRun run, CancellationToken ct) =>
        InTurnAsync(run, RebuildPhase.Points, session => RebuildProgress.EnterAsync(session, run, RebuildPhase.Ending), ct);

    public Task<bool> EndAsync(RebuildRun run, DateTimeOffset now, CancellationToken ct) =>
        InTurnAsync(run, RebuildPhase.Ending, session => RebuildProgress.EndAsync(session, run, now), ct);

    Task<T?> InTurnAsync<T>(RebuildRun run, RebuildPhase phase, Func<Session, Task<T>> act, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            await KeywordTurn.TakeAsync(session, run.Keyword.Id);
            var open = await session.FirstAsync<RebuildWorkRow>(RebuildWorkRow.Open, new { Keyword = run.Keyword.Id.Value });
            return open?.Number == run.Number && open.Phase == phase.ToString() && open.Mark == run.Mark ? await act(session) : default;
        },
        ct);
}

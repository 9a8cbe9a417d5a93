using ReputationWatch.Assessing;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Tests.Support;

/// <summary>The work of a rebuild in a process that is killed: before its <paramref name="last"/> transaction or after it was written.</summary>
/// <param name="work">The real work.</param>
/// <param name="last">The transaction at which it dies, from 1.</param>
/// <param name="written">Whether that one is written.</param>
public sealed class DyingWork(IRebuildWork work, int last, bool written) : IRebuildWork
{
    int _transactions;

    public Task<RebuildRun?> TakeUpAsync(KeywordId id, Func<TrackedKeyword, string> mark, DateTimeOffset now, CancellationToken ct) =>
        WriteAsync(() => work.TakeUpAsync(id, mark, now, ct));

    public Task AssessAsync(RebuildRun run, Func<Mention, string?, Assessment> assess, int limit, CancellationToken ct) =>
        WriteAsync(() => work.AssessAsync(run, assess, limit, ct));

    public Task SettlePagesAsync(RebuildRun run, int limit, CancellationToken ct) => WriteAsync(() => work.SettlePagesAsync(run, limit, ct));

    public Task<RebuildFacts> FactsAsync(KeywordId id, RankCurve curve, CancellationToken ct) => work.FactsAsync(id, curve, ct);

    public Task WritePointsAsync(RebuildRun run, IReadOnlyList<TrendPoint> points, int done, CancellationToken ct) =>
        WriteAsync(() => work.WritePointsAsync(run, points, done, ct));

    public Task PointsDoneAsync(RebuildRun run, CancellationToken ct) => WriteAsync(() => work.PointsDoneAsync(run, ct));

    public Task<bool> EndAsync(RebuildRun run, DateTimeOffset now, CancellationToken ct) => WriteAsync(() => work.EndAsync(run, now, ct));

    Task<bool> WriteAsync(Func<Task> write) => WriteAsync(async () =>
    {
        await write();
        return true;
    });

    async Task<T> WriteAsync<T>(Func<Task<T>> write)
    {
        var dies = ++_transactions == last;
        if (dies && !written) throw new KilledException();
        var result = await write();
        return dies ? throw new KilledException() : result;
    }
}

/// <summary>The process was killed here.</summary>
public sealed class KilledException : Exception;

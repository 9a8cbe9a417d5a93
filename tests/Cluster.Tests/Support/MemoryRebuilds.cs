using System.Collections.Concurrent;
using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>Rebuilds of one step each, which waits until a test lets it go on; remembers whether two were ever worked at at once.</summary>
sealed class MemoryRebuilds : IRebuildStore, IRebuildWork, IDetectionStore
{
    readonly ConcurrentQueue<KeywordId> _open = new();
    readonly ConcurrentDictionary<KeywordId, TaskCompletionSource> _ended = new();
    int _atWork;

    public ConcurrentDictionary<KeywordId, Gate> Gates { get; } = new();

    /// <summary>Those whose rebuild throws.</summary>
    public ConcurrentDictionary<KeywordId, bool> Failing { get; } = new();

    public bool Crowded { get; private set; }

    public Gate Ask(KeywordId id)
    {
        var gate = Gates.GetOrAdd(id, _ => new());
        _open.Enqueue(id);
        return gate;
    }

    public Task EndedAsync(KeywordId id) => Ended(id).Task.WaitAsync(TimeSpan.FromSeconds(60));

    public Task<IReadOnlyList<KeywordId>> DueRebuildsAsync(DateTimeOffset now, int limit, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<KeywordId>>([.. _open.Where(id => !Ended(id).Task.IsCompleted)]);

    public async Task<RebuildRun?> TakeUpAsync(KeywordId id, Func<TrackedKeyword, string> mark, DateTimeOffset now, CancellationToken ct)
    {
        if (Failing.ContainsKey(id)) throw new IOException("the store does not answer");
        if (Interlocked.Increment(ref _atWork) > 1) Crowded = true;
        await Gates[id].PassAsync(ct);
        Interlocked.Decrement(ref _atWork);
        Ended(id).TrySetResult();
        return null;
    }

    public Task AskAsync(KeywordId id, RebuildReason reason, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> AskIfStaleAsync(KeywordId id, string mark, RebuildReason reason, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<Rebuild>> OpenRebuildsAsync(CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<Rebuild>> RebuildsAsync(KeywordId id, int limit, CancellationToken ct) => throw new NotSupportedException();

    public Task AssessAsync(RebuildRun run, Func<Mention, string?, Assessment> assess, int limit, CancellationToken ct) => throw new NotSupportedException();

    public Task SettlePagesAsync(RebuildRun run, int limit, CancellationToken ct) => throw new NotSupportedException();

    public Task<RebuildFacts> FactsAsync(KeywordId id, RankCurve curve, CancellationToken ct) => throw new NotSupportedException();

    public Task WritePointsAsync(RebuildRun run, IReadOnlyList<TrendPoint> points, int done, CancellationToken ct) => throw new NotSupportedException();

    public Task PointsDoneAsync(RebuildRun run, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> EndAsync(RebuildRun run, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

    TaskCompletionSource Ended(KeywordId id) => _ended.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    // Nothing is remembered here of any detection.
    public Task<bool> ChangeMemoryAsync(KeywordId id, long version, Func<WatchMemory, WatchMemory> change, CancellationToken ct) => Task.FromResult(true);
}

using System.Collections.Concurrent;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Hosting;

/// <summary>The watches of the single host: the same cycle a grain runs, one at a time per keyword.</summary>
sealed class InProcessDirectory(KeywordCycle cycle, IWatchStore store, TimeProvider clock) : IWatchDirectory, IDisposable
{
    readonly ConcurrentDictionary<KeywordId, SemaphoreSlim> _turns = new();
    readonly CancellationTokenSource _stopping = new();

    public IKeywordWatch Get(KeywordId id) => new Watch(this, id);

    /// <summary>Ends the cycles that run; what they did not record is due again.</summary>
    public void Stop() => _stopping.Cancel();

    public void Dispose()
    {
        foreach (var turn in _turns.Values) turn.Dispose();
        _stopping.Dispose();
    }

    async Task<T> InTurnAsync<T>(KeywordId id, Func<CancellationToken, Task<T>> act)
    {
        var turn = _turns.GetOrAdd(id, _ => new(1, 1));
        await turn.WaitAsync(_stopping.Token);
        try
        {
            return await act(_stopping.Token);
        }
        finally
        {
            turn.Release();
        }
    }

    sealed class Watch(InProcessDirectory directory, KeywordId id) : IKeywordWatch
    {
        public Task TrackAsync(TrackedKeyword keyword) => directory.InTurnAsync(id, async ct =>
        {
            await directory.Store.TrackAsync(keyword, directory.Now, ct);
            return true;
        });

        public Task UntrackAsync() => directory.InTurnAsync(id, ct => directory.Store.UntrackAsync(id, directory.Now, ct));

        public Task<CycleResult> CheckAsync(CheckReason reason) => directory.InTurnAsync(id, ct => directory.Cycle.RunAsync(id, reason, directory.Now, ct));

        public Task<bool> SplitAsync(string url) => directory.InTurnAsync(id, ct => directory.Store.SplitAsync(id, url, directory.Now, ct));

        public Task<bool> RejoinAsync(string url) => directory.InTurnAsync(id, ct => directory.Store.RejoinAsync(id, url, directory.Now, ct));
    }

    KeywordCycle Cycle => cycle;

    IWatchStore Store => store;

    DateTimeOffset Now => clock.GetUtcNow();
}

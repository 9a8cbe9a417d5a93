using System.Collections.Concurrent;

namespace ReputationWatch.Single.Hosting;

/// <summary>
/// Runs many things at once, of which some are slow: who takes longer than a moment gives its place to the next and goes on
/// beside, so that fifty hosts that never answer do not hold up the thousand that do.
/// </summary>
sealed class Lanes(TimeProvider clock)
{
    const int AtOnce = 16;
    const int MostSlow = 256;
    static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    readonly ConcurrentDictionary<(string Kind, string Id), Task> _underWay = new();

    /// <summary>Runs each once, those that are still under way from before left out; comes back when no quick one is left. <paramref name="run"/> does not throw but where <paramref name="ct"/> asks it to stop.</summary>
    public Task EachAsync(string kind, IEnumerable<string> ids, Func<string, Task> run, CancellationToken ct) => Parallel.ForEachAsync(
        ids.Where(id => !_underWay.ContainsKey((kind, id))),
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
        async (id, _) =>
        {
            var running = RunAsync((kind, id), run);
            if (_underWay.Count >= MostSlow) await running;
            else await Task.WhenAny(running, Task.Delay(Moment, clock, ct));
            if (running.IsCompleted) await running;
        });

    /// <summary>Comes back when nothing is under way any more.</summary>
    public async Task DrainAsync() => await Task.WhenAll(_underWay.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    async Task RunAsync((string Kind, string Id) key, Func<string, Task> run)
    {
        // Before the first await, so that nobody sees it done and not yet noted.
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _underWay[key] = ended.Task;
        try
        {
            await run(key.Id);
        }
        finally
        {
            _underWay.TryRemove(key, out _);
            ended.SetResult();
        }
    }
}

using System.Collections.Concurrent;

namespace ReputationWatch.Single.Hosting;

/// <summary>
/// Runs many things at once, of which some hang. Who takes longer than a moment gives its place to the next and goes on beside;
/// who was slow the last time has few places of its own. So hundreds of hosts that never answer hold up none that do.
/// </summary>
/// <param name="clock">The clock.</param>
/// <param name="places">How many may be in their first moment at once.</param>
/// <param name="moment">How long one keeps its place.</param>
sealed class Lane(TimeProvider clock, int places, TimeSpan moment)
{
    /// <summary>So many may be under way in all; whoever is left is due at the next call again.</summary>
    public const int MostUnderWay = 512;

    /// <summary>So many of those that were slow may be under way at once.</summary>
    public const int SlowPlaces = 32;

    /// <summary>Who took longer was slow. Far more than an answer from across the sea takes, and less than any time-out.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    readonly ConcurrentDictionary<string, Run> _underWay = new();

    // A hint: after a restart it is learnt anew.
    readonly ConcurrentDictionary<string, bool> _wasSlow = new();

    /// <summary>At most so many of those that are due are not started by a call: they are under way or were slow.</summary>
    public int Held => _underWay.Count + _wasSlow.Count(known => known.Value);

    /// <summary>
    /// Runs each once, those left out that are under way from before; comes back when no quick one is left. <paramref name="run"/>
    /// does not throw but where <paramref name="ct"/> asks it to stop.
    /// </summary>
    public async Task EachAsync(IEnumerable<string> ids, Func<string, Task> run, CancellationToken ct)
    {
        var free = ids.Where(id => !_underWay.ContainsKey(id)).ToLookup(id => _wasSlow.TryGetValue(id, out var slow) ? slow : (bool?)null);
        List<string> quick = [.. free[false], .. free[null]];
        List<string> slow = [.. free[true].Take(SlowPlaces - _underWay.Values.Count(under => under.InSlowPlace))];

        foreach (var id in slow) _ = RunAsync(id, run, inSlowPlace: true);
        var begun = slow.Count;
        await Parallel.ForEachAsync(quick, new ParallelOptions { MaxDegreeOfParallelism = places, CancellationToken = ct }, async (id, _) =>
        {
            if (_underWay.Count >= MostUnderWay) return;
            Interlocked.Increment(ref begun);
            var running = RunAsync(id, run, inSlowPlace: false);
            await Task.WhenAny(running, Task.Delay(moment, clock, ct));
            if (running.IsCompleted) await running;
        });

        // Who asks again and again until nothing is due would do it thousands of times in the meantime.
        if (begun == 0 && !_underWay.IsEmpty) await Task.WhenAny([Task.Delay(moment, clock, ct), .. _underWay.Values.Select(under => under.Ended)]);
    }

    /// <summary>Comes back when nothing is under way any more.</summary>
    public Task DrainAsync() => Task.WhenAll(_underWay.Values.Select(under => under.Ended));

    async Task RunAsync(string id, Func<string, Task> run, bool inSlowPlace)
    {
        // Before the first await, so that nobody sees it done and not yet noted.
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!_underWay.TryAdd(id, new(ended.Task, inSlowPlace))) return;
        var began = clock.GetTimestamp();
        try
        {
            // What a cycle does before its first wait would keep the quick ones waiting.
            if (inSlowPlace) await Task.Yield();
            await run(id);
        }
        finally
        {
            _wasSlow[id] = clock.GetElapsedTime(began) > Slow;
            _underWay.TryRemove(id, out _);
            ended.SetResult();
        }
    }

    readonly record struct Run(Task Ended, bool InSlowPlace);
}

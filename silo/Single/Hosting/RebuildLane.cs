using System.Collections.Concurrent;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Hosting;

/// <summary>
/// Works at the rebuilds that are due, one keyword after the other in the order in which they were asked for: they compute and do not wait.
/// Between two portions others write; what is stopped goes on where it was.
/// </summary>
sealed class RebuildLane(RebuildCycle cycle, IRebuildStore store, RebuildDesk desk, IFeedStore keywords, TimeProvider clock, ILogger<RebuildLane> log)
{
    const int Batch = 100;
    static readonly TimeSpan SetAside = TimeSpan.FromMinutes(5);

    readonly ConcurrentDictionary<KeywordId, DateTimeOffset> _setAside = new();
    bool _askedForStale;

    /// <summary>Ends the rebuilds that are due; gives how many there were. The first time it also asks for those that this program's start makes necessary.</summary>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        if (!_askedForStale) await desk.AskForStaleAsync(await keywords.TrackedAsync(ct), clock.GetUtcNow(), ct);
        _askedForStale = true;

        var now = clock.GetUtcNow();
        var due = await store.DueRebuildsAsync(now, Batch + _setAside.Count, ct);
        foreach (var id in due.Where(id => !_setAside.TryGetValue(id, out var until) || until <= now)) await TryAsync(id, ct);
        return due.Count;
    }

    async Task TryAsync(KeywordId id, CancellationToken ct)
    {
        try
        {
            while (await cycle.StepAsync(id, clock.GetUtcNow(), ct)) ct.ThrowIfCancellationRequested();
            _setAside.TryRemove(id, out _);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _setAside[id] = clock.GetUtcNow() + SetAside;
            log.LogError(fault, "The rebuild of {Id} failed; it goes on where it was in {Minutes} minutes", id, SetAside.TotalMinutes);
        }
    }
}

using System.Collections.Concurrent;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Hosting;

/// <summary>The single host's tick. It only asks what is due; the due times are stored, so a lost or doubled beat does no harm.</summary>
sealed class Scheduler(
    IWatchStore watches, IFeedStore feeds, IWatchDirectory directory, FeedCycle feedCycle, DeliveryCycle deliveries,
    TimeProvider clock, ILogger<Scheduler> log) : BackgroundService
{
    const int AtOnce = 16;
    const int Batch = 500;
    static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);
    static readonly TimeSpan SetAside = TimeSpan.FromMinutes(5);

    // A cycle that throws has recorded nothing and is still due; without a pause it would be tried at every beat.
    readonly ConcurrentDictionary<string, DateTimeOffset> _setAside = new(StringComparer.Ordinal);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        BeatAsync("keywords", KeywordsAsync, stoppingToken),
        BeatAsync("feeds", FeedsAsync, stoppingToken),
        BeatAsync("deliveries", async ct => await deliveries.RunAsync(clock.GetUtcNow(), ct), stoppingToken));

    async Task KeywordsAsync(CancellationToken ct)
    {
        var due = await watches.DueAsync(clock.GetUtcNow(), Batch, ct);
        await EachAsync(due.Select(id => id.Value), id => directory.Get(new(id)).CheckAsync(CheckReason.Beat), ct);
    }

    async Task FeedsAsync(CancellationToken ct)
    {
        var due = await feeds.DueFeedsAsync(clock.GetUtcNow(), Batch, ct);
        await EachAsync(due.Select(id => id.Value), id => feedCycle.RunAsync(new(id), CheckReason.Beat, clock.GetUtcNow(), ct), ct);
    }

    async Task EachAsync(IEnumerable<string> due, Func<string, Task<CycleResult>> run, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var ready = due.Where(id => !_setAside.TryGetValue(id, out var until) || until <= now);
        await Parallel.ForEachAsync(ready, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (id, _) =>
        {
            try
            {
                await run(id);
                _setAside.TryRemove(id, out DateTimeOffset _);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                _setAside[id] = clock.GetUtcNow() + SetAside;
                log.LogError(fault, "The cycle of {Id} failed and wrote nothing; it is tried again in {Minutes} minutes", id, SetAside.TotalMinutes);
            }
        });
    }

    async Task BeatAsync(string what, Func<CancellationToken, Task> act, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Beat, clock);
        do
        {
            try
            {
                await act(ct);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Could not ask which {What} are due; asking again at the next beat", what);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
        }
        while (await NextAsync(timer, ct));
    }

    static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken ct)
    {
        try
        {
            return await timer.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

using System.Collections.Concurrent;
using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Briefing;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Hosting;

/// <summary>Asks the store what is due and does it, many at once. One that throws is set aside, and neither it nor a slow one holds up another.</summary>
sealed class DueWork(
    IWatchStore watches, IFeedStore feeds, IWatchDirectory directory, FeedCycle feedCycle, DeliveryCycle deliveries, SourceHealthCycle sources,
    BriefCycle briefs, TimeProvider clock, ILogger<DueWork> log)
{
    const int Batch = 500;
    static readonly TimeSpan SetAside = TimeSpan.FromMinutes(5);

    // A keyword's cycle computes more than it waits, and those that wait do so for the same few engines, one at a time. Feeds wait
    // each for a host of its own.
    readonly Lane _keywords = new(clock, places: 16, TimeSpan.FromSeconds(2));
    readonly Lane _feeds = new(clock, places: 64, TimeSpan.FromMilliseconds(500));

    // A cycle that throws has recorded nothing and is still due; without a pause it would be tried at every beat.
    readonly ConcurrentDictionary<(string Kind, string Id), DateTimeOffset> _setAside = new();

    /// <summary>Runs the due keywords' cycles; gives how many were due. Slow ones go on beside.</summary>
    public async Task<int> KeywordsAsync(CancellationToken ct)
    {
        var due = await watches.DueAsync(clock.GetUtcNow(), Limit(_keywords), ct);
        await EachAsync(_keywords, "keyword", due.Select(id => id.Value), id => directory.Get(new(id)).CheckAsync(CheckReason.Beat), ct);
        return due.Count;
    }

    /// <summary>Runs the due feeds' cycles; gives how many were due. Slow ones go on beside.</summary>
    public async Task<int> FeedsAsync(CancellationToken ct)
    {
        var due = await feeds.DueFeedsAsync(clock.GetUtcNow(), Limit(_feeds), ct);
        await EachAsync(_feeds, "feed", due.Select(id => id.Value), id => feedCycle.RunAsync(new(id), CheckReason.Beat, clock.GetUtcNow(), ct), ct);
        return due.Count;
    }

    /// <summary>Delivers what is due; gives how many messages were tried.</summary>
    public Task<int> DeliveriesAsync(CancellationToken ct) => deliveries.RunAsync(clock, ct);

    /// <summary>Looks after the sources; gives how many died or recovered.</summary>
    public Task<int> SourcesAsync(CancellationToken ct) => sources.RunAsync(clock.GetUtcNow(), ct);

    /// <summary>Sees to the daily brief; gives how many were composed.</summary>
    public Task<int> BriefsAsync(CancellationToken ct) => briefs.RunAsync(clock.GetUtcNow(), ct);

    /// <summary>Comes back when the slow cycles have ended too.</summary>
    public Task DrainAsync() => Task.WhenAll(_keywords.DrainAsync(), _feeds.DrainAsync());

    // Those that are held stay due, longer than all others: without room for the rest they would be all that is ever seen.
    int Limit(Lane lane) => Batch + lane.Held + _setAside.Count;

    Task EachAsync(Lane lane, string kind, IEnumerable<string> due, Func<string, Task<CycleResult>> run, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return lane.EachAsync(due.Where(id => !_setAside.TryGetValue((kind, id), out var until) || until <= now), id => TryAsync(kind, id, run), ct);
    }

    async Task TryAsync(string kind, string id, Func<string, Task<CycleResult>> run)
    {
        try
        {
            WatchTelemetry.Cycle(kind, await run(id));
            _setAside.TryRemove((kind, id), out DateTimeOffset _);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _setAside[(kind, id)] = clock.GetUtcNow() + SetAside;
            log.LogError(fault, "The cycle of {Id} failed and wrote nothing; it is tried again in {Minutes} minutes", id, SetAside.TotalMinutes);
        }
    }
}

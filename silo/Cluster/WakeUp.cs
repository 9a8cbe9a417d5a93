using ReputationWatch.Grains;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster;

/// <summary>
/// Once after a silo has started: sees to it that everything that has to beat does. Reminders outlive silos, so most times there is
/// nothing to do; but a store may come from another host, or a reminder table may be lost.
/// </summary>
sealed class WakeUp(
    IGrainFactory grains, FeedRegistrar feeds, ISourceStore sources, IFeedStore store, IWatchDirectory watches, RebuildDesk rebuilds,
    TimeProvider clock, ILogger<WakeUp> log) : BackgroundService
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryAsync(stoppingToken)) await Task.Delay(Patience, clock, stoppingToken);
    }

    // One keyword that fails leaves no other asleep.
    async Task<bool> TryAsync(KeywordId keyword)
    {
        try
        {
            await watches.Get(keyword).CheckAsync(CheckReason.Beat);
            return true;
        }
        catch (Exception e)
        {
            log.LogWarning(e, "{Keyword} could not be woken up; tried again in a minute", keyword);
            return false;
        }
    }

    async Task<bool> TryAsync(CancellationToken ct)
    {
        try
        {
            await grains.GetGrain<IDeliveryGrain>(IDeliveryGrain.TheOne).WatchAsync();
            await grains.GetGrain<ISourceHealthGrain>(ISourceHealthGrain.TheOne).WatchAsync();
            await grains.GetGrain<IBriefGrain>(IBriefGrain.TheOne).WatchAsync();
            await grains.GetGrain<IRebuildGrain>(IRebuildGrain.TheOne).WatchAsync();
            await rebuilds.AskForStaleAsync(await store.TrackedAsync(ct), clock.GetUtcNow(), ct);
            await feeds.WatchAsync(await sources.SourcesAsync(ct));
            // One after the other: this silo need not carry the first cycle of every keyword at once.
            var woken = true;
            foreach (var keyword in await store.TrackedAsync(ct)) woken &= await TryAsync(keyword.Id);
            return woken;
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(e, "Not everything could be woken up; tried again in a minute");
            return false;
        }
    }
}

using Microsoft.Extensions.Logging;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>The one reader of a feed in the whole cluster.</summary>
[GrainType("rw.feed")]
public sealed class FeedGrain : Grain, IFeedGrain, IRemindable
{
    readonly FeedCycle _cycle;
    readonly TimeProvider _clock;
    readonly ILogger<FeedGrain> _log;
    readonly Heartbeat _heartbeat;

    /// <summary>Made by the silo.</summary>
    public FeedGrain(FeedCycle cycle, TimeProvider clock, ILogger<FeedGrain> log)
    {
        (_cycle, _clock, _log) = (cycle, clock, log);
        _heartbeat = new(this);
    }

    SourceId Id => new(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public Task WatchAsync() => _heartbeat.StartAsync();

    /// <inheritdoc/>
    public async Task<CycleResult> CheckAsync(CheckReason reason)
    {
        using var budget = CycleBudget.Start(_clock);
        var result = await _cycle.RunAsync(Id, reason, _clock.GetUtcNow(), budget.Token);
        await _heartbeat.KeepAsync(wanted: result != CycleResult.NotTracked);
        return result;
    }

    // A beat only asks, as a keyword's does.
    async Task IRemindable.ReceiveReminder(string reminderName, TickStatus status)
    {
        try
        {
            _heartbeat.Felt();
            await CheckAsync(CheckReason.Beat);
        }
        catch (Exception e)
        {
            _log.LogWarning(e, "The cycle of feed {Feed} failed and wrote nothing; the next beat tries again", Id);
        }
    }
}

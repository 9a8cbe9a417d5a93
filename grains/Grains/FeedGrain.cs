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
    public Task<CycleResult> CheckAsync(CheckReason reason) => _heartbeat.CheckAsync((now, ct) => _cycle.RunAsync(Id, reason, now, ct), _clock);

    Task IRemindable.ReceiveReminder(string reminderName, TickStatus status) => _heartbeat.BeatAsync(() => CheckAsync(CheckReason.Beat), _log, $"feed {Id}");
}

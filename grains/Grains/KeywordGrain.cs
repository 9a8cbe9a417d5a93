using Microsoft.Extensions.Logging;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>The one writer of a keyword in the whole cluster. What it knows is in the store; it keeps nothing of its own.</summary>
[GrainType("rw.keyword")]
public sealed class KeywordGrain : Grain, IKeywordGrain, IRemindable
{
    readonly KeywordCycle _cycle;
    readonly IWatchStore _store;
    readonly TimeProvider _clock;
    readonly ILogger<KeywordGrain> _log;
    readonly Heartbeat _heartbeat;

    /// <summary>Made by the silo.</summary>
    public KeywordGrain(KeywordCycle cycle, IWatchStore store, TimeProvider clock, ILogger<KeywordGrain> log)
    {
        (_cycle, _store, _clock, _log) = (cycle, store, clock, log);
        _heartbeat = new(this);
    }

    KeywordId Id => new(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task TrackAsync(TrackedKeyword keyword)
    {
        if (keyword.Id != Id) throw new ArgumentException($"The watch of \"{Id}\" was given the keyword \"{keyword.Id}\"", nameof(keyword));

        // The heartbeat first: one that finds no keyword stops itself, but a keyword without a heartbeat is never looked at.
        await _heartbeat.StartAsync();
        await _store.TrackAsync(keyword, _clock.GetUtcNow(), CancellationToken.None);
    }

    /// <inheritdoc/>
    public async Task UntrackAsync()
    {
        await _store.UntrackAsync(Id, _clock.GetUtcNow(), CancellationToken.None);
        await _heartbeat.StopAsync();
    }

    /// <inheritdoc/>
    public Task<CycleResult> CheckAsync(CheckReason reason) => _heartbeat.CheckAsync((now, ct) => _cycle.RunAsync(Id, reason, now, ct), _clock);

    /// <inheritdoc/>
    public Task<bool> SplitAsync(string url) => _store.SplitAsync(Id, url, _clock.GetUtcNow(), CancellationToken.None);

    /// <inheritdoc/>
    public Task<bool> RejoinAsync(string url) => _store.RejoinAsync(Id, url, _clock.GetUtcNow(), CancellationToken.None);

    Task IRemindable.ReceiveReminder(string reminderName, TickStatus status) => _heartbeat.BeatAsync(() => CheckAsync(CheckReason.Beat), _log, $"{Id}");
}

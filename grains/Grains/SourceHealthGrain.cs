using Microsoft.Extensions.Logging;
using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>Says once in the whole cluster that a source died, or is back.</summary>
[GrainType("rw.sourcehealth")]
public sealed class SourceHealthGrain : Grain, ISourceHealthGrain, IRemindable
{
    readonly SourceHealthCycle _cycle;
    readonly TimeProvider _clock;
    readonly ILogger<SourceHealthGrain> _log;
    readonly Heartbeat _heartbeat;

    /// <summary>Made by the silo.</summary>
    public SourceHealthGrain(SourceHealthCycle cycle, TimeProvider clock, ILogger<SourceHealthGrain> log)
    {
        (_cycle, _clock, _log) = (cycle, clock, log);
        _heartbeat = new(this);
    }

    /// <inheritdoc/>
    public Task WatchAsync() => _heartbeat.StartAsync();

    Task IRemindable.ReceiveReminder(string reminderName, TickStatus status) => _heartbeat.BeatAsync(RunAsync, _log, "the sources");

    async Task RunAsync()
    {
        using var budget = CycleBudget.Start(_clock);
        await _cycle.RunAsync(_clock.GetUtcNow(), budget.Token);
    }
}

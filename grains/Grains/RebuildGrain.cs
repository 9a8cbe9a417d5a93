using Microsoft.Extensions.Logging;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>
/// Works at the rebuilds that are due, each minute. A year outlasts any call, so a beat only starts a run, unless one is under way. One that
/// is cut off goes on where it was; should two ever run at once, their portions come one after the other and out the same.
/// </summary>
[GrainType("rw.rebuild")]
public sealed class RebuildGrain : Grain, IRebuildGrain, IRemindable, IDisposable
{
    const int Batch = 100;

    readonly RebuildCycle _cycle;
    readonly IRebuildStore _store;
    readonly TimeProvider _clock;
    readonly ILogger<RebuildGrain> _log;
    readonly Heartbeat _heartbeat;
    readonly CancellationTokenSource _stopping = new();
    Task _run = Task.CompletedTask;

    /// <summary>Made by the silo.</summary>
    public RebuildGrain(RebuildCycle cycle, IRebuildStore store, TimeProvider clock, ILogger<RebuildGrain> log)
    {
        (_cycle, _store, _clock, _log) = (cycle, store, clock, log);
        _heartbeat = new(this);
    }

    /// <inheritdoc/>
    public Task WatchAsync() => _heartbeat.StartAsync();

    /// <inheritdoc/>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _run.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _stopping.Dispose();

    Task IRemindable.ReceiveReminder(string reminderName, TickStatus status)
    {
        if (_run.IsCompleted) _run = RunAsync();
        return Task.CompletedTask;
    }

    async Task RunAsync()
    {
        try
        {
            foreach (var id in await _store.DueRebuildsAsync(_clock.GetUtcNow(), Batch, _stopping.Token)) await TryAsync(id);
        }
        catch (Exception e) when (e is not OperationCanceledException || !_stopping.IsCancellationRequested)
        {
            _log.LogWarning(e, "No rebuild could be looked for; the next beat tries again");
        }
        catch (OperationCanceledException)
        {
            _log.LogInformation("A rebuild was cut off; it goes on where it was");
        }
    }

    // One that fails holds up no other.
    async Task TryAsync(KeywordId id)
    {
        try
        {
            while (await _cycle.StepAsync(id, _clock.GetUtcNow(), _stopping.Token)) { }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _log.LogWarning(e, "The rebuild of {Keyword} failed; it goes on where it was at the next beat", id);
        }
    }
}

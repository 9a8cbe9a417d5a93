using Microsoft.Extensions.Logging;
using ReputationWatch.Delivering;

namespace ReputationWatch.Grains;

/// <summary>
/// Empties the outbox each minute. A batch for a slow mail server outlasts any call, so a beat only starts a run, unless one is under way.
/// A run that is cut off loses nothing: what it did not settle is due again when its lease ends.
/// </summary>
[GrainType("rw.delivery")]
public sealed class DeliveryGrain : Grain, IDeliveryGrain, IRemindable, IDisposable
{
    readonly DeliveryCycle _cycle;
    readonly TimeProvider _clock;
    readonly ILogger<DeliveryGrain> _log;
    readonly Heartbeat _heartbeat;
    readonly CancellationTokenSource _stopping = new();
    Task _run = Task.CompletedTask;

    /// <summary>Made by the silo.</summary>
    public DeliveryGrain(DeliveryCycle cycle, TimeProvider clock, ILogger<DeliveryGrain> log)
    {
        (_cycle, _clock, _log) = (cycle, clock, log);
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
            while (await _cycle.RunAsync(_clock, _stopping.Token) > 0) { }
        }
        catch (Exception e) when (e is not OperationCanceledException || !_stopping.IsCancellationRequested)
        {
            _log.LogWarning(e, "The outbox could not be emptied; the next beat tries again");
        }
        catch (OperationCanceledException)
        {
            _log.LogInformation("A delivery run was cut off; what it did not settle is due again when its lease ends");
        }
    }
}

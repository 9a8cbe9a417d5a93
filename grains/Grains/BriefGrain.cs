using Microsoft.Extensions.Logging;
using ReputationWatch.Briefing;

namespace ReputationWatch.Grains;

/// <summary>
/// Asks each minute whether the daily brief is due. Composing it for thousands of keywords outlasts a call, so a beat only starts a run,
/// unless one is under way. A run that is cut off has written nothing and is due again; of two that end, the store takes one.
/// </summary>
[GrainType("rw.brief")]
public sealed class BriefGrain : Grain, IBriefGrain, IRemindable, IDisposable
{
    readonly BriefCycle _cycle;
    readonly TimeProvider _clock;
    readonly ILogger<BriefGrain> _log;
    readonly Heartbeat _heartbeat;
    readonly CancellationTokenSource _stopping = new();
    Task _run = Task.CompletedTask;

    /// <summary>Made by the silo.</summary>
    public BriefGrain(BriefCycle cycle, TimeProvider clock, ILogger<BriefGrain> log)
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
            await _cycle.RunAsync(_clock.GetUtcNow(), _stopping.Token);
        }
        catch (Exception e) when (e is not OperationCanceledException || !_stopping.IsCancellationRequested)
        {
            _log.LogWarning(e, "The brief could not be composed; the next beat tries again");
        }
        catch (OperationCanceledException)
        {
            _log.LogInformation("The brief was cut off and wrote nothing; it is due again");
        }
    }
}

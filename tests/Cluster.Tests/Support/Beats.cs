using System.Runtime.CompilerServices;
using Orleans.Reminders.Diagnostics;
using ReputationWatch.Grains;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>Makes hearts beat: waits until a grain's reminder is armed, moves the clock by a minute, waits until the beat was delivered. No sleeps.</summary>
sealed class Beats : IObserver<ReminderEvents.ReminderEvent>, IDisposable
{
    readonly Lock _gate = new();
    readonly Dictionary<GrainId, (bool Armed, int Delivered)> _seen = [];
    readonly IDisposable _subscription;
    TaskCompletionSource _changed = New();

    public Beats() => _subscription = ReminderEvents.AllEvents.Subscribe(this);

    /// <summary>Waits until a silo has set its timer for the next beat of this grain.</summary>
    public Task ArmedAsync(IAddressable grain) => UntilAsync(grain, seen => seen.Armed);

    /// <summary>One beat of this grain, delivered to its end. Other hearts beat too.</summary>
    public async Task BeatAsync(IAddressable grain, ManualClock clock)
    {
        await ArmedAsync(grain);
        var before = Seen(grain.GetGrainId()).Delivered;
        clock.Advance(Heartbeat.Period);
        await UntilAsync(grain, seen => seen.Delivered > before);
    }

    public void OnNext(ReminderEvents.ReminderEvent value)
    {
        lock (_gate)
        {
            var (armed, delivered) = _seen.GetValueOrDefault(value.GrainId);
            _seen[value.GrainId] = value switch
            {
                ReminderEvents.LocalReminderTickWaitArmed => (true, delivered),
                ReminderEvents.TickFiring or ReminderEvents.LocalReminderStopped => (false, delivered),
                ReminderEvents.TickCompleted or ReminderEvents.TickFailed => (armed, delivered + 1),
                _ => (armed, delivered),
            };
            _changed.TrySetResult();
            _changed = New();
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => _subscription.Dispose();

    async Task UntilAsync(IAddressable grain, Func<(bool Armed, int Delivered), bool> holds, [CallerArgumentExpression(nameof(holds))] string what = "")
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (holds(_seen.GetValueOrDefault(grain.GetGrainId()))) return;
                changed = _changed.Task;
            }

            // Not a measurement: only so that a test that waits for nothing says for what.
            await changed.WaitAsync(TimeSpan.FromSeconds(60)).ContinueWith(
                t => t.IsFaulted ? throw new TimeoutException($"{grain.GetGrainId()} never came to {what}") : t, TaskScheduler.Default);
        }
    }

    (bool Armed, int Delivered) Seen(GrainId grain)
    {
        lock (_gate) return _seen.GetValueOrDefault(grain);
    }

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

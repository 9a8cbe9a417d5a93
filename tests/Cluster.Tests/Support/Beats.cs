using System.Runtime.CompilerServices;
using Orleans.Reminders.Diagnostics;
using ReputationWatch.Grains;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>Makes hearts beat: waits until a grain's reminder is armed, moves the clock by a minute, waits until the beat was delivered. No sleeps.</summary>
sealed class Beats : IObserver<ReminderEvents.ReminderEvent>, IDisposable
{
    readonly Lock _gate = new();
    readonly Dictionary<GrainId, Heard> _heard = [];
    readonly IDisposable _subscription;
    TaskCompletionSource _changed = New();

    public Beats() => _subscription = ReminderEvents.AllEvents.Subscribe(this);

    /// <summary>Waits until a silo, or this silo, has set its timer for the next beat of this grain; gives the silo.</summary>
    public async Task<SiloAddress> ArmedAsync(IAddressable grain, SiloAddress? silo = null)
    {
        SiloAddress? armed = null;
        await UntilAsync(grain, heard => (armed = heard.Armed.FirstOrDefault(s => silo is null || silo.Equals(s))) is not null);
        return armed!;
    }

    /// <summary>One beat of this grain, delivered to its end. Other hearts beat too.</summary>
    public async Task BeatAsync(IAddressable grain, ManualClock clock)
    {
        await ArmedAsync(grain);
        var before = 0;
        await UntilAsync(grain, heard => (before = heard.Delivered) >= 0);
        clock.Advance(Heartbeat.Period);
        await DeliveredAsync(grain, before + 1);
    }

    /// <summary>Waits until so many beats of this grain were delivered to their end.</summary>
    public Task DeliveredAsync(IAddressable grain, int beats) => UntilAsync(grain, heard => heard.Delivered >= beats);

    public void OnNext(ReminderEvents.ReminderEvent value)
    {
        lock (_gate)
        {
            if (!_heard.TryGetValue(value.GrainId, out var heard)) _heard[value.GrainId] = heard = new();
            heard.Take(value);
            _changed.TrySetResult();
            _changed = New();
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => _subscription.Dispose();

    async Task UntilAsync(IAddressable grain, Func<Heard, bool> holds, [CallerArgumentExpression(nameof(holds))] string what = "")
    {
        // Not a measurement: only so that a test that waits for nothing says for what.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (holds(_heard.GetValueOrDefault(grain.GetGrainId()) ?? new())) return;
                changed = _changed.Task;
            }

            try
            {
                await changed.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"{grain.GetGrainId()} never came to {what}");
            }
        }
    }

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    sealed class Heard
    {
        public HashSet<SiloAddress> Armed { get; } = [];

        public int Delivered { get; private set; }

        public void Take(ReminderEvents.ReminderEvent value)
        {
            if (value is ReminderEvents.LocalReminderTickWaitArmed) Armed.Add(value.SiloAddress!);
            if (value is ReminderEvents.TickFiring or ReminderEvents.LocalReminderStopped) Armed.Remove(value.SiloAddress!);
            if (value is ReminderEvents.TickCompleted or ReminderEvents.TickFailed) Delivered++;
        }
    }
}

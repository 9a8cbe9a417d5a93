namespace ReputationWatch.Adapters.Http;

/// <summary>The time of one fetch: some for the network, and some for waiting at gates, while the network's stands still.</summary>
sealed class FetchTime : IDisposable
{
    readonly TimeProvider _clock;
    readonly CancellationToken _caller;
    readonly CancellationTokenSource _timeout;
    readonly CancellationTokenSource _either;
    TimeSpan _left;
    long _since;

    public FetchTime(TimeSpan network, TimeSpan patience, TimeProvider clock, CancellationToken caller)
    {
        (_clock, _caller, _left, Patience, _since) = (clock, caller, network, patience, clock.GetTimestamp());
        _timeout = new(network, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(caller, _timeout.Token);
    }

    /// <summary>Ends the fetch: its time is up, or its caller wants it to stop.</summary>
    public CancellationToken Stop => _either.Token;

    /// <summary>What is left for waiting.</summary>
    public TimeSpan Patience { get; private set; }

    /// <summary>Throws where the caller wants it to stop.</summary>
    public void ThrowIfCallerStopped() => _caller.ThrowIfCancellationRequested();

    /// <summary>Waits at a gate.</summary>
    public async Task WaitAsync(TimeSpan wait)
    {
        _timeout.CancelAfter(Timeout.InfiniteTimeSpan);
        _left -= _clock.GetElapsedTime(_since);
        await Task.Delay(wait, _clock, _caller);
        Patience -= wait;
        _since = _clock.GetTimestamp();
        _timeout.CancelAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
    }

    public void Dispose()
    {
        _either.Dispose();
        _timeout.Dispose();
    }
}

namespace ReputationWatch.Single.Demo;

/// <summary>
/// The demo's clock: set from moment to moment while the history is crawled, then running on from where it stands.
/// Its timers keep real time throughout, since the sample web answers in real time.
/// </summary>
sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    long _ticks = start.UtcTicks;
    long _liveSince;

    public override DateTimeOffset GetUtcNow()
    {
        var since = Interlocked.Read(ref _liveSince);
        return new(Interlocked.Read(ref _ticks) + (since == 0 ? 0 : System.GetElapsedTime(since).Ticks), TimeSpan.Zero);
    }

    /// <summary>Stands at a time.</summary>
    public void StandAt(DateTimeOffset time) => Interlocked.Exchange(ref _ticks, time.UtcTicks);

    /// <summary>Runs on from where it stands.</summary>
    public void RunOn() => Interlocked.Exchange(ref _liveSince, System.GetTimestamp());
}

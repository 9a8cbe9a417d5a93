namespace ReputationWatch.Grains;

/// <summary>
/// How long a cycle may take. A call that runs into Orleans' response time-out (30 s) fails for its caller while the work goes on
/// unseen, so a cycle ends before.
/// </summary>
public static class CycleBudget
{
    /// <summary>
    /// For looking at all sources, which are asked side by side. The fetcher's own limits are tighter; this one also covers the way to a
    /// host's gate on another silo.
    /// </summary>
    public static readonly TimeSpan Crawl = TimeSpan.FromSeconds(20);

    /// <summary>For the cycle as a whole. One that overruns it writes nothing and is due again.</summary>
    public static readonly TimeSpan Cycle = TimeSpan.FromSeconds(25);

    /// <summary>A source of the token under which a cycle runs.</summary>
    public static CancellationTokenSource Start(TimeProvider clock) => new(Cycle, clock);
}

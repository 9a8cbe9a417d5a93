namespace ReputationWatch.Grains;

/// <summary>
/// How long a cycle may take. A call that runs into Orleans' response time-out (30 s) fails for its caller while the work goes on
/// unseen, so a cycle ends before.
/// </summary>
public static class CycleBudget
{
    /// <summary>For looking at all sources, which are asked side by side. What has not answered by then is a failure of that source.</summary>
    public static readonly TimeSpan Crawl = TimeSpan.FromSeconds(15);

    /// <summary>For the cycle as a whole. One that overruns it writes nothing and is due again.</summary>
    public static readonly TimeSpan Cycle = TimeSpan.FromSeconds(20);

    /// <summary>A source of the token under which a cycle runs.</summary>
    public static CancellationTokenSource Start(TimeProvider clock) => new(Cycle, clock);
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Http;

/// <summary>
/// The gates of the single host, one per host, in memory. A restart may forget a pause of seconds, but not a row of failures or a cool-down:
/// those are stored whenever they change.
/// </summary>
public sealed class HostGates(IHostStateStore store, FetchOptions options, TimeProvider clock, ILogger<HostGates> log) : IHostGate, IDisposable
{
    readonly HostPaces _paces = options.Paces();
    readonly ConcurrentDictionary<string, Gate> _gates = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<GateAnswer> EnterAsync(string host)
    {
        var gate = await HoldAsync(host);
        try
        {
            var state = await StateAsync(host, gate);
            (gate.State, var answer) = HostBudget.Enter(state, clock.GetUtcNow(), PaceOf(host, gate));
            return answer;
        }
        finally
        {
            gate.Turn.Release();
        }
    }

    /// <inheritdoc/>
    public async Task ReportAsync(string host, HostReport report)
    {
        var gate = await HoldAsync(host);
        try
        {
            var before = await StateAsync(host, gate);
            gate.State = HostBudget.Report(before, report, clock.GetUtcNow(), PaceOf(host, gate));
            // Every cool-down comes with one failure more, and every recovery with none left.
            if (gate.State.Failures != before.Failures) await RememberAsync(host, gate.State);
        }
        finally
        {
            gate.Turn.Release();
        }
    }

    /// <inheritdoc/>
    public Task<RobotsRecord?> RobotsAsync(string origin) => store.LoadRobotsAsync(origin, CancellationToken.None);

    /// <inheritdoc/>
    public async Task RememberRobotsAsync(string origin, RobotsRecord robots)
    {
        var gate = await HoldAsync(HostOf(origin));
        try
        {
            gate.CrawlDelays[origin] = RobotsPolicy.DelayOf(robots);
            gate.State = HostBudget.Slow(await StateAsync(HostOf(origin), gate), gate.CrawlDelays[origin], clock.GetUtcNow());
        }
        finally
        {
            gate.Turn.Release();
        }

        await store.SaveRobotsAsync(origin, robots, CancellationToken.None);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var gate in _gates.Values) gate.Turn.Dispose();
    }

    static string HostOf(string origin) => origin[(origin.IndexOf("://", StringComparison.Ordinal) + 3)..];

    HostPace PaceOf(string host, Gate gate) => _paces.Of(host).AtLeast(gate.CrawlDelays.Values.Max());

    async Task<HostState> StateAsync(string host, Gate gate)
    {
        if (gate.State is { } known) return known;
        // What a host asked for before a restart still holds for what is fetched without asking its robots.txt again.
        foreach (var origin in new[] { $"https://{host}", $"http://{host}" })
            gate.CrawlDelays.TryAdd(origin, RobotsPolicy.DelayOf(await store.LoadRobotsAsync(origin, CancellationToken.None)));
        // A lease that was stored belonged to a process that is gone.
        return gate.State = await store.LoadHostAsync(host, CancellationToken.None) with { LeasedUntil = null };
    }

    async Task<Gate> HoldAsync(string host)
    {
        var gate = _gates.GetOrAdd(host, static _ => new Gate());
        await gate.Turn.WaitAsync();
        return gate;
    }

    /// <summary>Memory is the truth while the process lives; a store that fails costs no more than a cool-down after a restart.</summary>
    async Task RememberAsync(string host, HostState state)
    {
        try
        {
            await store.SaveHostAsync(host, state, CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "What is known of {Host} could not be stored", host);
        }
    }

    sealed class Gate
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public HostState? State { get; set; }

        public Dictionary<string, TimeSpan?> CrawlDelays { get; } = [];
    }
}

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
    readonly ConcurrentDictionary<string, Gate> _gates = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<GateAnswer> EnterAsync(string host)
    {
        var gate = await HoldAsync(host);
        try
        {
            // A lease that was stored belonged to a process that is gone.
            gate.State ??= await store.LoadHostAsync(host, CancellationToken.None) with { LeasedUntil = null };
            (gate.State, var answer) = HostBudget.Enter(gate.State, clock.GetUtcNow(), options.Pace);
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
            var before = gate.State ?? HostState.Fresh;
            gate.State = HostBudget.Report(before, report, clock.GetUtcNow(), options.Pace);
            // Every cool-down comes with one failure more, and every recovery with none left.
            if (gate.State.Failures != before.Failures) await RememberAsync(host, gate.State);
        }
        finally
        {
            gate.Turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var gate in _gates.Values) gate.Turn.Dispose();
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
    }
}

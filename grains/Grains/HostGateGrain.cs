using Microsoft.Extensions.Logging;
using Orleans.Storage;
using ReputationWatch.Crawling;

namespace ReputationWatch.Grains;

/// <summary>
/// Keeps one host's pace. A pause of seconds may be forgotten, a cool-down may not: the state is written with each failure, with the
/// recovery from them, and when the grain goes to sleep, but not with every request.
/// </summary>
[GrainType("rw.host")]
public sealed class HostGateGrain(
    [PersistentState("state", HostGateGrain.Storage)] IPersistentState<HostState> memory,
    HostPace pace, TimeProvider clock, ILogger<HostGateGrain> log) : Grain, IHostGateGrain
{
    /// <summary>The name of the storage that keeps hosts.</summary>
    public const string Storage = "hosts";

    HostState _kept = HostState.Fresh;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _kept = memory.State;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<GateAnswer> EnterAsync()
    {
        (memory.State, var answer) = HostBudget.Enter(memory.State, clock.GetUtcNow(), pace);
        return Task.FromResult(answer);
    }

    /// <inheritdoc/>
    public Task ReportAsync(HostReport report)
    {
        memory.State = HostBudget.Report(memory.State, report, clock.GetUtcNow(), pace);
        // Every cool-down comes with one failure more, and its end with none left.
        return memory.State.Failures != _kept.Failures ? KeepAsync() : Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        memory.State == _kept ? Task.CompletedTask : KeepAsync();

    // Without its storage the gate still keeps the pace. A conflict goes on to Orleans: another activation wrote, and this one has to end.
    async Task KeepAsync()
    {
        try
        {
            var keeping = memory.State;
            await memory.WriteStateAsync();
            _kept = keeping;
        }
        catch (Exception e) when (e is not InconsistentStateException)
        {
            log.LogWarning(e, "What is known of host {Host} could not be stored; it is kept in memory", this.GetPrimaryKeyString());
        }
    }
}

using Microsoft.Extensions.Logging;
using Orleans.Storage;
using ReputationWatch.Crawling;

namespace ReputationWatch.Grains;

/// <summary>
/// Keeps one host's pace. A pause of seconds may be forgotten, a cool-down may not: the state is written with each failure, with the
/// recovery from them, and when the grain goes to sleep, but not with every request. Robots files, large, are a state of their own.
/// </summary>
[GrainType("rw.host")]
public sealed class HostGateGrain(
    [PersistentState("state", HostGateGrain.Storage)] IPersistentState<HostState> memory,
    [PersistentState("robots", HostGateGrain.Storage)] IPersistentState<HostRobots> files,
    HostPaces paces, TimeProvider clock, ILogger<HostGateGrain> log) : Grain, IHostGateGrain
{
    /// <summary>The name of the storage that keeps hosts.</summary>
    public const string Storage = "hosts";
    HostState _kept = HostState.Fresh;
    TimeSpan? _crawlDelay;

    HostPace Pace => paces.Of(this.GetPrimaryKeyString()).AtLeast(_crawlDelay);

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        (_kept, _crawlDelay) = (memory.State, files.State.CrawlDelay());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<GateAnswer> EnterAsync()
    {
        (memory.State, var answer) = HostBudget.Enter(memory.State, clock.GetUtcNow(), Pace);
        return Task.FromResult(answer);
    }

    /// <inheritdoc/>
    public Task ReportAsync(HostReport report)
    {
        memory.State = HostBudget.Report(memory.State, report, clock.GetUtcNow(), Pace);
        // Every cool-down comes with one failure more, and its end with none left.
        return memory.State.Failures != _kept.Failures ? KeepStateAsync() : Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<RobotsRecord?> RobotsAsync(string origin) => Task.FromResult(files.State.Origins.GetValueOrDefault(origin));

    /// <inheritdoc/>
    public Task RememberRobotsAsync(string origin, RobotsRecord robots)
    {
        _crawlDelay = (files.State = files.State.With(origin, robots)).CrawlDelay();
        memory.State = HostBudget.Slow(memory.State, RobotsPolicy.DelayOf(robots), clock.GetUtcNow());
        return KeepAsync(files);
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => memory.State == _kept ? Task.CompletedTask : KeepStateAsync();

    async Task KeepStateAsync()
    {
        var keeping = memory.State;
        if (await KeepAsync(memory)) _kept = keeping;
    }

    // Without its storage the gate still keeps the pace. A conflict goes on to Orleans: another activation wrote.
    async Task<bool> KeepAsync<T>(IPersistentState<T> state)
    {
        try
        {
            await state.WriteStateAsync();
            return true;
        }
        catch (Exception e) when (e is not InconsistentStateException)
        {
            log.LogWarning(e, "What is known of host {Host} could not be stored; it is kept in memory", this.GetPrimaryKeyString());
            return false;
        }
    }
}

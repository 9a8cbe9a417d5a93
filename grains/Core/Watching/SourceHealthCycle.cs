using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Watching;

/// <summary>Looks after the sources: says when one died and when it is back. Runs beside the keywords' cycles, as a source belongs to all of them.</summary>
public sealed class SourceHealthCycle(ISourceHealthStore store, DeliveryDesk desk)
{
    /// <summary>Runs once; gives how many incidents changed.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var changed = 0;
        foreach (var health in await store.HealthAsync(ct))
        {
            if (SourceHealthPolicy.Decide(health, now) is not { } transition) continue;
            if (await store.RecordHealthAsync(transition, SourceMessage.For(transition, health.Status.Source, await desk.ReadersAsync(ct)), ct)) changed++;
        }

        return changed;
    }
}

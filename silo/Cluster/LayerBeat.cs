using ReputationWatch.Learning;

namespace ReputationWatch.Cluster;

/// <summary>
/// Learns from people's corrections where enough new ones came. Every silo looks for itself and needs no other: of two that learn at once,
/// the store takes one's result, and they learnt the same.
/// </summary>
sealed class LayerBeat(LayerDesk layer, TimeProvider clock, ILogger<LayerBeat> log) : BackgroundService
{
    static readonly TimeSpan Beat = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TryAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping is not a failure.
        }
    }

    async Task TryAsync(CancellationToken ct)
    {
        try
        {
            await layer.TryIfDueAsync(clock.GetUtcNow(), ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Could not learn from the corrections; asking again in an hour");
        }
    }
}

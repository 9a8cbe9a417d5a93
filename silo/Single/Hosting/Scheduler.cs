using ReputationWatch.Learning;

namespace ReputationWatch.Single.Hosting;

/// <summary>The single host's tick. It only asks what is due; the due times are stored, so a lost or doubled beat does no harm.</summary>
sealed class Scheduler(DueWork work, RebuildLane rebuilds, LayerDesk layer, IHostApplicationLifetime host, TimeProvider clock, ILogger<Scheduler> log) : BackgroundService
{
    static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);
    static readonly TimeSpan SlowBeat = TimeSpan.FromMinutes(1);

    // Reads all corrections to see whether there is anything to learn from them.
    static readonly TimeSpan LearningBeat = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A host that cannot listen where it should must not have begun to crawl.
        var started = new TaskCompletionSource();
        await using var listening = host.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        await Task.WhenAll(
            BeatAsync("keywords", work.KeywordsAsync, stoppingToken),
            BeatAsync("feeds", work.FeedsAsync, stoppingToken),
            BeatAsync("deliveries", work.DeliveriesAsync, stoppingToken),
            BeatAsync("briefs", work.BriefsAsync, stoppingToken, SlowBeat),
            BeatAsync("rebuilds", rebuilds.RunDueAsync, stoppingToken),
            BeatAsync("sources", work.SourcesAsync, stoppingToken, SlowBeat),
            BeatAsync("learning", LearnAsync, stoppingToken, LearningBeat));
        await work.DrainAsync();
    }

    async Task<int> LearnAsync(CancellationToken ct) => await layer.TryIfDueAsync(clock.GetUtcNow(), ct) is null ? 0 : 1;

    async Task BeatAsync(string what, Func<CancellationToken, Task<int>> act, CancellationToken stopping, TimeSpan? beat = null)
    {
        using var timer = new PeriodicTimer(beat ?? Beat, clock);
        try
        {
            do await TryAsync(what, act, stopping);
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopping is not a failure.
        }
    }

    async Task TryAsync(string what, Func<CancellationToken, Task<int>> act, CancellationToken stopping)
    {
        try
        {
            await act(stopping);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Could not do the due {What}; asking again at the next beat", what);
        }
    }
}

using ReputationWatch.Adapters.Sql;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Cluster;

/// <summary>The sources that a new store starts with.</summary>
sealed record SeedSources(IReadOnlyList<Source> All);

/// <summary>
/// Before anything else starts: brings the store's tables and Orleans' up to this program, and adds the sources it has never held.
/// Channels of the configuration that had refused for good get another chance.
/// The silo reads its queries from there when it starts.
/// </summary>
sealed class Preparation(IStoreMigrator store, OrleansTables tables, ISourceStore sources, SeedSources seeds, DeliveryDesk delivery, TimeProvider clock) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await store.MigrateAsync(cancellationToken);
        await tables.PrepareAsync(cancellationToken);
        await sources.SeedSourcesAsync(seeds.All, clock.GetUtcNow(), cancellationToken);
        await delivery.StartedAsync(clock.GetUtcNow(), cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

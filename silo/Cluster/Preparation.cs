using ReputationWatch.Adapters.Sql;

namespace ReputationWatch.Cluster;

/// <summary>Before anything else starts: brings the store's tables and Orleans' up to this program. The silo reads its queries from there when it starts.</summary>
sealed class Preparation(IStoreMigrator store, OrleansTables tables) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await store.MigrateAsync(cancellationToken);
        await tables.PrepareAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

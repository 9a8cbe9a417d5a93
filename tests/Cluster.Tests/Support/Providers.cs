using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Storage;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>Orleans' own providers as the silo sets them up, without a silo: what they demand of <c>ops/sql</c> can be asked one call at a time.</summary>
sealed class Providers : IDisposable
{
    readonly IHost _host;

    public Providers(string connectionString)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.AddSilo(new(new(), connectionString));
        builder.UseOrleans(silo => silo.AddAdoNetGrainStorage(Deleting, o =>
            (o.Invariant, o.ConnectionString, o.DeleteStateOnClear) = ("Npgsql", connectionString, true)));
        _host = builder.Build();
    }

    /// <summary>A grain storage that deletes rows where the silo's own only empties them.</summary>
    public const string Deleting = "deleting";

    public async Task<IMembershipTable> MembershipAsync()
    {
        var table = _host.Services.GetRequiredService<IMembershipTable>();
        await table.InitializeMembershipTable(tryInitTableVersion: true);
        return table;
    }

    public async Task<IReminderTable> RemindersAsync()
    {
        var table = _host.Services.GetRequiredService<IReminderTable>();
        await table.StartAsync();
        return table;
    }

    public async Task<IGrainStorage> StorageAsync(string name)
    {
        var storage = _host.Services.GetRequiredKeyedService<IGrainStorage>(name);
        var lifecycle = ActivatorUtilities.CreateInstance<SiloLifecycleSubject>(_host.Services);
        ((ILifecycleParticipant<ISiloLifecycle>)storage).Participate(lifecycle);
        await lifecycle.OnStart(CancellationToken.None);
        return storage;
    }

    public void Dispose() => _host.Dispose();
}

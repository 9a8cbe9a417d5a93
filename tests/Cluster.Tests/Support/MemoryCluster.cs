using Microsoft.Extensions.DependencyInjection;
using Orleans.Reminders;
using Orleans.TestingHost;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Grains;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>Two silos in this process over one <see cref="MemoryStore"/> and one clock, shared by the tests of a collection; each test uses its own keys.</summary>
public sealed class MemoryCluster : IAsyncLifetime
{
    readonly InProcessTestCluster _cluster;

    public MemoryCluster()
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSilo((_, silo) => silo.UseInMemoryReminderService().AddMemoryGrainStorage(HostGateGrain.Storage));
        builder.ConfigureSiloHost((_, host) => Configure(host.Services));
        builder.ConfigureClientHost(host => host.Services.AddWire());
        _cluster = builder.Build();
    }

    internal MemoryStore Store { get; } = new();

    internal MemorySources Sources { get; } = new();

    internal MemoryRebuilds Rebuilds { get; } = new();

    internal GatedNotifier Notifier { get; } = new();

    internal Beats Beats { get; } = new();

    public ManualClock Clock { get; } = new(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    public InProcessTestCluster Silos => _cluster;

    public IGrainFactory Grains => _cluster.Client;

    public async ValueTask InitializeAsync() => await _cluster.DeployAsync();

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        Beats.Dispose();
    }

    /// <summary>Whether the reminder table holds a heartbeat of this grain.</summary>
    public async Task<bool> BeatsAsync(IAddressable grain)
    {
        var table = _cluster.GetSiloServiceProvider().GetRequiredService<IReminderTable>();
        return await table.ReadRow(grain.GetGrainId(), Heartbeat.Name) is not null;
    }

    void Configure(IServiceCollection services)
    {
        services.AddWire().AddCycles();
        services.AddSingleton<IWatchStore>(Store).AddSingleton<IFeedStore>(Store).AddSingleton<ISourceStore>(Store).AddSingleton<IOutbox>(Store);
        services.AddSingleton<IRebuildStore>(Rebuilds).AddSingleton<IRebuildWork>(Rebuilds).AddSingleton<IDetectionStore>(Rebuilds);
        services.AddSingleton<ISourceHealthStore>(Sources).AddSingleton<IArticleStore>(Sources);
        services.AddSingleton<IFetcher, SilentFetcher>().AddSingleton<INotifierSource>(new FixedNotifiers(Notifier));
        services.AddSingleton<IDeliveryStore>(new MemoryDelivery()).AddSingleton(ConfiguredChannels.LogAlone);
        services.AddSingleton<IAssessorSource>(Assessor.BuiltIn).AddSingleton(new CycleSettings()).AddSingleton(new HostPaces(new HostPace()));

        // Our clock for the grains and their reminders; silos find and watch each other by the real one.
        services.AddSingleton<TimeProvider>(Clock);
        services.UseTimeProviderForBackgroundAreas(TimeProvider.System);
        services.AddKeyedSingleton<TimeProvider>(ReminderTimeProviderNames.Reminders, Clock);
    }
}

[CollectionDefinition(Name)]
public sealed class MemoryClusterCollection : ICollectionFixture<MemoryCluster>
{
    public const string Name = "two silos in memory";
}

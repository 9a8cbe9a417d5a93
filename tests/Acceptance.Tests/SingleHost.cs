using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Importing;
using ReputationWatch.Learning;
using ReputationWatch.Rebuilding;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Tests.Support.History;
using ReputationWatch.Watching;

namespace ReputationWatch.Acceptance.Tests;

/// <summary>The single host's own parts, on the scripted network and a manual clock.</summary>
sealed class SingleHost(Office office, ServiceProvider services, HistoryRunner runner) : IAsyncDisposable
{
    public HistoryRunner Runner => runner;

    public IWatchReader Reader => services.GetRequiredService<IWatchReader>();

    public LensDesk Lenses => services.GetRequiredService<LensDesk>();

    public LayerDesk Layer => services.GetRequiredService<LayerDesk>();

    public ILayerStore Layers => services.GetRequiredService<ILayerStore>();

    public RebuildLane Rebuilds => services.GetRequiredService<RebuildLane>();

    public RebuildDesk RebuildDesk => services.GetRequiredService<RebuildDesk>();

    public IRebuildWork RebuildWork => services.GetRequiredService<IRebuildWork>();

    /// <summary>Somebody who works at rebuilds over other work than the host's own.</summary>
    public RebuildCycle RebuildCycleOver(IRebuildWork work) => new(work, services.GetRequiredService<IAssessorSource>(), []);

    public ILabelStore Labels => services.GetRequiredService<ILabelStore>();

    public ClippingImport Import => services.GetRequiredService<ClippingImport>();

    public static async Task<SingleHost> StartAsync(string folder, DateTimeOffset? from = null, string? postgres = null)
    {
        var clock = new ManualClock(from ?? ScriptedHistory.Start);
        var office = Office.Open(folder, "test");
        var parts = new ServiceCollection()
            .AddLogging()
            .AddOffice(office, new(clock, Assessor.BuiltIn, ScriptedHistory.Sources))
            .AddSingleton<IFetcher>(ScriptedHistory.Network(clock));
        if (postgres is not null) parts.AddPostgresStore(postgres);
        var services = parts.BuildServiceProvider();
        await services.PrepareStoreAsync(default);

        var feeds = services.GetRequiredService<FeedCycle>();
        return new(office, services, new(
            clock,
            services.GetRequiredService<ISourceStore>(),
            services.GetRequiredService<IWatchDirectory>(),
            services.GetRequiredService<ILabelStore>(),
            feed => feeds.RunAsync(feed, CheckReason.Beat, clock.GetUtcNow(), default),
            () => services.GetRequiredService<DueWork>().DeliveriesAsync(default)));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        office.Dispose();
    }
}

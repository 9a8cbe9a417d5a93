using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Importing;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>What the grains call, and what calls them.</summary>
public static class GrainServices
{
    /// <summary>
    /// Adds the cycles that the grains run and the ways to reach the grains. The host adds the ports: the stores, an <see cref="IFetcher"/>,
    /// an <see cref="INotifierSource"/>, <see cref="ConfiguredChannels"/>, <see cref="CycleSettings"/>, <see cref="HostPaces"/>, an <see cref="IAssessorSource"/> and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddCycles(this IServiceCollection services) => services
        .AddSingleton(sp => new KeywordCycle(
            sp.GetRequiredService<IWatchStore>(), Limited(sp), sp.GetRequiredService<ArticlePages>(), sp.GetRequiredService<IAssessorSource>(),
            sp.GetRequiredService<CycleSettings>()))
        .AddSingleton(sp => new ArticlePages(sp.GetRequiredService<IArticleStore>(), Limited(sp)))
        .AddSingleton<SourceHealthCycle>()
        .AddSingleton<ClippingImport>()
        // One for each feed's activation: it keeps a matcher of its own.
        .AddTransient(sp => new FeedCycle(sp.GetRequiredService<IFeedStore>(), Limited(sp)))
        .AddSingleton<DeliveryDesk>()
        .AddSingleton<DeliveryCycle>()
        .AddSingleton<IRebuiltFold, DetectionFold>()
        .AddSingleton<RebuildCycle>()
        .AddSingleton<FeedRegistrar>()
        .AddSingleton<IWatchDirectory, GrainWatchDirectory>()
        .AddSingleton<IHostGate, GrainHostGate>();

    static TimeLimitedFetcher Limited(IServiceProvider sp) =>
        new(sp.GetRequiredService<IFetcher>(), CycleBudget.Crawl, sp.GetRequiredService<TimeProvider>());
}

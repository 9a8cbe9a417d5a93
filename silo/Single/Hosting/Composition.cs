using Microsoft.Extensions.Logging.Console;
using ReputationWatch.Adapters;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Assessing;
using ReputationWatch.Campaigning;
using ReputationWatch.Delivering;
using ReputationWatch.Importing;
using ReputationWatch.Learning;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Hosting;

/// <summary>What the single host is made of: a list of named parts.</summary>
static class Composition
{
    public static IServiceCollection AddOffice(this IServiceCollection services, Office office, Surroundings surroundings, bool readOnly = false)
    {
        var settings = office.Settings;
        var channels = services.AddNotifiers(office.Configuration);
        return services
            .AddSingleton(surroundings)
            .AddSingleton(surroundings.Clock)
            .AddSingleton(surroundings.Assessor)
            .AddSingleton<IAssessorSource, AssessorSource>()
            .AddSingleton<LensDesk>()
            .AddSingleton<ContextDesk>()
            .AddSingleton<LayerDesk>()
            .AddSingleton<CampaignDesk>()
            .AddSingleton<AnalysisDesk>()
            .AddSingleton(settings.Cycle with { Channels = channels })
            .AddSqliteStore(office.StorePath, readOnly)
            .AddOfficeKeys(office.Folder, readOnly)
            .AddSingleton<IWatchStore>(s => new MeasuredWatchStore(s.GetRequiredService<SqlStore>().Watches))
            .AddSingleton<IFeedStore>(s => new MeasuredFeedStore(s.GetRequiredService<SqlStore>().Feeds))
            .AddSingleton<IOutbox>(s => new MeasuredOutbox(s.GetRequiredService<SqlStore>().Outbox))
            .AddFetching(settings.Fetch)
            .AddSingleton<ArticlePages>()
            .AddSingleton<KeywordCycle>()
            .AddSingleton<FeedCycle>()
            .AddSingleton<DeliveryCycle>()
            .AddSingleton<SourceHealthCycle>()
            .AddSingleton<ClippingImport>()
            .AddSingleton<IRebuiltFold, DetectionFold>()
            .AddSingleton<RebuildCycle>()
            .AddSingleton<RebuildDesk>()
            .AddSingleton<RebuildLane>()
            .AddSingleton<IWatchDirectory, InProcessDirectory>()
            .AddSingleton<DueWork>();
    }

    /// <summary>Migrates the store and adds the sources it has never held.</summary>
    public static async Task PrepareStoreAsync(this IServiceProvider services, CancellationToken ct)
    {
        await services.GetRequiredService<IStoreMigrator>().MigrateAsync(ct);
        var surroundings = services.GetRequiredService<Surroundings>();
        await services.GetRequiredService<ISourceStore>().SeedSourcesAsync(surroundings.Sources, surroundings.Clock.GetUtcNow(), ct);
    }

    /// <summary>Results go to stdout; everything that is logged goes to stderr.</summary>
    public static void LogToStderr(ConsoleLoggerOptions options) => options.LogToStandardErrorThreshold = LogLevel.Trace;
}

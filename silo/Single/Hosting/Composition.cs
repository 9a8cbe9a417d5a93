using Microsoft.Extensions.Logging.Console;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Http;
using ReputationWatch.Notifying;
using ReputationWatch.Sql;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Hosting;

/// <summary>What the single host is made of: a list of named parts.</summary>
static class Composition
{
    public static IServiceCollection AddOffice(this IServiceCollection services, Office office, TimeProvider clock, bool readOnly = false) =>
        services
            .AddSingleton(clock)
            .AddSingleton(Assessor.BuiltIn)
            .AddSingleton(office.Configuration.Get<CycleSettings>() ?? new())
            .AddSqliteStore(office.StorePath, readOnly)
            .AddFetching(office.Configuration.GetSection("Fetch"))
            .AddNotifiers(office.Configuration.GetSection("Channels"))
            .AddSingleton<KeywordCycle>()
            .AddSingleton<FeedCycle>()
            .AddSingleton<DeliveryCycle>()
            .AddSingleton<IWatchDirectory, InProcessDirectory>();

    /// <summary>Migrates the store and adds the sources it has never held.</summary>
    public static async Task PrepareStoreAsync(IServiceProvider services, IReadOnlyList<Source> sources, CancellationToken ct)
    {
        await services.GetRequiredService<IStoreMigrator>().MigrateAsync(ct);
        await services.GetRequiredService<ISourceStore>().SeedSourcesAsync(sources, services.GetRequiredService<TimeProvider>().GetUtcNow(), ct);
    }

    public static void LogToStderr(ConsoleLoggerOptions options) => options.LogToStandardErrorThreshold = LogLevel.Trace;
}

using Microsoft.Extensions.Logging.Console;
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
    public static IServiceCollection AddOffice(this IServiceCollection services, Office office, Surroundings surroundings, bool readOnly = false) =>
        services
            .AddSingleton(surroundings)
            .AddSingleton(surroundings.Clock)
            .AddSingleton(surroundings.Assessor)
            .AddSingleton(office.Configuration.Get<CycleSettings>() ?? new())
            .AddSqliteStore(office.StorePath, readOnly)
            .AddFetching(office.Configuration.GetSection("Fetch"))
            .AddNotifiers(office.Configuration.GetSection("Channels"))
            .AddSingleton<KeywordCycle>()
            .AddSingleton<FeedCycle>()
            .AddSingleton<DeliveryCycle>()
            .AddSingleton<IWatchDirectory, InProcessDirectory>()
            .AddSingleton<DueWork>();

    /// <summary>Migrates the store and adds the sources it has never held.</summary>
    public static async Task PrepareStoreAsync(this IServiceProvider services, CancellationToken ct)
    {
        await services.GetRequiredService<IStoreMigrator>().MigrateAsync(ct);
        var surroundings = services.GetRequiredService<Surroundings>();
        await services.GetRequiredService<ISourceStore>().SeedSourcesAsync(surroundings.Sources, surroundings.Clock.GetUtcNow(), ct);
    }

    public static void LogToStderr(ConsoleLoggerOptions options) => options.LogToStandardErrorThreshold = LogLevel.Trace;
}

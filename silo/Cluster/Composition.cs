using ReputationWatch.Adapters;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Campaigning;
using ReputationWatch.Crawling;
using ReputationWatch.Dashboard;
using ReputationWatch.Grains;
using ReputationWatch.Learning;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster;

/// <summary>The cluster host, put together.</summary>
public static class Composition
{
    // Longer than a cycle, so that a silo that is told to stop ends what it is at.
    static readonly TimeSpan GracefulStop = CycleBudget.Cycle + TimeSpan.FromSeconds(10);

    /// <summary>Adds everything that a silo runs.</summary>
    /// <exception cref="ClusterSettingsException">The configuration is wrong; the message tells everything that is.</exception>
    public static WebApplicationBuilder AddReputationWatch(this WebApplicationBuilder builder)
    {
        var settings = ClusterSettings.From(builder.Configuration, builder.Environment);
        var (services, configuration) = (builder.Services, builder.Configuration);

        services.AddSingleton(TimeProvider.System);
        services.AddStore(settings.ConnectionString);
        builder.AddSilo(settings);
        services.AddNetwork((configuration.GetSection("Fetch").Get<FetchOptions>() ?? new()).WithKeys(configuration));
        services.AddWatching(configuration);
        services.AddTelemetry(configuration.GetSection("Telemetry").Get<TelemetryOptions>() ?? new());
        services.AddHealth();
        services.AddSharedKeys(settings.ConnectionString);
        services.AddDashboard(configuration.GetSection("Dashboard").Get<DashboardOptions>() ?? new());
        services.AddHostedService<WakeUp>();
        services.AddHostedService<LayerBeat>();
        services.Configure<HostOptions>(o => o.ShutdownTimeout = GracefulStop);
        return builder;
    }

    /// <summary>Maps everything that a silo shows.</summary>
    public static WebApplication MapReputationWatch(this WebApplication app)
    {
        app.MapHealth();
        return app.MapDashboard();
    }

    static void AddStore(this IServiceCollection services, string connectionString)
    {
        services.AddPostgresStore(connectionString);
        services.AddSingleton<IWatchStore>(sp => new MeasuredWatchStore(sp.GetRequiredService<SqlStore>().Watches));
        services.AddSingleton<IFeedStore>(sp => new MeasuredFeedStore(sp.GetRequiredService<SqlStore>().Feeds));
        services.AddSingleton<IOutbox>(sp => new MeasuredOutbox(sp.GetRequiredService<SqlStore>().Outbox));
        services.AddSingleton<ISourceStore>(sp => new FeedWatchingSources(sp.GetRequiredService<SqlStore>().Sources, sp.GetRequiredService<FeedRegistrar>()));
        services.AddSingleton(new OrleansTables(connectionString));
        services.AddSingleton(new SeedSources(DefaultSources.All));
        services.AddHostedService<Preparation>();
    }

    static void AddNetwork(this IServiceCollection services, FetchOptions options)
    {
        services.AddSingleton(options.Paces());
        services.AddFetchClient(options).AddResilienceHandler(
            "fetch", (pipeline, context) => FetchResilience.Configure(pipeline, options, context.ServiceProvider.GetRequiredService<TimeProvider>()));
    }

    static void AddWatching(this IServiceCollection services, ConfigurationManager configuration)
    {
        services.AddCycles();
        services.AddSingleton(Assessor.BuiltIn).AddSingleton<IAssessorSource, AssessorSource>().AddSingleton<LensDesk>().AddSingleton<ContextDesk>().AddSingleton<LayerDesk>()
            .AddSingleton<RebuildDesk>().AddSingleton<CampaignDesk>().AddSingleton<AnalysisDesk>();
        services.AddSingleton(new CycleSettings
        {
            Channels = services.AddNotifiers(configuration),
            Language = configuration["Language"] ?? new CycleSettings().Language,
            Alert = (configuration.GetSection("Alert").Get<AlertOptions>() ?? new()).Validated(),
            Dashboard = (configuration.GetSection("Dashboard").Get<DashboardOptions>() ?? new()).PublicAddress(),
        });
    }

    static void AddTelemetry(this IServiceCollection services, TelemetryOptions options)
    {
        if (options.Validated().Endpoint is null) return;
        services.AddOpenTelemetry()
            .WithMetrics(metrics => TelemetryRecipe.ConfigureMetrics(metrics.AddMeter("Microsoft.Orleans"), options))
            .WithTracing(tracing => TelemetryRecipe.ConfigureTracing(tracing.AddSource("Microsoft.Orleans.Application"), options));
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Reminders;
using Orleans.TestingHost;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>
/// One silo in this process, put together as the program does it, on a PostgreSQL database of the test's own. Only the network and the clock
/// of grains and reminders are the test's; silos find and watch each other by the real one. Start it again on the same database to restart it,
/// or twice for a cluster.
/// </summary>
public sealed class ClusterHost : IAsyncDisposable
{
    readonly WebApplication _app;
    bool _stopped;

    ClusterHost(WebApplication app) => _app = app;

    public IServiceProvider Services => _app.Services;

    public IWatchDirectory Watches => Services.GetRequiredService<IWatchDirectory>();

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public IWatchReader Reader => Services.GetRequiredService<IWatchReader>();

    public ISourceStore Sources => Services.GetRequiredService<ISourceStore>();

    public SiloAddress Silo => Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;

    /// <summary>Where its pages are.</summary>
    public Uri Url => new(_app.Urls.Single());

    /// <summary>Starts a silo that is ready to be used. <paramref name="configure"/> has the last word on its services.</summary>
    public static async Task<ClusterHost> StartAsync(
        string connectionString, IFetcher fetcher, TimeProvider clock, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:ReputationWatch"] = connectionString,
            ["Cluster:Address"] = "127.0.0.1",
            ["Cluster:SiloPort"] = FreePort(),
            ["Cluster:GatewayPort"] = FreePort(),
        });

        builder.AddReputationWatch();

        // Only what the test saves is asked.
        builder.Services.AddSingleton(fetcher).AddSingleton(clock).AddSingleton(new SeedSources([]));
        builder.Services.UseTimeProviderForBackgroundAreas(TimeProvider.System);
        builder.Services.AddKeyedSingleton(ReminderTimeProviderNames.Reminders, clock);
        // A silo that was killed is given up in a second instead of half a minute.
        builder.Services.Configure<ClusterMembershipOptions>(o =>
            (o.ProbeTimeout, o.NumMissedProbesLimit, o.NumVotesForDeathDeclaration) = (TimeSpan.FromMilliseconds(500), 2, 1));
        configure?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapReputationWatch();
        await app.StartAsync();
        return new(app);
    }

    /// <summary>Stops it as an operator would.</summary>
    public async Task StopAsync()
    {
        _stopped = true;
        await _app.StopAsync();
    }

    /// <summary>Stops it without a word to the others, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _stopped = true;
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        try
        {
            await _app.StopAsync(now.Token);
        }
        catch (OperationCanceledException)
        {
            // What was asked for.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_stopped) await _app.StopAsync();
        await _app.DisposeAsync();
    }

    static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}

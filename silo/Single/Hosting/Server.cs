using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Dashboard;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Hosting;

/// <summary>The running single host: dashboard, API and scheduler over one office.</summary>
sealed class Server : IAsyncDisposable
{
    readonly WebApplication _app;

    Server(WebApplication app) => _app = app;

    /// <summary>Where the dashboard listens.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>The host's services.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Makes the host ready to serve at <paramref name="urls"/>: the store is migrated and seeded, nothing runs yet.</summary>
    public static async Task<Server> PrepareAsync(Office office, Surroundings surroundings, string urls, CancellationToken ct)
    {
        var app = Build(office, surroundings, urls);
        await app.Services.PrepareStoreAsync(ct);
        await app.Services.GetRequiredService<DeliveryDesk>().StartedAsync(surroundings.Clock.GetUtcNow(), ct);
        return new(app);
    }

    /// <summary>Starts the dashboard, the API and the scheduler.</summary>
    /// <exception cref="IOException">The address is taken.</exception>
    public async Task StartAsync(CancellationToken ct)
    {
        try
        {
            await _app.StartAsync(ct);
        }
        catch (IOException taken)
        {
            throw new IOException($"{taken.Message.TrimEnd('.')}; give another address with --urls", taken);
        }
    }

    static WebApplication Build(Office office, Surroundings surroundings, string urls)
    {
        // The content root is where the program lies, not where it was called from: that is where the dashboard's files are.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders().AddConfiguration(office.Configuration.GetSection("Logging")).AddConsole(Composition.LogToStderr)
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.Hosting", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None).AddFilter("System.Net.Http", LogLevel.Warning);
        builder.WebHost.UseUrls(urls);
        builder.Services.AddOffice(office, surroundings).AddDashboard(office.Settings.Dashboard).AddSingleHostTelemetry(office.Settings.Telemetry).AddHostedService<Scheduler>();

        var app = builder.Build();
        app.Lifetime.ApplicationStopping.Register(() => (app.Services.GetRequiredService<IWatchDirectory>() as InProcessDirectory)?.Stop());
        app.MapDashboard();
        return app;
    }

    /// <summary>Runs until Ctrl-C or a stop signal.</summary>
    public Task WaitForShutdownAsync() => _app.WaitForShutdownAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

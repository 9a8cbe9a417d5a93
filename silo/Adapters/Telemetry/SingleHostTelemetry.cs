using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ReputationWatch.Adapters.Telemetry;

/// <summary>Runs the recipe in the single host, from its start to its stop.</summary>
public static class SingleHostTelemetry
{
    /// <summary>Measures where <see cref="TelemetryOptions.Endpoint"/> is given; without one nothing is collected and nothing costs.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are wrong.</exception>
    public static IServiceCollection AddSingleHostTelemetry(this IServiceCollection services, TelemetryOptions options) =>
        options.Validated().Endpoint is null ? services : services.AddHostedService(_ => new Providers(options));

    sealed class Providers(TelemetryOptions options) : IHostedService, IDisposable
    {
        MeterProvider? _metrics;
        TracerProvider? _traces;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            var (metrics, traces) = (Sdk.CreateMeterProviderBuilder(), Sdk.CreateTracerProviderBuilder());
            TelemetryRecipe.ConfigureMetrics(metrics, options);
            TelemetryRecipe.ConfigureTracing(traces, options);
            (_metrics, _traces) = (metrics.Build(), traces.Build());
            return Task.CompletedTask;
        }

        /// <summary>Disposing sends what has not been sent yet.</summary>
        public Task StopAsync(CancellationToken cancellationToken) => Task.Run(Dispose, cancellationToken);

        public void Dispose()
        {
            Interlocked.Exchange(ref _metrics, null)?.Dispose();
            Interlocked.Exchange(ref _traces, null)?.Dispose();
        }
    }
}

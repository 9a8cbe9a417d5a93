using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ReputationWatch.Adapters.Telemetry;

/// <summary>
/// What is measured and where it goes, for both hosts: the single host hands it the SDK's own builders, the cluster those of
/// <c>AddOpenTelemetry()</c>.
/// </summary>
public static class TelemetryRecipe
{
    // A fetch ends within 20 s.
    static readonly double[] FetchSeconds = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 7.5, 10, 15, 20];

    /// <summary>Our instruments, the runtime's and the web server's.</summary>
    public static void ConfigureMetrics(MeterProviderBuilder builder, TelemetryOptions options)
    {
        builder.ConfigureResource(resource => resource.AddService(options.ServiceName))
            .AddMeter(WatchTelemetry.Name, "System.Runtime", "Microsoft.AspNetCore.Hosting")
            .AddView("reputationwatch.fetch.duration", new ExplicitBucketHistogramConfiguration { Boundaries = FetchSeconds });
        if (options.Endpoint is not null) builder.AddOtlpExporter(exporter => Direct(exporter, options, "v1/metrics"));
    }

    /// <summary>Our spans.</summary>
    public static void ConfigureTracing(TracerProviderBuilder builder, TelemetryOptions options)
    {
        builder.ConfigureResource(resource => resource.AddService(options.ServiceName)).AddSource(WatchTelemetry.Name);
        if (options.Endpoint is not null) builder.AddOtlpExporter(exporter => Direct(exporter, options, "v1/traces"));
    }

    static void Direct(OtlpExporterOptions exporter, TelemetryOptions options, string path)
    {
        exporter.Protocol = options.Protocol;
        // An endpoint set in code is used as it stands; only one from the environment gets its path added by the exporter.
        exporter.Endpoint = options.Protocol == OtlpExportProtocol.HttpProtobuf ? Under(options.Endpoint!, path) : options.Endpoint!;
    }

    static Uri Under(Uri root, string path) => new(root.AbsoluteUri.TrimEnd('/') + "/" + path);
}

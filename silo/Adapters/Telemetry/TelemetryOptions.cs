using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;

namespace ReputationWatch.Adapters.Telemetry;

/// <summary>Where measurements are sent.</summary>
public sealed record TelemetryOptions
{
    /// <summary>The OTLP collector, for example <c>http://localhost:4317</c>. Null: measurements go nowhere.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>
    /// How it is spoken to. Default gRPC. With <see cref="OtlpExportProtocol.HttpProtobuf"/> the endpoint is the collector's root;
    /// <c>v1/metrics</c> and <c>v1/traces</c> are added.
    /// </summary>
    public OtlpExportProtocol Protocol { get; init; } = OtlpExportProtocol.Grpc;

    /// <summary>The name of this host among others. Default <c>reputationwatch</c>.</summary>
    public string ServiceName { get; init; } = "reputationwatch";

    /// <summary>Refuses options that are wrong, with everything that is wrong with them.</summary>
    /// <exception cref="OptionsValidationException">At least one is.</exception>
    public TelemetryOptions Validated()
    {
        string[] problems = [.. Found()];
        return problems.Length == 0 ? this : throw new OptionsValidationException("Telemetry", typeof(TelemetryOptions), problems);
    }

    IEnumerable<string> Found()
    {
        if (Endpoint is { } endpoint && !(endpoint.IsAbsoluteUri && endpoint.Scheme is "http" or "https"))
            yield return "Telemetry:Endpoint must be an http or https address";
        if (!Enum.IsDefined(Protocol)) yield return "Telemetry:Protocol must be Grpc or HttpProtobuf";
        if (string.IsNullOrWhiteSpace(ServiceName)) yield return "Telemetry:ServiceName must not be empty";
    }
}

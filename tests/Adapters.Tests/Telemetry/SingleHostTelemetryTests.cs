using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests.Telemetry;

public sealed class SingleHostTelemetryTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Without_a_collector_nothing_is_set_up() => Assert.Empty(new ServiceCollection().AddSingleHostTelemetry(new()));

    [Fact]
    public async Task What_was_measured_reaches_the_collector_when_the_host_stops()
    {
        await using var collector = await LoopbackServer.StartAsync(200, contentType: "application/x-protobuf");
        await using var provider = new ServiceCollection()
            .AddSingleHostTelemetry(new() { Endpoint = collector.Url("/otlp"), Protocol = OtlpExportProtocol.HttpProtobuf, ServiceName = "dinas" })
            .BuildServiceProvider();
        var host = provider.GetRequiredService<IHostedService>();

        await host.StartAsync(Ct);
        WatchTelemetry.Cycle("keyword", CycleResult.Recorded);
        WatchTelemetry.Fetching("kabar.example")?.Dispose();
        await host.StopAsync(Ct);

        var metrics = Assert.Single(collector.Requests, request => request.Target == "/otlp/v1/metrics");
        Assert.Contains("reputationwatch.cycles", metrics.Body, StringComparison.Ordinal);
        Assert.Contains("dinas", metrics.Body, StringComparison.Ordinal);
        Assert.Contains("kabar.example", Assert.Single(collector.Requests, request => request.Target == "/otlp/v1/traces").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() => Assert.Equal(
        ["Telemetry:Endpoint must be an http or https address", "Telemetry:Protocol must be Grpc or HttpProtobuf", "Telemetry:ServiceName must not be empty"],
        Assert.Throws<OptionsValidationException>(new TelemetryOptions { Endpoint = new("ftp://x/"), Protocol = (OtlpExportProtocol)7, ServiceName = " " }.Validated).Failures);
}

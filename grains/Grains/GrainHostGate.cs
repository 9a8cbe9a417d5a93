using ReputationWatch.Crawling;

namespace ReputationWatch.Grains;

/// <summary>The gate of the cluster: a grain for each host.</summary>
public sealed class GrainHostGate(IGrainFactory grains) : IHostGate
{
    /// <inheritdoc/>
    public Task<GateAnswer> EnterAsync(string host) => Gate(host).EnterAsync();

    /// <inheritdoc/>
    public Task ReportAsync(string host, HostReport report) => Gate(host).ReportAsync(report);

    /// <inheritdoc/>
    public Task<RobotsRecord?> RobotsAsync(string origin) => Gate(HostOf(origin)).RobotsAsync(origin);

    /// <inheritdoc/>
    public Task RememberRobotsAsync(string origin, RobotsRecord robots) => Gate(HostOf(origin)).RememberRobotsAsync(origin, robots);

    static string HostOf(string origin) => origin[(origin.IndexOf("://", StringComparison.Ordinal) + 3)..];

    IHostGateGrain Gate(string host) => grains.GetGrain<IHostGateGrain>(host.ToLowerInvariant());
}

using ReputationWatch.Crawling;

namespace ReputationWatch.Grains;

/// <summary>The gate to one host, by its name in lower case: one request at a time from the whole cluster.</summary>
[Alias("rw.IHostGateGrain")]
public interface IHostGateGrain : IGrainWithStringKey
{
    /// <inheritdoc cref="IHostGate.EnterAsync"/>
    [Alias("Enter")]
    Task<GateAnswer> EnterAsync();

    /// <inheritdoc cref="IHostGate.ReportAsync"/>
    [Alias("Report")]
    Task ReportAsync(HostReport report);

    /// <inheritdoc cref="IHostGate.RobotsAsync"/>
    [Alias("Robots")]
    Task<RobotsRecord?> RobotsAsync(string origin);

    /// <inheritdoc cref="IHostGate.RememberRobotsAsync"/>
    [Alias("RememberRobots")]
    Task RememberRobotsAsync(string origin, RobotsRecord robots);
}

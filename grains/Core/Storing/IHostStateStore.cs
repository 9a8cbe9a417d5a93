using ReputationWatch.Crawling;

namespace ReputationWatch.Storing;

/// <summary>Keeps what is remembered of hosts across restarts of the single host. In the cluster a grain's own state does.</summary>
public interface IHostStateStore
{
    /// <summary>What is remembered; <see cref="HostState.Fresh"/> for a host never visited.</summary>
    Task<HostState> LoadHostAsync(string host, CancellationToken ct);

    /// <summary>Remembers it.</summary>
    Task SaveHostAsync(string host, HostState state, CancellationToken ct);

    /// <summary>What is remembered of the robots.txt of an origin (<c>https://host</c> or <c>https://host:port</c>); null where it was never asked for.</summary>
    Task<RobotsRecord?> LoadRobotsAsync(string origin, CancellationToken ct);

    /// <summary>Remembers it.</summary>
    Task SaveRobotsAsync(string origin, RobotsRecord robots, CancellationToken ct);
}

using System.Collections.Concurrent;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Tests.Http;

/// <summary>What a store would keep of hosts, and how often it was asked to.</summary>
sealed class MemoryHostStates : IHostStateStore
{
    int _writes;

    public ConcurrentDictionary<string, HostState> Kept { get; } = new();

    public ConcurrentDictionary<string, RobotsRecord> Robots { get; } = new();

    public int Writes => _writes;

    public bool Broken { get; set; }

    public Task<HostState> LoadHostAsync(string host, CancellationToken ct) => Task.FromResult(Kept.GetValueOrDefault(host, HostState.Fresh));

    public Task SaveHostAsync(string host, HostState state, CancellationToken ct)
    {
        if (Broken) throw new IOException("disk full");
        Interlocked.Increment(ref _writes);
        Kept[host] = state;
        return Task.CompletedTask;
    }

    public Task<RobotsRecord?> LoadRobotsAsync(string origin, CancellationToken ct) => Task.FromResult(Robots.GetValueOrDefault(origin));

    public Task SaveRobotsAsync(string origin, RobotsRecord robots, CancellationToken ct)
    {
        if (Broken) throw new IOException("disk full");
        Robots[origin] = robots;
        return Task.CompletedTask;
    }
}

using System.Collections.Concurrent;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>A network on which nobody answers.</summary>
sealed class SilentFetcher : IFetcher
{
    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct) =>
        Task.FromResult<FetchOutcome>(new FetchOutcome.Failed(FetchFailureKind.Unreachable, "no network in this test"));
}

/// <summary>A channel that takes a message when the test lets it.</summary>
sealed class GatedNotifier : INotifier
{
    public ConcurrentDictionary<string, Gate> Gates { get; } = new();

    public string Channel => "gated";

    public async Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        if (Gates.TryGetValue(message.Id, out var gate)) await gate.PassAsync(ct);
        return new DeliveryResult.Sent();
    }
}

/// <summary>A place where work waits until a test lets it go on.</summary>
sealed class Gate
{
    readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the work has come here.</summary>
    public Task Reached => _reached.Task;

    public void Open() => _open.TrySetResult();

    public Task PassAsync(CancellationToken ct)
    {
        _reached.TrySetResult();
        return _open.Task.WaitAsync(ct);
    }
}

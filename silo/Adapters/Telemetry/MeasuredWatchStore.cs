using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Telemetry;

/// <summary>Counts readings where they are recorded: one that was not written down does not count.</summary>
public sealed class MeasuredWatchStore(IWatchStore inner) : IWatchStore
{
    /// <inheritdoc/>
    public async Task<bool> RecordAsync(CycleRecord record, CancellationToken ct)
    {
        var recorded = await inner.RecordAsync(record, ct);
        if (recorded) WatchTelemetry.Readings(record.Readings);
        return recorded;
    }

    /// <inheritdoc/>
    public Task TrackAsync(TrackedKeyword keyword, DateTimeOffset now, CancellationToken ct) => inner.TrackAsync(keyword, now, ct);

    /// <inheritdoc/>
    public Task<bool> UntrackAsync(KeywordId id, DateTimeOffset now, CancellationToken ct) => inner.UntrackAsync(id, now, ct);

    /// <inheritdoc/>
    public Task<WatchState?> LoadAsync(KeywordId id, DateTimeOffset now, CancellationToken ct) => inner.LoadAsync(id, now, ct);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KeywordId>> DueAsync(DateTimeOffset now, int limit, CancellationToken ct) => inner.DueAsync(now, limit, ct);

    /// <inheritdoc/>
    public Task<bool> SplitAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) => inner.SplitAsync(id, url, now, ct);

    /// <inheritdoc/>
    public Task<bool> RejoinAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) => inner.RejoinAsync(id, url, now, ct);
}

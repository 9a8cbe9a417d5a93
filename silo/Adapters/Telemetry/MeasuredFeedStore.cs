using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Telemetry;

/// <summary>Counts feeds' readings where they are recorded.</summary>
public sealed class MeasuredFeedStore(IFeedStore inner) : IFeedStore
{
    /// <inheritdoc/>
    public async Task<bool> RecordFeedAsync(FeedRecord record, CancellationToken ct)
    {
        var recorded = await inner.RecordFeedAsync(record, ct);
        if (recorded && record.Reading is { } reading) WatchTelemetry.Readings([reading]);
        return recorded;
    }

    /// <inheritdoc/>
    public Task<FeedState?> LoadFeedAsync(SourceId id, CancellationToken ct) => inner.LoadFeedAsync(id, ct);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TrackedKeyword>> TrackedAsync(CancellationToken ct) => inner.TrackedAsync(ct);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SourceId>> DueFeedsAsync(DateTimeOffset now, int limit, CancellationToken ct) => inner.DueFeedsAsync(now, limit, ct);
}

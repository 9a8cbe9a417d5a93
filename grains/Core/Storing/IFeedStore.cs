using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>The write side of the store, for feeds that many keywords share.</summary>
public interface IFeedStore
{
    /// <summary>What a feed's cycle has to know; null where there is no such feed, or it is switched off.</summary>
    Task<FeedState?> LoadFeedAsync(SourceId id, CancellationToken ct);

    /// <summary>Every tracked keyword, in order of id: what a feed's new entries are matched against.</summary>
    Task<IReadOnlyList<TrackedKeyword>> TrackedAsync(CancellationToken ct);

    /// <summary>Writes a feed's cycle in one transaction, inbox rows and all, and makes the keywords that got any due. False as in <see cref="IWatchStore.RecordAsync"/>.</summary>
    Task<bool> RecordFeedAsync(FeedRecord record, CancellationToken ct);

    /// <summary>Enabled feeds whose cycle is due, longest due first.</summary>
    Task<IReadOnlyList<SourceId>> DueFeedsAsync(DateTimeOffset now, int limit, CancellationToken ct);
}

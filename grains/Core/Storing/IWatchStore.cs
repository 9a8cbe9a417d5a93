using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>The write side of the store, for keywords.</summary>
public interface IWatchStore
{
    /// <summary>Starts tracking, or changes the keyword under its id; due at once. One that was untracked comes back with its history.</summary>
    Task TrackAsync(TrackedKeyword keyword, DateTimeOffset now, CancellationToken ct);

    /// <summary>Stops tracking; the history stays. False where it was not tracked.</summary>
    Task<bool> UntrackAsync(KeywordId id, DateTimeOffset now, CancellationToken ct);

    /// <summary>All a cycle needs to know at <paramref name="now"/>; null where the keyword is not tracked.</summary>
    Task<WatchState?> LoadAsync(KeywordId id, DateTimeOffset now, CancellationToken ct);

    /// <summary>
    /// Writes a cycle in one transaction. False, and nothing written, where the stored version is no longer
    /// <see cref="CycleRecord.Version"/> or the keyword is no longer tracked. Where a feed left more in the inbox meanwhile, the keyword stays due at once.
    /// </summary>
    Task<bool> RecordAsync(CycleRecord record, CancellationToken ct);

    /// <summary>
    /// Makes a mention a story of its own, for good; a cycle under way is superseded. False where there is no such mention, or
    /// it stands alone already.
    /// </summary>
    Task<bool> SplitAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct);

    /// <summary>Puts a mention that was split off by hand back into the story it came from. False where it was not.</summary>
    Task<bool> RejoinAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct);

    /// <summary>Tracked keywords whose cycle is due, longest due first.</summary>
    Task<IReadOnlyList<KeywordId>> DueAsync(DateTimeOffset now, int limit, CancellationToken ct);
}

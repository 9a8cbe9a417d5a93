using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>Where coverage waits for a keyword's next cycle, for what comes from people and not from a feed.</summary>
public interface IInbox
{
    /// <summary>
    /// Leaves entries for keywords and makes those due, in one transaction. How many were taken: an entry whose address waits
    /// already, or of a keyword that is not tracked, is left out.
    /// </summary>
    Task<int> AddAsync(IReadOnlyList<FeedMatch> entries, SourceId source, DateTimeOffset now, CancellationToken ct);

    /// <summary>Those of the canonical URLs that the keyword knows as mentions or that wait in its inbox.</summary>
    Task<IReadOnlySet<string>> KnownAsync(KeywordId id, IReadOnlyList<string> urls, CancellationToken ct);
}

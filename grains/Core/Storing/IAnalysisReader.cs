using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>What an analysis reads of a keyword: long, so each row holds only what is counted.</summary>
public interface IAnalysisReader
{
    /// <summary>
    /// Mentions published from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive), in any order, without words and
    /// signatures; undated ones are absent.
    /// </summary>
    Task<IReadOnlyList<RecentMention>> PublishedAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct);

    /// <summary>The cycles that could look, from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive), oldest first.</summary>
    Task<IReadOnlyList<GoodLook>> LooksAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct);
}

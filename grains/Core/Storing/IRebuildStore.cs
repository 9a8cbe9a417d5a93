using ReputationWatch.Rebuilding;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>
/// Rebuilds: who asked for them and how far they are. What a person says of coverage, and what changes a keyword's assessor, asks for one in
/// the same transaction; here it is asked for besides.
/// </summary>
public interface IRebuildStore
{
    /// <summary>Asks for a rebuild that is due at once; joins the open one of the keyword. The keyword must be known.</summary>
    Task AskAsync(KeywordId id, RebuildReason reason, CancellationToken ct);

    /// <summary>Asks for a rebuild where a mention of the keyword was not assessed by <paramref name="mark"/> and no rebuild is open. Whether it did.</summary>
    Task<bool> AskIfStaleAsync(KeywordId id, string mark, RebuildReason reason, CancellationToken ct);

    /// <summary>Keywords with a rebuild to be worked at now, in the order in which they were asked for.</summary>
    Task<IReadOnlyList<KeywordId>> DueRebuildsAsync(DateTimeOffset now, int limit, CancellationToken ct);

    /// <summary>Every open rebuild, in the order in which they were asked for.</summary>
    Task<IReadOnlyList<Rebuild>> OpenRebuildsAsync(CancellationToken ct);

    /// <summary>A keyword's rebuilds, open or not, newest first.</summary>
    Task<IReadOnlyList<Rebuild>> RebuildsAsync(KeywordId id, int limit, CancellationToken ct);
}

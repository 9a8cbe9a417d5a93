using ReputationWatch.Alerting;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>What is remembered of a keyword's detection, for those who are not its cycle.</summary>
public interface IDetectionStore
{
    /// <summary>
    /// Changes what is remembered, in the keyword's turn. False, and nothing changed, where the keyword's version is no longer
    /// <paramref name="version"/>. Where nothing is remembered there is nothing to change.
    /// </summary>
    /// <param name="id">The keyword.</param>
    /// <param name="version">The version that <paramref name="change"/> was made for.</param>
    /// <param name="change">From what is remembered to what is to be.</param>
    /// <param name="ct">Stops it.</param>
    Task<bool> ChangeMemoryAsync(KeywordId id, long version, Func<WatchMemory, WatchMemory> change, CancellationToken ct);
}

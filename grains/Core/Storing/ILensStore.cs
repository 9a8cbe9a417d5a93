using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>What an office did with its lenses, and the texts on which an editor tries a lens.</summary>
public interface ILensStore
{
    /// <summary>How many changes are stored: it rises with every one, so that who knows them can tell cheaply whether they are still all.</summary>
    Task<long> LensRevisionAsync(CancellationToken ct);

    /// <summary>Every change, oldest first.</summary>
    Task<IReadOnlyList<LensChange>> LensChangesAsync(CancellationToken ct);

    /// <summary>Adds a change. It holds from the next cycle on; every tracked keyword it applies to is rebuilt in the background.</summary>
    Task RecordLensAsync(LensChange change, CancellationToken ct);

    /// <summary>The texts of stored mentions, those first seen last first.</summary>
    /// <param name="keyword">Of this keyword, tracked or not; null: of every tracked one.</param>
    /// <param name="limit">At most this many; at least 1.</param>
    /// <param name="ct">Ends the reading.</param>
    Task<IReadOnlyList<MentionText>> TextsAsync(KeywordId? keyword, int limit, CancellationToken ct);
}

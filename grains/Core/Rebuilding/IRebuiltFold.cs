namespace ReputationWatch.Rebuilding;

/// <summary>
/// Something else that is a fold over the same facts, such as a detector's snapshot, and has to be folded anew when they count otherwise.
/// A host registers any number; each is called at the end of every rebuild, after the points. What people were told stays: incidents and
/// messages are history, and no fold may rewrite them.
/// </summary>
public interface IRebuiltFold
{
    /// <summary>
    /// Folds anew and stores the result. False where the keyword went on since the facts were read: it is called again with newer ones. Where
    /// it throws, the rebuild stays open and is tried again; it may also be called again after it has done its work.
    /// </summary>
    /// <param name="facts">The facts as they count now; a store may refuse the result where the keyword's version is no longer theirs.</param>
    /// <param name="now">The time.</param>
    /// <param name="ct">Ends it.</param>
    Task<bool> FoldAsync(RebuildFacts facts, DateTimeOffset now, CancellationToken ct);
}

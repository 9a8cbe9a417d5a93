using ReputationWatch.Storing;

namespace ReputationWatch.Assessing;

/// <summary>Gives the assessor that is to judge now. An <see cref="Assessor"/> is a source of itself, for those whose lenses stand still.</summary>
public interface IAssessorSource
{
    /// <summary>The assessor with the lenses in force. Asked once a cycle, so that a cycle judges by one set of lenses.</summary>
    Task<Assessor> CurrentAsync(CancellationToken ct);
}

/// <summary>
/// The assessor of an office whose lenses change: built anew where the store's revision has changed, which is one cheap look a cycle.
/// In a cluster every silo looks for itself. Thread-safe.
/// </summary>
/// <param name="store">The office's changes.</param>
/// <param name="builtIn">With the lenses that are carried along; used as it is until the office changes one.</param>
public sealed class AssessorSource(ILensStore store, Assessor builtIn) : IAssessorSource
{
    Held _held = new(0, builtIn);

    sealed record Held(long Revision, Assessor Assessor);

    /// <inheritdoc/>
    public async Task<Assessor> CurrentAsync(CancellationToken ct)
    {
        var held = Volatile.Read(ref _held);
        if (await store.LensRevisionAsync(ct) == held.Revision) return held.Assessor;

        var changes = await store.LensChangesAsync(ct);
        var next = new Held(changes.Count, Assessor.Of(LensBook.Of(builtIn.Lenses, changes).InForce));
        // Where another cycle built a newer one meanwhile, the next look finds that this one is old.
        Volatile.Write(ref _held, next);
        return next.Assessor;
    }
}

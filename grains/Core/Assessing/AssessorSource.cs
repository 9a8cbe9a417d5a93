using ReputationWatch.Learning;
using ReputationWatch.Storing;

namespace ReputationWatch.Assessing;

/// <summary>Gives the assessor that is to judge now. An <see cref="Assessor"/> is a source of itself, for those whose lenses stand still.</summary>
public interface IAssessorSource
{
    /// <summary>The assessor with the lenses and the layer in force. Asked once a cycle, so that a cycle judges by one set of them.</summary>
    Task<Assessor> CurrentAsync(CancellationToken ct);
}

/// <summary>
/// The assessor of an office whose lenses and layer change: built anew where a revision of the store has changed, which is two cheap looks a cycle.
/// In a cluster every silo looks for itself. Thread-safe.
/// </summary>
/// <param name="lenses">What the office did with its lenses.</param>
/// <param name="layers">What was learnt from its corrections.</param>
/// <param name="builtIn">With the lenses that are carried along; used as it is until the office changes anything.</param>
public sealed class AssessorSource(ILensStore lenses, ILayerStore layers, Assessor builtIn) : IAssessorSource
{
    Held _held = new(0, 0, builtIn);

    sealed record Held(long Lenses, long Layers, Assessor Assessor);

    /// <inheritdoc/>
    public async Task<Assessor> CurrentAsync(CancellationToken ct)
    {
        var held = Volatile.Read(ref _held);
        if (await lenses.LensRevisionAsync(ct) == held.Lenses && await layers.LayerRevisionAsync(ct) == held.Layers) return held.Assessor;

        var next = await BuildAsync(ct);
        // Where another cycle built a newer one meanwhile, the next look finds that this one is old.
        Volatile.Write(ref _held, next);
        return next.Assessor;
    }

    async Task<Held> BuildAsync(CancellationToken ct)
    {
        var changes = await lenses.LensChangesAsync(ct);
        var book = new LayerBook(await layers.LayerStepsAsync(ct), ShippedWeights.Id);
        var layer = book.InUse is { } step ? await layers.LayerAsync(step.Number, ct) : null;
        var method = Assessor.Version + (changes.Count > 0 ? $"+lenses-{changes.Count}" : "") + (layer is null ? "" : $"+layer-{book.InUse!.Number}");
        return new(changes.Count, book.Steps.Count, Assessor.Of(LensBook.Of(builtIn.Lenses, changes).InForce, layer?.Weights, method));
    }
}

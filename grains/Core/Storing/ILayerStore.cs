using ReputationWatch.Learning;

namespace ReputationWatch.Storing;

/// <summary>What happened to an office's layer over the shipped weights.</summary>
public interface ILayerStore
{
    /// <summary>How many steps are stored: it rises with every one, so that who knows them can tell cheaply whether they are still all.</summary>
    Task<long> LayerRevisionAsync(CancellationToken ct);

    /// <summary>Every step, oldest first, without the layers.</summary>
    Task<IReadOnlyList<LayerStep>> LayerStepsAsync(CancellationToken ct);

    /// <summary>The layer of a step; null where there is no such step, or none that was better.</summary>
    Task<OfficeLayer?> LayerAsync(long number, CancellationToken ct);

    /// <summary>
    /// Adds a step under its number. False where that number is taken: another process did something meanwhile, and what was decided here was decided
    /// without knowing it.
    /// </summary>
    /// <param name="step">What happened.</param>
    /// <param name="layer">What was learnt; null unless the step is <see cref="LayerStepKind.Trained"/>.</param>
    /// <param name="ct">Ends it.</param>
    Task<bool> RecordLayerAsync(LayerStep step, OfficeLayer? layer, CancellationToken ct);
}

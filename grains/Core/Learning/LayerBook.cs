namespace ReputationWatch.Learning;

/// <summary>How an office's layer stands after all that happened to it. Immutable.</summary>
/// <param name="Steps">Every step, oldest first.</param>
/// <param name="Shipped">The weights that are shipped now, see <see cref="ShippedWeights.Id"/>.</param>
public sealed record LayerBook(IReadOnlyList<LayerStep> Steps, string Shipped)
{
    /// <summary>Whether a layer may be used: so it is until somebody switches it off.</summary>
    public bool IsOn => Steps.LastOrDefault(s => s.Tried is null)?.Kind != LayerStepKind.SwitchedOff;

    /// <summary>The last attempt over the weights that are shipped now; null where there was none.</summary>
    public LayerStep? LastTry => Steps.LastOrDefault(s => s.Tried?.Over == Shipped);

    /// <summary>The step whose layer could be used: the last attempt over the shipped weights, if it was better.</summary>
    public LayerStep? Learnt => LastTry is { Kind: LayerStepKind.Trained } step ? step : null;

    /// <summary>The step whose layer judges; null: the shipped weights judge alone.</summary>
    public LayerStep? InUse => IsOn ? Learnt : null;
}

namespace ReputationWatch.Learning;

/// <summary>What happened to an office's layer.</summary>
public enum LayerStepKind
{
    /// <summary>A layer was learnt that is better; it is in use unless switched off.</summary>
    Trained,

    /// <summary>It was tried, and was not better or harmed the shipped test: the shipped weights judge alone.</summary>
    NoBetter,

    /// <summary>The layer was switched off; what was learnt is kept.</summary>
    SwitchedOff,

    /// <summary>The layer was switched on again.</summary>
    SwitchedOn,
}

/// <summary>A step in the life of an office's layer: a stored row, never changed again.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Who">Who did it, as that person wrote it; <see cref="LayerDesk.Itself"/> where nobody asked.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Tried">What was tried; null where the layer was only switched.</param>
public sealed record LayerStep(long Number, LayerStepKind Kind, string Who, DateTimeOffset At, string Reason, LayerTry? Tried = null);

/// <summary>What was tried and how it did.</summary>
/// <param name="Over">The weights it was tried over, see <see cref="ShippedWeights.Id"/>.</param>
/// <param name="Corrections">How many corrections were learnt from.</param>
/// <param name="Figures">How it did.</param>
public sealed record LayerTry(string Over, int Corrections, LayerFigures Figures);

using ReputationWatch.Assessing;

namespace ReputationWatch.Labelling;

/// <summary>What counts of a piece of coverage: what a person said of it, and where nobody did, what the machine thinks.</summary>
/// <param name="Tone">Toward the keyword.</param>
/// <param name="Era">The lens it is about, or present; <see cref="Era.P"/> is 1 where a person said so.</param>
/// <param name="Risks">What it is about besides, each once, in the enum's order.</param>
/// <param name="Unsure">Whether the machine could not decide the tone and no person looked at it.</param>
public sealed record Verdict(Tone Tone, Era Era, IReadOnlyList<Risk> Risks, bool Unsure)
{
    /// <summary>Over what the machine thinks, what a person said.</summary>
    public static Verdict Of(Assessment machine, Label? label) => label is null
        ? new(machine.Tone, machine.Era, machine.Risks, machine.Unsure)
        : new(label.Tone ?? machine.Tone, label.Era?.ToEra() ?? machine.Era, label.Risks ?? machine.Risks, Unsure: false);
}

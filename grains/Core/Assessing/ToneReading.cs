namespace ReputationWatch.Assessing;

/// <summary>What the words around a tone word made of it; see <see cref="ToneReader"/>.</summary>
internal enum ToneManner
{
    Straight,
    Negated,
    Failed,
    Softened,
    Turned,
}

/// <summary>A tone word as it was read: where it stands in its passage, and what it weighs.</summary>
internal readonly record struct ToneReading(int FirstWord, int Words, double Weight, ToneManner How);

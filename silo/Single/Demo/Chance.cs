namespace ReputationWatch.Single.Demo;

/// <summary>Chance that falls the same way every time: a hash of what is being decided, not a generator with a state.</summary>
static class Chance
{
    /// <summary>A number in [0, 1) that depends on nothing but the key.</summary>
    public static double Of(params ReadOnlySpan<int> key)
    {
        var hash = 0UL;
        foreach (var part in key) hash = Mix(hash + (uint)part);
        return (hash >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public static int Between(int least, int most, params ReadOnlySpan<int> key) => least + (int)(Of(key) * (most - least + 1));

    // SplitMix64 (Steele, Lea, Flood 2014).
    static ulong Mix(ulong z)
    {
        unchecked
        {
            z += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}

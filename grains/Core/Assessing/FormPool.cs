namespace ReputationWatch.Assessing;

/// <summary>
/// Keeps the forms of words that were met lately, so that a text made of known words allocates none: a table of strings by hash, in which a
/// newer word takes an older one's place. A lost race between threads only costs an allocation.
/// </summary>
internal static class FormPool
{
    const int Places = 1 << 15;
    const int LongestKept = 32;

    static readonly string?[] Kept = new string?[Places];

    /// <summary>The string of these characters.</summary>
    /// <param name="form">The characters.</param>
    /// <param name="hash">Their <see cref="FormHash"/>.</param>
    public static string Get(ReadOnlySpan<char> form, ulong hash)
    {
        if (form.Length > LongestKept) return form.ToString();
        ref var place = ref Kept[FormHash.Place(hash, Places)];
        var kept = place;
        if (kept is not null && form.SequenceEqual(kept)) return kept;
        return place = form.ToString();
    }
}

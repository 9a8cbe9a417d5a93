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
    public static string Get(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestKept) return form.ToString();
        var hash = 2166136261u;
        foreach (var c in form) hash = (hash ^ c) * 16777619;
        ref var place = ref Kept[(hash ^ (hash >> 15)) & (Places - 1)];
        var kept = place;
        if (kept is not null && form.SequenceEqual(kept)) return kept;
        return place = form.ToString();
    }
}
